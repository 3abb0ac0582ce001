import { folded, quote, type Fault } from './fault.ts';

/** What a reference asks for, by the vocabulary it goes to. */
export const wordOf = {
  people: 'a person of content/vocabulary/people.yaml; new ones are added there',
  venues: 'a venue of content/vocabulary/venues.yaml, or null; new ones are added there',
  issues: 'an issue of content/vocabulary/issues.yaml',
  outlets: 'an outlet of content/vocabulary/outlets.yaml; new ones are added there',
} as const;

type Field = Fault['field'];

/** Keys that exist, the words people have for them, and what they are keys of. */
export interface Keys {
  has(key: string): boolean;
  /** All of them, in order. */
  readonly list: readonly string[];
  /** Names and aliases, folded, and the key each stands for. */
  readonly names: ReadonlyMap<string, string>;
}

const noNames: ReadonlyMap<string, string> = new Map();

/** For a vocabulary that could not be read: any key may be in it. */
export const anyKey: Keys = { has: () => true, list: [], names: noNames };

/** Keys without names of their own. */
export function keysOf(keys: Iterable<string>): Keys {
  const set = new Set(keys);
  return { has: (key) => set.has(key), list: [...set], names: noNames };
}

/** The keys of a vocabulary with names and aliases; keys of entries that could not be read may be referred to as well. */
export function vocabularyKeys(facts: Readonly<Record<string, Named>>, unread: ReadonlySet<string> | 'all'): Keys {
  if (unread === 'all') return anyKey;
  const names = new Map<string, string>();
  for (const [key, item] of Object.entries(facts)) {
    for (const name of namesOf(item)) if (!names.has(folded(name))) names.set(folded(name), key);
  }
  return { ...keysOf([...Object.keys(facts), ...unread]), names };
}

/** What has names: an item of the vocabulary. */
export interface Named {
  readonly name?: string | undefined;
  readonly names?: Readonly<Record<string, string>> | undefined;
  readonly short?: Readonly<Record<string, string>> | undefined;
  readonly aliases?: readonly string[] | undefined;
}

function namesOf({ name, names = {}, short = {}, aliases = [] }: Named): string[] {
  return [...(name === undefined ? [] : [name]), ...Object.values(names), ...Object.values(short), ...aliases];
}

/** Makes the checks of one file's references: each gives a fault for every key that is not among the known ones, or that repeats. */
export function references(file: string) {
  const fault = (field: Field, key: string, expected: string, known: Keys = keysOf([]), at: Fault['at'] = 'value'): Fault => ({
    file,
    field,
    at,
    rule: 'unknown-key',
    found: quote(key),
    expected,
    known: known.list,
    names: known.names,
    subject: key,
  });
  const one = (field: Field, keys: readonly string[], known: Keys, expected: string) =>
    keys.filter((key) => !known.has(key)).map((key) => fault(field, key, expected, known));
  const each = (field: Field, keys: readonly string[], known: Keys, expected: string | ((key: string) => string)) =>
    keys.flatMap((key, index) => {
      if (keys.indexOf(key) < index) return [repeated([...field, index], key)];
      return known.has(key) ? [] : [fault([...field, index], key, typeof expected === 'string' ? expected : expected(key), known)];
    });
  const keys = (field: Field, names: readonly string[], known: Keys, expected: string) =>
    names.filter((name) => !known.has(name)).map((name) => fault([...field, name], name, expected, known, 'key'));
  const taken = (field: Field, names: readonly string[], others: ReadonlySet<string>) =>
    names
      .filter((name) => others.has(name))
      .map((name): Fault => ({
        file,
        field: [...field, name],
        at: 'key',
        rule: 'duplicate-slug',
        found: `the source key ${quote(name)}, which is an article of ours`,
        expected: 'another key, such as the outlet and the day: `reuters-1204`',
      }));
  const repeated = (field: Field, key: string): Fault => ({
    file,
    field,
    at: 'value',
    rule: 'repeated-key',
    found: `${quote(key)} a second time`,
    expected: 'each key once',
  });
  return Object.assign(one, { each, keys, taken, fault, repeated });
}
