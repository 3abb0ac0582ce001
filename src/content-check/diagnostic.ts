import type { Fault } from '../timeline/fault.ts';
import { dotted, revealed } from '../timeline/unseen.ts';
import { nearMiss } from './near-miss.ts';

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
  const { file, line, column, rule, source } = diagnostic;
  const head = `content/${revealed(file)}:${line}:${column}  ${rule}  ${sentence(diagnostic)}`;
  return source.trim() === '' ? head : `${head}\n${codeFrame(line, column, source)}`;
}

/**
 * What a diagnostic says without its place: the field, what was found, what would be right.
 * @example 'venue: found `kremlim` → did you mean `kremlin`? Expected a venue of content/vocabulary/venues.yaml, or null; new ones are added there'
 */
export function sentence(diagnostic: Fault): string {
  const { field, found, expected } = diagnostic;
  const name = field.length > 0 ? `${fieldName(field)}: ` : '';
  const near = nearMiss(diagnostic);
  return `${name}found ${found} → ${near === undefined ? expected : `did you mean \`${near}\`? Expected ${expected}`}`;
}

/**
 * A field's path as one writes it.
 * @example fieldName(['sources', 'tass-1202', 'attests', 0]) // 'sources.tass-1202.attests[0]'
 */
export function fieldName(field: Fault['field']): string {
  return field.map((key, index) => (typeof key === 'number' ? `[${key}]` : revealed(index === 0 ? key : `.${key}`))).join('');
}

const frameWidth = 100;

/** The line with a mark under the column. An invisible character is shown as `·`, so that there is something above the mark. */
function codeFrame(line: number, column: number, source: string): string {
  const start = Math.max(0, column - frameWidth / 2);
  const shown = dotted(source.slice(start, start + frameWidth));
  const gutter = String(line);
  return `    ${gutter} | ${shown}\n    ${' '.repeat(gutter.length)} | ${' '.repeat(column - 1 - start)}^`;
}
