import { closest, distance } from 'fastest-levenshtein';
import { folded, type Fault } from '../timeline/fault.ts';

/**
 * The known word that was probably meant: the one that has the name or alias which was found, or the one that differs least, if by at
 * most two letters, or one of a short word, or by two that changed places, or the only one that goes on from it (`reuters-1130` for `reuters`).
 */
export function nearMiss({ found, subject, known = [], names }: Fault): string | undefined {
  const word = folded(subject ?? found.replace(/^[^`]*`|`[^`]*$/g, ''));
  if (word === '') return undefined;
  const named = names?.get(word);
  if (named !== undefined) return named;
  const near = nearest(word, known);
  if (near !== undefined) return near;
  const name = word.length < 5 ? undefined : nearest(word, [...(names?.keys() ?? [])]);
  return name === undefined ? undefined : names?.get(name);
}

function nearest(word: string, known: readonly string[]): string | undefined {
  if (known.length === 0) return undefined;
  const plain = known.map((each) => folded(each));
  const candidate = closest(word, plain);
  const differs = distance(word, candidate);
  if (differs <= Math.min(2, Math.max(1, Math.floor(word.length / 3))) || (differs === 2 && letters(word) === letters(candidate))) {
    return known[plain.indexOf(candidate)];
  }
  const begun = plain.filter((each) => each.startsWith(`${word}-`));
  return begun.length === 1 ? known[plain.indexOf(begun[0] ?? '')] : undefined;
}

function letters(word: string): string {
  return Array.from(word).sort().join('');
}
