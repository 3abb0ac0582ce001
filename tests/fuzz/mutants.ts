import fc from 'fast-check';
import { changes, names, type Change, type Numbers } from './changes.ts';
import { real, textIn, type Files } from './files.ts';
import { nesting, pairs, pieces } from './pieces.ts';
import { values } from './values.ts';

/** One thing that is done to a content folder; as plain data, so that it can be printed and made smaller. */
export type Mutation =
  | { readonly file: string; readonly change: Change; readonly numbers: Numbers; readonly piece: string; readonly other: string }
  | { readonly file: string; readonly name: keyof typeof names; readonly copy: boolean }
  | { readonly file: string; readonly remove: true };

const paths = [...real.keys()];
const inFolder = (folder: string) => fc.constantFrom(...paths.filter((path) => path.startsWith(`${folder}/`)));
const file = fc.oneof(
  { weight: 5, arbitrary: inFolder('meetings') },
  { weight: 3, arbitrary: inFolder('milestones') },
  { weight: 3, arbitrary: inFolder('articles') },
  { weight: 3, arbitrary: inFolder('vocabulary') },
  { weight: 1, arbitrary: inFolder('pages') },
);
const number = fc.nat(99_999);
const numbers = fc.record({ at: number, to: number, count: fc.nat(999) });

/** What is put in by each change that takes a piece; the others take anything. */
const pieceOf: Partial<Record<Change, readonly string[]>> = {
  'give a field another value': values,
  'give an item another value': values,
  'add a field': values.map((value) => `note: ${value}`).concat(pieces),
  'put in a piece many times': nesting,
  'put things in each other': pairs,
};

const changed = fc.oneof(
  ...(Object.keys(changes) as Change[]).map((change) => ({
    // What puts something in is many things; most others are one.
    weight: /piece|value|word/.test(change) ? 6 : /line|field|character/.test(change) ? 3 : 1,
    arbitrary: fc.record({
      file,
      change: fc.constant(change),
      numbers,
      piece: fc.constantFrom(...(pieceOf[change] ?? pieces)),
      other: file,
    }),
  })),
);
const renamed = fc.record({ file, name: fc.constantFrom(...(Object.keys(names) as (keyof typeof names)[])), copy: fc.boolean() });
const removed = fc.record({ file, remove: fc.constant(true as const) });

const mutation = fc.oneof({ weight: 20, arbitrary: changed }, { weight: 2, arbitrary: renamed }, { weight: 1, arbitrary: removed });

/** What is done to the content of the site: most often one thing, or two or three. */
export const mutants: fc.Arbitrary<readonly Mutation[]> = fc.oneof(
  { weight: 2, arbitrary: fc.array(mutation, { minLength: 1, maxLength: 1 }) },
  { weight: 1, arbitrary: fc.array(mutation, { minLength: 2, maxLength: 3 }) },
);

/** The content of the site with all of that done to it, one after the other; what is gone already stays so. */
export function mutated(mutations: readonly Mutation[]): Files {
  const files = new Map(real);
  for (const mutation of mutations) {
    const bytes = files.get(mutation.file);
    if (bytes === undefined) continue;
    if ('change' in mutation) {
      const { change, numbers, piece, other } = mutation;
      const after = changes[change](textIn(bytes), { ...numbers, piece, other: textIn(real.get(other) ?? new Uint8Array()) });
      files.set(mutation.file, Buffer.from(after));
      continue;
    }
    if ('remove' in mutation || !mutation.copy) files.delete(mutation.file);
    if ('name' in mutation) files.set(names[mutation.name](mutation.file), bytes);
  }
  return files;
}
