import { closest, distance } from 'fastest-levenshtein';
import type { Fault } from '../timeline/fault.ts';

/** A fault with its place in a file. Lines and columns count from 1, columns in UTF-16 units as editors count them. */
export interface Diagnostic extends Fault {
  readonly line: number;
  readonly column: number;
  /** The text of that line. */
  readonly source: string;
}

/** Diagnostics in the order of files, lines and columns. */
export function inFileOrder(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return [...diagnostics].sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || a.line - b.line || a.column - b.column);
}

/**
 * One diagnostic as text: place, rule and sentence on the first line, as compilers do, then the line with a mark under the place.
 * @example
 * // content/articles/2025-11-30-florida-rt.md:7:8  unknown-key  venue: found `kremlim` → did you mean `kremlin`? Expected a venue of …
 * //     7 | venue: kremlim
 * //       |        ^
 */
export function formatDiagnostic(diagnostic: Diagnostic): string {
  const { file, line, column, rule, field, found, expected, known, source } = diagnostic;
  const name = field.length > 0 ? `${fieldName(field)}: ` : '';
  const near = known ? nearMiss(found, known) : undefined;
  const right = near === undefined ? expected : `did you mean \`${near}\`? Expected ${expected}`;
  const head = `content/${file}:${line}:${column}  ${rule}  ${name}found ${found} → ${right}`;
  return source.trim() === '' ? head : `${head}\n${codeFrame(line, column, source)}`;
}

/**
 * A field's path as one writes it.
 * @example fieldName(['sources', 'tass-1202', 'attests', 0]) // 'sources.tass-1202.attests[0]'
 */
function fieldName(field: Fault['field']): string {
  return field.map((key, index) => (typeof key === 'number' ? `[${key}]` : index === 0 ? key : `.${key}`)).join('');
}

const frameWidth = 100;

function codeFrame(line: number, column: number, source: string): string {
  const start = Math.max(0, column - frameWidth / 2);
  const shown = source.slice(start, start + frameWidth).replaceAll('\t', ' ');
  const gutter = String(line);
  return `    ${gutter} | ${shown}\n    ${' '.repeat(gutter.length)} | ${' '.repeat(column - 1 - start)}^`;
}

/** The known word that differs least from what was found, if it differs by so little that it was probably meant. */
function nearMiss(found: string, known: readonly string[]): string | undefined {
  const word = found.replace(/^`|`.*$/g, '');
  if (known.length === 0 || word === '') return undefined;
  const candidate = closest(word, [...known]);
  return distance(word, candidate) <= Math.max(1, Math.floor(word.length / 3)) ? candidate : undefined;
}
