import { quote, type Fault } from './fault.ts';

type Field = Fault['field'];

/** Keys that exist. */
export type Keys = Pick<ReadonlyMap<string, unknown>, 'has' | 'keys'> | ReadonlySet<string>;

/** For a vocabulary that could not be read: any key may be in it. */
export const anyKey: Keys = { has: () => true, keys: () => new Map<string, never>().keys() };

/** Makes the checks of one file's references: each gives a fault for every key that is not among the known ones, or that repeats. */
export function references(file: string) {
  const fault = (field: Field, key: string, expected: string, known: Keys = new Set(), at: Fault['at'] = 'value'): Fault => ({
    file,
    field,
    at,
    rule: 'unknown-key',
    found: quote(key),
    expected,
    known: [...known.keys()],
  });
  const one = (field: Field, keys: readonly string[], known: Keys, expected: string) =>
    keys.filter((key) => !known.has(key)).map((key) => fault(field, key, expected, known));
  const each = (field: Field, keys: readonly string[], known: Keys, expected: string) =>
    keys.flatMap((key, index) =>
      keys.indexOf(key) < index ? [repeated([...field, index], key)] : one([...field, index], [key], known, expected),
    );
  const keys = (field: Field, names: readonly string[], known: Keys, expected: string) =>
    names.filter((name) => !known.has(name)).map((name) => fault([...field, name], name, expected, known, 'key'));
  const taken = (field: Field, names: readonly string[], others: Keys) =>
    names
      .filter((name) => others.has(name))
      .map((name): Fault => ({
        file,
        field: [...field, name],
        at: 'key',
        rule: 'duplicate-slug',
        found: `the source key ${quote(name)}, which is an article of ours`,
        expected: 'another key',
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
