import type { Rule } from '../timeline/fault-rules.ts';
import type { Diagnostic } from './diagnostic.ts';
import { nearMiss } from './near-miss.ts';

/** Rules whose breach may follow from another, the likeliest causes first: of faults about one subject only the first kind is told. */
const order: readonly Rule[] = ['unknown-key', 'unknown-issue', 'unknown-source', 'idle-source', 'unattested', 'missing-account'];

/**
 * Leaves out what follows from another fault: a misspelt field is not missing as well, a misspelt person or issue of an entry is
 * not unattested as well, a source with a misspelt key is not told at every footnote.
 */
export function withoutConsequences(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const misspelt = new Set(diagnostics.filter(({ rule }) => rule === 'unknown-field').map((each) => placeOf(each, meantField(each))));
  const missing = diagnostics.filter((each) => each.rule === 'missing-field' && misspelt.has(placeOf(each, String(each.field.at(-1)))));
  const dropped = new Set([...missing, ...[...Map.groupBy(diagnostics, entryOf).values()].flatMap(consequences)]);
  return gathered(diagnostics.filter((each) => !dropped.has(each)));
}

/** From how many files on a mistake is told once: it is in the vocabulary, or in the name of a file, that they all refer to. */
const many = 3;

/** Tells once what many files have alike because of something they all refer to: a key or a name that was changed there. */
function gathered(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const alike = Map.groupBy(diagnostics, ({ rule, found, expected }) => JSON.stringify([rule, found, expected]));
  return diagnostics.flatMap((each) => {
    const group = alike.get(JSON.stringify([each.rule, each.found, each.expected])) ?? [];
    const files = new Set(group.map(({ file }) => file)).size;
    if (!shared.includes(each.rule) || files < many) return [each];
    if (each !== group[0]) return [];
    const found = `${each.found}, here and in ${files - 1} more files`;
    return [
      {
        ...each,
        found,
        expected: `${each.expected}; or, if all these files are right, what was there before in the file that they refer to`,
      },
    ];
  });
}

/** The rules by which a text is held against what it refers to. */
const shared: readonly Rule[] = ['unknown-key', 'unknown-issue', 'missing-account', 'dead-link'];

/** The faults of one entry's files that follow from others of them. */
function consequences(faults: readonly Diagnostic[]): Diagnostic[] {
  const explained = new Set<string>();
  const about = faults.filter(({ rule, subject }) => subject !== undefined && order.includes(rule));
  return about
    .toSorted((a, b) => rank(a) - rank(b))
    .filter((fault) => {
      const { subject = '' } = fault;
      if (explained.has(subject)) return true;
      explained.add(subject).add(nearMiss(fault) ?? subject);
      return false;
    });
}

/** Causes come first: what stands in the facts before what sources attest of it, and the master file before its translation. */
function rank({ rule, field, file, concerns }: Diagnostic): number {
  return (
    order.indexOf(rule) * 4 +
    (rule === 'unknown-key' && (field.includes('attests') || concerns !== undefined) ? 2 : 0) +
    (/\.[a-z]+\.md$/.test(file) ? 1 : 0)
  );
}

function entryOf({ file, concerns }: Diagnostic): string {
  return concerns ?? file.replace(/^[a-z]+\/|\.(?:[a-z]+\.)?md$/g, '');
}

function placeOf({ file, field }: Diagnostic, name: string): string {
  return JSON.stringify([file, ...field.slice(0, -1), name]);
}

/** The field that was meant; `vi:Kyiv` without a space is a name of its own to YAML. */
function meantField(fault: Diagnostic): string {
  const [name = ''] = String(fault.field.at(-1)).split(':');
  return fault.known?.includes(name) === true ? name : (nearMiss(fault) ?? name);
}
