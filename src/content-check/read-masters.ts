import type { z } from 'zod';
import { defaultLang, type Lang } from '../site.ts';
import type { DaySpan } from '../timeline/dates.ts';
import { readFacts, type Fault } from '../timeline/fault.ts';
import { duplicateSlug } from '../timeline/rules.ts';
import { articleSchema, meetingSchema, milestoneSchema, pageSchema, translationSchema } from '../timeline/schema.ts';
import type { Diagnostic } from './diagnostic.ts';
import type { TextFolder } from './files.ts';
import type { ReadText } from './read-text.ts';

const schemas = { articles: articleSchema, meetings: meetingSchema, milestones: milestoneSchema, pages: pageSchema };

const noDate: DaySpan = { edtf: '', start: '', end: '', certainty: 'uncertain' };
const noEntry = { lang: defaultLang, date: noDate, venue: null, participants: [], issues: {}, related: [], updates: [], sources: {} };

/** What stands in for facts that cannot be read: nothing that any rule would hold against another file. */
const standIns = {
  articles: {
    lang: defaultLang,
    outlet: null,
    credits: [],
    date: noDate,
    venue: null,
    participants: [],
    issues: [],
    meetings: [],
    milestones: [],
  },
  meetings: noEntry,
  milestones: noEntry,
  pages: { lang: defaultLang },
};

/** A master file with its facts, and its title and text in each language that has them. */
export interface Document<Folder extends TextFolder = TextFolder> {
  readonly folder: Folder;
  readonly slug: string;
  readonly facts: z.output<(typeof schemas)[Folder]>;
  /** The frontmatter as read, for the schema of the content collection. */
  readonly raw: unknown;
  readonly titles: Readonly<Partial<Record<Lang, string>>>;
  /** Markdown below the frontmatter. */
  readonly texts: Readonly<Partial<Record<Lang, string>>>;
  /** Whether some of the facts are at fault; empty ones stand in for them, so that the rest can be held against other files. */
  readonly incomplete: boolean;
}

/** Joins master files and their translations, and tells the faults in their facts. */
export function readMasters(
  texts: readonly ReadText[],
  allPaths: ReadonlySet<string>,
): { documents: Document[]; diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const translations = Map.groupBy(
    texts.filter(({ file }) => file.translation !== undefined),
    ({ file }) => masterPath(file),
  );
  const documents = texts.flatMap((master): Document[] => {
    const { file, raw, locate, markdown } = master;
    if (file.translation !== undefined) return [];
    const reading = readFacts<z.ZodType<Document['facts']>>(schemas[file.folder], raw, file.path);
    const incomplete = 'faults' in reading;
    if (incomplete) diagnostics.push(...reading.faults.map(locate));
    const facts = incomplete ? ({ ...standIns[file.folder], ...reading.readable } as Document['facts']) : reading.facts;
    const titles: Partial<Record<Lang, string>> = { [facts.lang]: facts.title };
    const bodies: Partial<Record<Lang, string>> = { [facts.lang]: markdown.body };
    for (const translation of translations.get(file.path) ?? []) {
      if (translation.file.translation === facts.lang) {
        diagnostics.push(translation.locate(duplicateSlug(translation.file.path, file.slug, file.path)));
      } else if (translation.file.translation !== undefined) {
        const title = titleOf(translation);
        if (title !== undefined) titles[translation.file.translation] = title;
        bodies[translation.file.translation] = translation.markdown.body;
      }
    }
    return [{ folder: file.folder, slug: file.slug, facts, raw, titles, texts: bodies, incomplete }];
  });
  diagnostics.push(
    ...[...translations.values()].flat().flatMap((translation) => translationFaults(translation, allPaths).map(translation.locate)),
  );
  return { documents, diagnostics };
}

/** The path of the file that holds the facts a translation goes with. */
export function masterPath(file: Pick<ReadText['file'], 'folder' | 'slug'>): string {
  return `${file.folder}/${file.slug}.md`;
}

function titleOf({ raw, file }: ReadText): string | undefined {
  const reading = readFacts(translationSchema, raw, file.path);
  return 'facts' in reading ? reading.facts.title : undefined;
}

function translationFaults({ file, raw }: ReadText, allPaths: ReadonlySet<string>): Fault[] {
  const master = masterPath(file);
  const reading = readFacts(translationSchema, raw, file.path);
  const faults = 'faults' in reading ? reading.faults : [];
  const alone: Fault[] = allPaths.has(master)
    ? []
    : [
        {
          file: file.path,
          field: [],
          at: 'value',
          rule: 'no-master',
          found: `a translation of content/${master}, which does not exist`,
          expected: 'the master file beside it, or another file name',
          known: [...allPaths],
        },
      ];
  return [...alone, ...faults.map((fault) => (fault.rule === 'unknown-field' ? factInTranslation(fault, master) : fault))];
}

function factInTranslation({ file, field, at, found }: Fault, master: string): Fault {
  return { file, field, at, rule: 'fact-in-translation', found, expected: `only \`title\` here: facts stand once, in content/${master}` };
}
