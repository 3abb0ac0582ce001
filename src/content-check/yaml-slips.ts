/** What is wrong with YAML that cannot be read, at an offset into it. */
export interface YamlSlip {
  readonly offset: number;
  readonly found: string;
  readonly expected: string;
}

/** What a line of YAML looks like when it is at fault, the surest signs first. Each gives the column, counted from 0. */
const signs: readonly { readonly column: (line: string, next: string) => number; readonly found: string; readonly expected: string }[] = [
  {
    column: (line) => /^ *\t/.exec(line)?.[0].indexOf('\t') ?? -1,
    found: 'a tab at the beginning of the line',
    expected: 'spaces: YAML knows no tabs there',
  },
  {
    column: (line) => valueColumn(line, /^(["'])(?:(?!\1).)*$/),
    found: 'a quotation mark that is not closed in its line',
    expected: 'the same mark at the end of the text, such as "Florida"',
  },
  {
    column: (line) => valueColumn(line, /^(?:"[^"]*"|'[^']*')\s*[^\s,#\]}:'"]/),
    found: 'a text that goes on behind its closing quotation mark',
    expected: 'a text with quotation marks in it, the whole of it in the other kind: \'the "28 points"\'',
  },
  {
    column: (line) => (/^-{3}\s*$/.test(line) ? 0 : -1),
    found: 'a line of --- in the middle',
    expected: 'facts without such a line',
  },
  {
    column: (line) => valueColumn(line, /^"(?:[^"\\]|\\[\\"/nt])*\\[^\\"/ntuxUNLP_]/),
    found: 'a backslash in a text in double quotes',
    expected: 'the text in single quotes, where a backslash is a letter like others',
  },
  {
    column: (line, next) => (balance(line) > 0 && /^\S/.test(next) ? line.search(/[[{]/) : -1),
    found: 'an opening bracket that is not closed',
    expected: '`]` or `}` at its end, such as [umerov, rubio]',
  },
  {
    column: (line) => (balance(line) < 0 && /^\s*[\w-]+:/.test(line) ? line.search(/[\]}]\s*$/) : -1),
    found: 'a closing bracket that nothing opens',
    expected: '`[` or `{` at the beginning, such as [umerov, rubio]',
  },
  {
    column: (line) => valueColumn(line, /^[^\s"'[{|>#][^#]*?: /),
    found: 'a text with a colon and a space in it',
    expected: 'the whole text in quotes, such as title: "Geneva: the first day"',
  },
  {
    column: (line) => valueColumn(line, /^[@`%]/),
    found: 'a text that begins with a sign which YAML keeps for itself',
    expected: 'the text in quotes, such as "@WhiteHouse"',
  },
  {
    column: (line) => /^\s*(?:- )?[\w-]+:(?=[^\s/])/.exec(line)?.[0].length ?? -1,
    found: 'a colon without a space behind it',
    expected: '`field: value`, with a space behind the colon',
  },
  {
    column: (line) => (/^[^\s#[\]{}"'-][^:]*$/.test(line) ? 0 : -1),
    found: 'a line without a colon',
    expected: '`field: value`',
  },
];

function valueColumn(line: string, pattern: RegExp): number {
  const [name = ''] = /^\s*(?:- )*(?:[\w.-]+: +)?/.exec(line) ?? [];
  return name.trim() === '' || !pattern.test(line.slice(name.length)) ? -1 : name.length;
}

function balance(line: string): number {
  const bare = line.replace(/"[^"]*"|'[^']*'|#.*$/g, '');
  return (bare.match(/[[{]/g)?.length ?? 0) - (bare.match(/[\]}]/g)?.length ?? 0);
}

/**
 * The one slip for which YAML cannot be read, in plain words: everything a parser tells behind it follows from it.
 * `offset` and `message` are the parser's first error, used where no line up to there looks wrong by itself.
 */
export function yamlSlip(text: string, offset: number, message: string): YamlSlip {
  const lines = text.split('\n');
  const last = text.slice(0, offset).split('\n').length - 1;
  let start = 0;
  for (const [index, line] of lines.slice(0, last + 1).entries()) {
    const next = lines[index + 1] ?? 'end';
    for (const { column, found, expected } of signs) {
      const at = column(line, next);
      if (at >= 0) return { offset: start + at, found, expected };
    }
    start += line.length + 1;
  }
  return wrongIndent(lines, last) ?? { offset: Math.min(offset, text.trimEnd().length), found: plain(message), expected };
}

const expected = 'YAML of the form `field: value`; a text with `: ` or ` #` in it, or that begins with a sign, in quotes';

function wrongIndent(lines: readonly string[], last: number): YamlSlip | undefined {
  // A parser notices at the line behind as well.
  for (const index of [last - 1, last, last + 1]) {
    const line = lines[index] ?? '';
    const before = lines.slice(0, Math.max(0, index)).findLast((each) => each.trim() !== '') ?? '';
    const indents = [...lines.slice(0, index), ...lines.slice(index + 1)].map(indent);
    const deeper = indent(line) > indent(before) && !opens(before);
    const alone = !indents.includes(indent(line)) && !opens(before);
    if (index >= 0 && line.trim() !== '' && (deeper || alone)) return indented(lines, index);
  }
  return loneIndent(lines, last);
}

/** A line behind a colon may have any indent, but where it has one that no other line has, the rest of its block is indented otherwise. */
function loneIndent(lines: readonly string[], last: number): YamlSlip | undefined {
  const filled = lines.slice(0, last + 1).filter((line) => line.trim() !== '');
  const line = filled.find((each) => indent(each) > 0 && filled.filter((other) => indent(other) === indent(each)).length === 1);
  if (line === undefined) return undefined;
  return indented(lines, lines.indexOf(line));
}

function indented(lines: readonly string[], index: number): YamlSlip {
  const spaces = indent(lines[index] ?? '');
  const others = new Set(lines.filter((line, other) => other !== index && line.trim() !== '').map(indent));
  return {
    offset: lines.slice(0, index).join('\n').length + (index > 0 ? 1 : 0) + spaces,
    found: `a line that is indented by ${spaces} ${spaces === 1 ? 'space' : 'spaces'}`,
    expected: `as many spaces as the lines it belongs with: others have ${[...others].sort((a, b) => a - b).join(', ')}`,
  };
}

/** Whether the next line may be indented further. */
function opens(line: string): boolean {
  return /:\s*(?:#.*)?$/.test(line);
}

function indent(line: string): number {
  return line.length - line.trimStart().length;
}

function plain(message: string): string {
  return message.replace(/\s+at line \d+, column \d+:?[\s\S]*$/, '').replace(/^./, (letter) => letter.toLowerCase());
}
