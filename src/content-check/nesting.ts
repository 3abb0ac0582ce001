import { placed, type SourceFile, type Unplaced } from './source-file.ts';
import type { Diagnostic } from './diagnostic.ts';

/** What stands so deep in other things that readers of YAML and Markdown take minutes for it, or break off: no file that was meant so has it. */
const signs: readonly (readonly [pattern: RegExp, found: string, expected: string])[] = [
  [
    /^(?:[-+*>\t ]|\d+[.)]){100}/m,
    'a line that begins with a hundred spaces or signs of lists and quotations',
    'a list or a quotation in another at most; a line at the margin',
  ],
  [/(?:[[{][^[\]{}]*){40}/, 'the first of forty brackets, each within the one before', 'a list of plain words, such as [umerov, rubio]'],
  [
    /(?:[*_][^*_\n]*){100}/,
    'the first of a hundred signs of emphasis (* and _) in one line',
    'a few words of emphasis, in paragraphs of their own',
  ],
];

/** The first thing in a file that stands too deep in others to be read, if there is any. */
export function nestingFault(file: SourceFile): Diagnostic | undefined {
  for (const [pattern, found, expected] of signs) {
    const offset = file.text.search(pattern);
    const fault: Unplaced = { rule: 'too-deep', found, expected };
    if (offset >= 0) return placed(file, offset, fault);
  }
  return undefined;
}
