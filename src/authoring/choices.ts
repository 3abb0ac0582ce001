import { distance } from 'fastest-levenshtein';
import type { Content } from '../content-check/read-content.ts';
import { plainWords } from '../search/query/fold.ts';
import { daysIn, type Day } from '../timeline/dates.ts';
import { inBoth, text } from '../timeline/fields.ts';

/** What keys can be chosen from: the files of the vocabulary, and the entries. */
export type Catalogue = 'people' | 'venues' | 'issues' | 'outlets' | 'meetings' | 'milestones';

/** One key that can be chosen, and all it is called. */
export interface Choice {
  readonly key: string;
  /** What to show beside the key. */
  readonly name: string;
  /** Its key and every name and alias, in plain words. */
  readonly names: readonly string[];
  /** The first day of an entry. */
  readonly day?: Day;
}

export type Choices = Readonly<Record<Catalogue, readonly Choice[]>>;

/** All keys that a content folder has, in the order of its files; what is at fault there is left as far as it can be read. */
export function choicesOf({ vocabulary, documents }: Pick<Content, 'vocabulary' | 'documents'>): Choices {
  const listed = (file: keyof Content['vocabulary']) => Object.entries(vocabulary[file]).map(([key, facts]) => choiceOf(key, facts));
  const entries = (folder: 'meetings' | 'milestones') =>
    documents.flatMap(({ folder: own, slug, titles, facts }): Choice[] => {
      if (own !== folder || !('date' in facts)) return [];
      const aliases = 'aliases' in facts ? facts.aliases : [];
      const { vi = '', en = '' } = titles;
      return [{ key: slug, name: vi || en, names: plainNames([slug, vi, en, ...aliases]), day: facts.date.start }];
    });
  return {
    people: listed('people'),
    venues: listed('venues'),
    issues: listed('issues'),
    outlets: listed('outlets'),
    meetings: entries('meetings'),
    milestones: entries('milestones'),
  };
}

/** One key of a vocabulary file, from its facts as they stand in the file. */
export function choiceOf(key: string, facts: unknown): Choice {
  const { name, names, short, city, aliases } = (facts ?? {}) as Record<string, unknown>;
  const shown = [name, names, city].flatMap(textsIn);
  return { key, name: [...new Set(shown)].join(' · ') || key, names: plainNames([key, ...shown, ...[short, aliases].flatMap(textsIn)]) };
}

function textsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(textsIn);
  const both = inBoth.safeParse(value);
  if (both.success) return [both.data.vi, both.data.en];
  const one = text.safeParse(value);
  return one.success ? [one.data] : [];
}

function plainNames(names: readonly string[]): string[] {
  return [...new Set(names.map(plainWords))].filter((name) => name !== '');
}

/**
 * The choices that what is typed may mean, the likeliest first: an exact name, the beginning of one, beginnings of words, letters within;
 * if there is none of these, names that differ by few letters. Case, diacritics and punctuation count for nothing.
 * All of them where nothing is typed, entries nearest to `near` first.
 */
export function matching(choices: readonly Choice[], typed: string, near?: Day): Choice[] {
  const query = plainWords(typed);
  const days = ({ day }: Choice) => (day !== undefined && near !== undefined ? Math.abs(daysIn({ start: near, end: day }) - 1) : 0);
  if (query === '') return ranked(choices, days, days);
  const found = ranked(choices, (choice) => rankOf(choice, query), days);
  return found.length > 0 ? found : ranked(choices, (choice) => misspelt(choice, query), days);
}

function ranked(choices: readonly Choice[], rank: (choice: Choice) => number, tie: (choice: Choice) => number): Choice[] {
  return choices
    .map((choice) => ({ choice, rank: rank(choice), tie: tie(choice) }))
    .filter((each) => each.rank < Infinity)
    .sort((a, b) => a.rank - b.rank || a.tie - b.tie)
    .map(({ choice }) => choice);
}

/** By how many letters what is typed differs from one of the names or its words, if by at most one in three. */
function misspelt({ names }: Choice, query: string): number {
  const least = Math.min(...names.flatMap((name) => [name, ...name.split(' ')]).map((name) => distance(name, query)));
  return least <= query.length / 3 ? least : Infinity;
}

function rankOf({ names }: Choice, query: string): number {
  if (names.includes(query)) return 0;
  if (names.some((name) => name.startsWith(query))) return 1;
  const all = ` ${names.join(' ')}`;
  if (query.split(' ').every((word) => all.includes(` ${word}`))) return 2;
  return all.includes(query) ? 3 : Infinity;
}

/** The one choice that has what is typed as its key, or that alone has it as a name. */
export function named(choices: readonly Choice[], typed: string): Choice | undefined {
  const query = plainWords(typed);
  const called = choices.filter(({ names }) => names.includes(query));
  return choices.find(({ key }) => key === typed.trim()) ?? (called.length === 1 ? called[0] : undefined);
}
