import type { Heading, Link, Paragraph, Parents, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { quote } from '../timeline/fault.ts';
import { isWebAddress } from '../timeline/fields.ts';
import { characterName, hasUnseen, unseen } from '../timeline/unseen.ts';
import type { TextContext, Told } from './text-rules.ts';

/** Whether plain text has something that was meant to be a footnote mark. */
export function brokenFootnote(text: string): boolean {
  return /\[\s*\^|\^\[/.test(text);
}

/** Faults of plain words: what was meant as a mark or a link and is none, and characters written by their number that cannot be seen. */
export function wordFaults(text: string): Told[] {
  const [character] = text.match(unseen) ?? [];
  if (character !== undefined) {
    const found = `an escape for the invisible or broken character ${characterName(character)}`;
    return [{ rule: 'unseen-character', found, expected: 'the text without it' }];
  }
  if (brokenFootnote(text)) {
    const mark = /\[\s*\^[^\]\s]*\s?\S{0,20}|\^\[\S{0,20}/.exec(text);
    return [
      {
        inside: mark?.index ?? 0,
        rule: 'footnote',
        found: quote(mark?.[0] ?? text),
        expected: 'a footnote mark without spaces and with both brackets: [^key]',
      },
    ];
  }
  if (text.includes('](')) {
    const [link = ''] = /[^[]*\]\(.{0,40}/.exec(text) ?? [];
    return [
      {
        inside: text.indexOf(']('),
        rule: 'bad-link',
        found: quote(link),
        expected: 'a link with no space in its address and both brackets: [words](https://example.org/page)',
      },
    ];
  }
  return [];
}

/** The heading that a paragraph was meant to be: one with no space behind its signs, or a line in bold. */
export function meantHeading(node: RootContent): string | undefined {
  if (node.type !== 'paragraph') return undefined;
  const [first, ...others] = node.children;
  if (first?.type === 'strong' && others.length === 0) return toString(first);
  return first?.type === 'text' ? /^#{1,6}([^#\s].*)/.exec(first.value)?.[1] : undefined;
}

/** Faults of a paragraph as a whole. */
export function paragraphFaults(node: Paragraph, onTop: boolean): Told[] {
  const title = onTop ? meantHeading(node) : undefined;
  if (title === undefined) return [];
  const found = node.children[0]?.type === 'strong' ? 'a line in bold in the place of a heading' : 'a heading without a space behind #';
  return [{ rule: 'heading', found, expected: `\`## ${title}\`` }];
}

/** Faults of a link’s target, and of the title it may have. */
export function linkFaults({ url, title }: Pick<Link, 'url' | 'title'>, { anchors, files }: TextContext): Told[] {
  // The build would write a number in its place, in the middle of the link.
  if (`${url} ${title ?? ''}`.includes('[^')) {
    const expected = 'the mark behind the link; `%5B^` in an address';
    return [{ rule: 'footnote', found: 'a footnote mark in the address of a link', expected }];
  }
  if (title && hasUnseen(title)) return wordFaults(title);
  if (isWebAddress(url)) return [];
  const [, file, anchor] = /^(?:\.\.\/)?((?:articles|meetings|milestones)\/[a-z0-9-]+\.md)(?:#([\w-]+))?$/.exec(url) ?? [];
  const found = `a link to ${quote(url)}`;
  if (file === undefined) {
    const expected = 'an address that begins with https://, or a file such as ../meetings/2025-12-02-moscow.md';
    return [{ rule: 'bad-link', found, expected, known: files, subject: meantFile(url) }];
  }
  const places = anchors.get(file);
  if (!places) {
    return [
      {
        rule: 'dead-link',
        found,
        expected: 'a file of content/, such as ../meetings/2025-12-02-moscow.md',
        known: files,
        subject: `../${file}`,
      },
    ];
  }
  if (anchor === undefined || places.has(anchor)) return [];
  return [{ rule: 'dead-link', found, expected: `a place on that page: ${[...places].map((place) => `#${place}`).join(', ')}` }];
}

/** The file that a link to a page, or to a file under another name, was probably meant for. */
function meantFile(url: string): string {
  const page = /^(?:\.{0,2}\/)*(?:en\/)?((?:articles|meetings|milestones)\/[a-z0-9-]+)\/?(?:#.*)?$/.exec(url)?.[1];
  return page === undefined ? url.replace(/^\/|#.*$/g, '') : `../${page}.md`;
}

/** Faults of a footnote mark. */
export function footnoteFaults(key: string, parents: readonly Parents[], { sources }: TextContext): Told[] {
  if (parents.some(({ type }) => type === 'heading' || type === 'link')) {
    const found = `a footnote ${quote(key)} in a heading or link`;
    return [{ rule: 'footnote', found, expected: 'footnotes behind the sentence they belong to' }];
  }
  if (sources === 'unread' || sources.has(key)) return [];
  const expected =
    sources.size === 0
      ? 'no footnotes here: they are for the texts of meetings and milestones'
      : 'a footnote that names a key of `sources`, or an article of ours that lists this entry';
  return [{ rule: 'unknown-source', found: quote(key), known: [...sources], expected, subject: key }];
}

/** Faults of a heading by itself. */
export function headingFaults(heading: Heading, onTop: boolean, { issues }: TextContext): Told[] {
  const title = toString(heading);
  if (!onTop) return [{ rule: 'heading', found: 'a heading inside a list or quotation', expected: 'headings at the margin' }];
  if (heading.depth !== 2 && heading.depth !== 3) {
    const expected = '`## ` or, below one, `### `: the title stands in the frontmatter';
    return [{ rule: 'heading', found: `a heading of level ${heading.depth}`, expected }];
  }
  if (title.trim() === '') return [{ rule: 'heading', found: 'an empty heading', expected: 'a heading with a name' }];
  const issue = issues?.all.get(title);
  if (heading.depth !== 2 || issue === undefined || issues?.own.has(title) === true) return [];
  const expected = `an issue of this entry: \`${issue}\` in the \`issues\` of its frontmatter, or another heading`;
  return [{ rule: 'unknown-issue', found: `the account of ${quote(title)}`, expected, subject: issue }];
}
