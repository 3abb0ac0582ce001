import { characterName, unseen } from '../timeline/unseen.ts';
import type { Diagnostic } from './diagnostic.ts';
import { placed, type SourceFile } from './source-file.ts';

/**
 * Reads bytes as UTF-8 text. Gives the faults instead where they are not, or where the text holds what an editor cannot see:
 * a byte order mark is dropped and CRLF becomes LF; control characters, zero-width and bidirectional marks are refused, each kind once.
 */
export function decode(path: string, bytes: Uint8Array): { file: SourceFile } | { faults: Diagnostic[] } {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return { faults: [notUtf8(path, bytes)] };
  }
  if (text.includes('\r')) text = text.replaceAll('\r\n', '\n');
  const file = { path, text };
  const fault = lineEnds(file) ?? conflict(file);
  if (fault) return { faults: [fault] };
  const faults = unseenFaults(file);
  if (text.normalize('NFC') !== text) faults.push(notComposed(file));
  return faults.length > 0 ? { faults } : { file };
}

function notUtf8(path: string, bytes: Uint8Array): Diagnostic {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    return placed({ path, text: '' }, 0, { rule: 'not-utf-8', found: 'a file saved as UTF-16', expected: saveAs });
  }
  // What could not be read becomes U+FFFD; where the file has one of its own, the place is that one.
  const lossy = { path, text: new TextDecoder('utf-8').decode(bytes).replaceAll('\r\n', '\n') };
  const offset = Math.max(0, lossy.text.indexOf('\uFFFD'));
  return placed(lossy, offset, { rule: 'not-utf-8', found: 'a letter that is not saved as UTF-8', expected: saveAs });
}

const saveAs = 'a file saved as UTF-8: in the editor, “Save with encoding”, UTF-8; then type this letter anew';

function lineEnds(file: SourceFile): Diagnostic | undefined {
  const offset = file.text.indexOf('\r');
  if (offset < 0) return undefined;
  const found = 'a line that ends with a carriage return (CR) alone, as on very old Macs';
  return placed(file, offset, {
    rule: 'line-ends',
    found,
    expected: 'lines that end with LF: in the editor, set “End of line” to LF and save',
  });
}

function conflict(file: SourceFile): Diagnostic | undefined {
  const marker = /^(?:<{7}|>{7}|\|{7})(?: .*)?$/m.exec(file.text);
  if (!marker) return undefined;
  return placed(file, marker.index, {
    rule: 'merge-conflict',
    found: `\`${marker[0].slice(0, 40)}\`, the mark of a Git merge conflict`,
    expected: 'one of the two versions: keep the right lines, delete the others and the lines with <<<<<<<, ======= and >>>>>>>',
  });
}

function unseenFaults(file: SourceFile): Diagnostic[] {
  const kinds = Map.groupBy(file.text.matchAll(unseen), ([character]) => character);
  return [...kinds].map(([character, [first, ...others]]) =>
    placed(file, first?.index ?? 0, {
      rule: 'unseen-character',
      found: `the invisible or broken character ${characterName(character)}${others.length > 0 ? `, here and ${others.length} more times` : ''}`,
      expected: 'the text without it: delete it together with its neighbours, and type those anew',
    }),
  );
}

function notComposed(file: SourceFile): Diagnostic {
  const composed = file.text.normalize('NFC');
  let offset = 0;
  while (file.text[offset] === composed[offset]) offset += 1;
  const letter = /^.\p{M}+/su.exec(file.text.slice(offset))?.[0] ?? file.text.charAt(offset);
  return placed(file, offset, {
    rule: 'not-nfc',
    found: `\`${letter}\` written as a letter and separate accents (Unicode NFD)`,
    expected: `\`${letter.normalize('NFC')}\` as one character (NFC): type the word anew, or convert the file to NFC`,
  });
}
