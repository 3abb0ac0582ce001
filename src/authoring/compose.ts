import type { Content } from '../content-check/read-content.ts';
import { inBoth } from '../timeline/fields.ts';
import type { Draft } from './draft.ts';
import { questions, type DocumentKind } from './questions.ts';
import type { SlugParts } from './slug.ts';

/** What was answered, by the name of the question, as it stands in the frontmatter. */
export type Answers = Readonly<Record<string, unknown>>;

type Vocabulary = Content['vocabulary'];

/** The fields that every file of a kind has, empty where nothing was answered. */
const always: Readonly<Record<DocumentKind, Readonly<Record<string, unknown>>>> = {
  article: { credits: [], meetings: [] },
  meeting: { source: {} },
  milestone: { source: {} },
};

/** The new document that answers describe, its fields in the order of the questions. */
export function draftOf(kind: DocumentKind, answers: Answers, slug: string, vocabulary: Vocabulary): Draft {
  const all = { ...always[kind], ...answers };
  const facts = questions[kind]
    .filter(({ name }) => !name.startsWith('title') && all[name] !== undefined && !(name === 'milestones' && isEmpty(all[name])))
    .map(({ name }): [string, unknown] => [name === 'source' ? 'sources' : name, all[name]]);
  const issues = kind === 'article' ? [] : Object.keys(answers['issues'] ?? {});
  return {
    kind,
    slug,
    titles: { vi: String(answers['title']), en: String(answers['title-en']) },
    facts: Object.fromEntries(facts),
    issues: issues.flatMap((key) => bothOf(vocabulary.issues[key], 'names') ?? []),
  };
}

function isEmpty(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}

/** What a slug can be made of, by the answers. */
export function slugPartsOf(answers: Answers, vocabulary: Vocabulary): SlugParts {
  const text = (name: string) => (typeof answers[name] === 'string' ? answers[name] : undefined);
  const [credit] = (answers['credits'] ?? []) as string[];
  const [participant] = (answers['participants'] ?? []) as (string | Record<string, string>)[];
  return {
    date: text('date') ?? '',
    titleEn: text('title-en') ?? '',
    city: bothOf(vocabulary.venues[text('venue') ?? ''], 'city')?.en,
    outlet: text('outlet') ?? credit,
    kind: text('kind'),
    participant: typeof participant === 'object' ? Object.keys(participant)[0] : participant,
  };
}

function bothOf(facts: unknown, field: string): { vi: string; en: string } | undefined {
  return inBoth.safeParse((facts as Record<string, unknown> | undefined)?.[field]).data;
}
