import { linkFaults } from './inline-rules.ts';
import type { TextContext } from './text-rules.ts';

/** A text that is as plain as most are: paragraphs, lists of one-line items, headings, links and footnotes. */
export interface PlainText {
  readonly headings: readonly { readonly depth: 2 | 3; readonly title: string }[];
  readonly footnotes: readonly string[];
  readonly links: readonly string[];
  /** Whether every paragraph and item ends with a footnote. */
  readonly sourced: boolean;
}

const mark = /\[\^([a-z0-9-]+)\](?![(:])/g;
const link = /(?<!!)\[([^[\]!*_<>]+)\]\(([^\s()<>[\]]+)\)/g;
/** Signs that make more of a text than words, marks and links, or may. */
const doubtful = /[<`~|\\\t\u00A0]|&[#\w]+;|^ | $|!\[|\^\[/m;
const paragraphStart = /^(?!\d+[.)])(?:[\p{L}\p{N}“"«‘'(…–—[]|\*[\p{L}\p{N}])/u;

/** Reads the Markdown below the frontmatter without a parser; gives `undefined` where a parser might see anything else in it. */
export function plainText(body: string): PlainText | undefined {
  if (doubtful.test(body)) return undefined;
  const headings: { depth: 2 | 3; title: string }[] = [];
  const footnotes: string[] = [];
  const links: string[] = [];
  let sourced = true;
  let first = true;
  let before: 'blank' | 'item' | 'paragraph' | 'heading' = 'blank';
  const lines = body.split('\n');
  for (const [index, line] of lines.entries()) {
    if (line === '') {
      before = 'blank';
      continue;
    }
    const [, signs, title = ''] = /^(###?) ([^\s#*_[\]@:][^#*_[\]@:]*)$/.exec(line) ?? [];
    if (signs !== undefined) {
      if (first) return undefined;
      headings.push({ depth: signs.length === 2 ? 2 : 3, title });
      before = 'heading';
      continue;
    }
    const item = /^- (?=\S)/.test(line);
    const words = item ? line.slice(2) : line;
    // A line behind an item goes on with it, and a text begins with a paragraph.
    if ((item && first) || (!item && before === 'item') || !paragraphStart.test(words)) return undefined;
    first = false;
    const rest = words
      .replace(link, (_link, text: string, url: string) => {
        links.push(url);
        return text;
      })
      .replace(mark, (_mark, key: string) => {
        footnotes.push(key);
        return '';
      });
    if (/[[\]@]|:\/\/|www\.|mailto:|xmpp:/i.test(rest)) return undefined;
    before = item ? 'item' : 'paragraph';
    const next = lines[index + 1] ?? '';
    const ends = item || next === '' || /^(?:##|- )/.test(next);
    if (ends && !/\[\^[a-z0-9-]+\]$/.test(words)) sourced = false;
  }
  return first ? undefined : { headings, footnotes, links, sourced };
}

/** Whether a plain text breaks no rule for texts. */
export function isInOrder({ headings, footnotes, links, sourced }: PlainText, context: TextContext): boolean {
  const { sources, issues } = context;
  if (sources !== 'unread' && !footnotes.every((key) => sources.has(key))) return false;
  if (issues && sources !== 'unread' && !sourced) return false;
  if (headings[0]?.depth === 3 || links.some((url) => linkFaults({ url }, context).length > 0)) return false;
  const titles = headings.filter(({ depth }) => depth === 2).map(({ title }) => title);
  if (new Set(titles).size < titles.length) return false;
  if (!issues) return true;
  return (
    [...issues.own.keys()].every((name) => titles.includes(name)) &&
    titles.every((title) => !issues.all.has(title) || issues.own.has(title))
  );
}
