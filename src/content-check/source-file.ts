import type { Diagnostic } from './diagnostic.ts';
import type { Fault } from '../timeline/fault.ts';
import { unseen } from '../timeline/fields.ts';

/** A text file of the content, and how to place a fault in it. */
export interface SourceFile {
  /** The path below `content/`, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

/** What a fault needs to become a diagnostic of a file, beside its offset. */
export type Unplaced = Pick<Fault, 'rule' | 'found' | 'expected' | 'known'> & Partial<Pick<Fault, 'field' | 'at'>>;

/** A fault at an offset of a file, with line and column. */
export function placed(file: SourceFile, offset: number, fault: Unplaced): Diagnostic {
  const before = file.text.slice(0, offset);
  const start = before.lastIndexOf('\n') + 1;
  const end = file.text.indexOf('\n', offset);
  return {
    field: [],
    at: 'value',
    ...fault,
    file: file.path,
    line: before.split('\n').length,
    column: offset - start + 1,
    source: file.text.slice(start, end < 0 ? undefined : end).replace(/\r$/, ''),
  };
}

/**
 * Reads bytes as UTF-8 text. Gives the faults instead where they are not, or where the text holds what an editor cannot see:
 * a byte order mark is dropped and CRLF becomes LF; control characters, zero-width and bidirectional marks are refused.
 */
export function decode(path: string, bytes: Uint8Array): { file: SourceFile } | { faults: Diagnostic[] } {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes).replaceAll('\r\n', '\n');
  } catch {
    const lossy = { path, text: new TextDecoder('utf-8').decode(bytes) };
    const offset = Math.max(0, lossy.text.indexOf('\uFFFD'));
    return { faults: [placed(lossy, offset, { rule: 'not-utf-8', found: 'bytes that are not UTF-8', expected: 'a file saved as UTF-8' })] };
  }
  const file = { path, text };
  const faults = [...text.matchAll(unseenInFile)].map((match) => placed(file, match.index, unseenFault(match[0])));
  if (text.normalize('NFC') !== text) faults.push(notComposed(file));
  return faults.length > 0 ? { faults } : { file };
}

/** What is unseen, but for the tab and the line feed that a file of many lines has. */
const unseenInFile = new RegExp(`(?![\\t\\n])${unseen.source}`, 'gu');

/** What is said of an unseen character. */
export function unseenFault(character: string): Unplaced {
  const code = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  return { rule: 'unseen-character', found: `the invisible or broken character ${code}`, expected: 'the text without it' };
}

function notComposed(file: SourceFile): Diagnostic {
  const composed = file.text.normalize('NFC');
  let offset = 0;
  while (file.text[offset] === composed[offset]) offset += 1;
  return placed(file, offset, {
    rule: 'not-nfc',
    found: 'a letter written as base and separate accent (NFD)',
    expected: 'composed letters (Unicode NFC)',
  });
}
