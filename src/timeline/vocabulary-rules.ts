import { quote, type Fault } from './fault.ts';
import type { Records } from './records.ts';
import type { Named } from './references.ts';

/** Holds each vocabulary against itself: no two of its keys have the same name in a language. Aliases may be shared: several places are in Moscow. */
export function vocabularyFaults(records: Records): Fault[] {
  return (['people', 'venues', 'issues', 'outlets'] as const).flatMap((name) => repeatedNames(`vocabulary/${name}.yaml`, records[name]));
}

function repeatedNames(file: string, items: Readonly<Record<string, Named>>): Fault[] {
  const first = new Map<string, string>();
  return Object.entries(items).flatMap(([key, { name, names = {} }]) => {
    const named: [string, Fault['field']][] = [
      ...(name === undefined ? [] : [[name, [key, 'name']] as [string, Fault['field']]]),
      ...Object.entries(names).map(([lang, text]): [string, Fault['field']] => [text, [key, 'names', lang]]),
    ];
    const taken = named.filter(([text]) => (first.get(same(text)) ?? key) !== key);
    for (const [text] of named) first.set(same(text), first.get(same(text)) ?? key);
    return taken.slice(0, 1).map(([text, field]): Fault => ({
      file,
      field,
      at: 'value',
      rule: 'repeated-name',
      found: `${quote(text)}, which is the name of \`${first.get(same(text)) ?? ''}\` as well`,
      expected: `one key for both, \`${first.get(same(text)) ?? ''}\`, or a name that tells them apart`,
    }));
  });
}

function same(name: string): string {
  return name.trim().toLowerCase();
}
