/** What can be done to the text of a file. Numbers are taken around: any number is a place. */
export const changes = {
  'delete lines': (text: string, { at, count }: Numbers) => lines(text, (all) => all.toSpliced(at % all.length, 1 + (count % 5))),
  'duplicate lines': (text: string, { at, to, count }: Numbers) =>
    lines(text, (all) => all.toSpliced(to % all.length, 0, ...all.slice(at % all.length, (at % all.length) + 1 + (count % 5)))),
  'swap lines': (text: string, { at, to }: Numbers) =>
    lines(text, (all) => all.with(at % all.length, all[to % all.length] ?? '').with(to % all.length, all[at % all.length] ?? '')),
  'indent a line': (text: string, { at, count }: Numbers) =>
    lines(text, (all) => all.with(at % all.length, ' '.repeat(1 + (count % 5)) + (all[at % all.length] ?? ''))),
  'move a line to the margin': (text: string, { at }: Numbers) =>
    lines(text, (all) => all.with(at % all.length, (all[at % all.length] ?? '').trimStart())),
  'join lines': (text: string, { at }: Numbers) => nth(text, /\n/g, at, () => ''),
  'take lines of another file': (text: string, { at, to, count, other }: Numbers & Other) =>
    lines(text, (all) => all.toSpliced(to % all.length, 0, ...linesAt(other, at, count))),
  'take a word of another file': (text: string, { at, to, other }: Numbers & Other) => nth(text, word, at, () => wordAt(other, to)),
  'take the facts of another file': (text: string, { other }: Other) => split(other).facts + split(text).body,
  'take the text of another file': (text: string, { other }: Other) => split(text).facts + split(other).body,
  'take all of another file': (_text: string, { other }: Other) => other,
  'delete characters': (text: string, { at, count }: Numbers) => spliced(text, at, 1 + (count % 3), ''),
  'swap characters': (text: string, { at }: Numbers) => nth(text, /../gsu, at, (pair) => pair.replace(/(.)(.)/su, '$2$1')),
  'put in a piece': (text: string, { at, count, piece }: Numbers & Piece) => spliced(text, at, count % 3, piece),
  'put in a piece below the facts': (text: string, { at, piece }: Numbers & Piece) =>
    split(text).facts + spliced(split(text).body, at, 0, piece),
  'begin a line with a piece': (text: string, { at, piece }: Numbers & Piece) => nth(text, /^/gm, at, () => piece),
  'end a line with a piece': (text: string, { at, piece }: Numbers & Piece) => nth(text, /$/gm, at, () => piece),
  'put in a piece many times': (text: string, { at, count, piece }: Numbers & Piece) =>
    spliced(text, at, 0, piece.repeat(20 + 40 * (count % 200))),
  'put things in each other': (text: string, { at, count, piece }: Numbers & Piece) => {
    const [opening = '', closing = ''] = piece.split(' ');
    return spliced(text, at, 0, `${opening}a `.repeat(count) + ` a${closing}`.repeat(count));
  },
  'give a field another value': (text: string, { at, piece }: Numbers & Piece) =>
    nth(text, /(?<=^[ -]*[\w-]+:)(?: .*)?$/gm, at, () => ` ${piece}`),
  'give an item another value': (text: string, { at, piece }: Numbers & Piece) =>
    nth(text, /(?<=[[{,:] )[\w-]+(?=[\],} ])|(?<=[[,] ?)[\w-]+(?=[\],])/g, at, () => piece),
  'take away a field': (text: string, { at }: Numbers) => nth(text, /^( *)[\w-]+:.*\n(?:\1 .*\n)*/gm, at, () => ''),
  'add a field': (text: string, { at, piece }: Numbers & Piece) => nth(text, /(?<=\n)(?=[a-z])/g, at, () => `${piece}\n`),
  'change the case of a word': (text: string, { at }: Numbers) =>
    nth(text, word, at, (found) => (found === found.toUpperCase() ? found.toLowerCase() : found.toUpperCase())),
  'break it off': (text: string, { at }: Numbers) => text.slice(0, at % (text.length + 1)),
  'leave its end': (text: string, { at }: Numbers) => text.slice(at % (text.length + 1)),
  'empty it': () => '',
  'leave blank lines': () => ' \n\n',
  'end lines with CRLF': (text: string) => text.replaceAll('\n', '\r\n'),
  'end lines with CR': (text: string) => text.replaceAll('\n', '\r'),
  'begin with a byte order mark': (text: string) => `\uFEFF${text}`,
  'take letters and accents apart': (text: string) => text.normalize('NFD'),
  'save as UTF-16': (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le'),
  'save as Latin-1': (text: string) => Buffer.from(text, 'latin1'),
  'break a byte': (text: string, { at, count }: Numbers) =>
    Buffer.from(text).fill(128 + (count % 128), at % (text.length + 1), (at % (text.length + 1)) + 1),
} as const;

/** Numbers for places and lengths. */
export interface Numbers {
  readonly at: number;
  readonly to: number;
  readonly count: number;
}

/** The text of another file. */
interface Other {
  readonly other: string;
}

/** What is put in. */
interface Piece {
  readonly piece: string;
}

export type Change = keyof typeof changes;

/** What other names a file may get, by what is done to the old one. */
export const names = {
  'in capitals': (path: string) => path.toUpperCase(),
  'with a capital': (path: string) => path.replace(/[a-z](?=[^/]*$)/, (letter) => letter.toUpperCase()),
  'in pieces of letters': (path: string) => path.replace(/(?=\.[^/]*$)/, 'ế'.normalize('NFD')),
  'with letters of Vietnamese': (path: string) => path.replace(/[^/]*$/, (name) => `Hội đàm ${name}`),
  'with a space': (path: string) => path.replace('-', ' '),
  'with a space at its end': (path: string) => `${path} `,
  'with a dot at its end': (path: string) => `${path}.`,
  'reserved by Windows': (path: string) => path.replace(/[^/]*$/, 'con.md'),
  'without an ending': (path: string) => path.replace(/\.\w+$/, ''),
  'as MDX': (path: string) => path.replace(/\.\w+$/, '.mdx'),
  'as a copy': (path: string) => path.replace(/(?=\.\w+$)/, ' (1)'),
  'as another text': (path: string) => path.replace(/(?=(?:\.en)?\.\w+$)/, '-2'),
  'in Vietnamese': (path: string) => path.replace(/(?:\.en)?\.(?=\w+$)/, '.vi.'),
  'in English': (path: string) => path.replace(/(?:\.en)?\.(?=\w+$)/, '.en.'),
  'in German': (path: string) => path.replace(/(?:\.en)?\.(?=\w+$)/, '.de.'),
  'in English twice': (path: string) => path.replace(/(?:\.en)?\.(?=\w+$)/, '.en.en.'),
  'in another folder': (path: string) => path.replace(/^[a-z]+/, (folder) => (folder === 'meetings' ? 'milestones' : 'meetings')),
  'among the articles': (path: string) => path.replace(/^[a-z]+/, 'articles'),
  'in no folder': (path: string) => path.replace(/^.*\//, ''),
  'in a folder of a folder': (path: string) => path.replace('/', '/2025/'),
  'on another day': (path: string) => path.replace(/\d{4}-\d\d-\d\d/, '2025-12-31'),
  'by a word of JavaScript': (path: string) => path.replace(/[^/.]*(?=[^/]*$)/, 'constructor'),
  'that sends signs to a terminal': (path: string) => path.replace(/(?=\.\w+$)/, '\u001B[31m\n'),
  hidden: (path: string) => path.replace(/(?=[^/]*$)/, '.'),
} as const;

const word = /[\p{L}\p{N}][\p{L}\p{N}-]*/gu;

function lines(text: string, change: (lines: readonly string[]) => readonly string[]): string {
  return change(text.split('\n')).join('\n');
}

function linesAt(text: string, at: number, count: number): string[] {
  const all = text.split('\n');
  return all.slice(at % all.length, (at % all.length) + 1 + (count % 8));
}

function wordAt(text: string, at: number): string {
  const words = text.match(word) ?? [''];
  return words[at % words.length] ?? '';
}

/** The facts of a text file with their closing fence, and what stands below. */
function split(text: string): { facts: string; body: string } {
  const end = text.indexOf('\n---\n', 3) + 5;
  return end < 9 ? { facts: '', body: text } : { facts: text.slice(0, end), body: text.slice(end) };
}

function spliced(text: string, at: number, count: number, piece: string): string {
  const start = at % (text.length + 1);
  return text.slice(0, start) + piece + text.slice(start + count);
}

/** Writes something for one of the places that a pattern finds; a text without any stays as it is. */
function nth(text: string, pattern: RegExp, at: number, written: (found: string) => string): string {
  const all = [...text.matchAll(pattern)];
  const match = all[at % Math.max(1, all.length)];
  if (!match) return text;
  return text.slice(0, match.index) + written(match[0]) + text.slice(match.index + match[0].length);
}
