import type { Heading, Link, Nodes, Parents, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visitParents } from 'unist-util-visit-parents';
import { quote, type Fault } from '../timeline/fault.ts';
import { isWebAddress, unseen } from '../timeline/fields.ts';
import { blockFaults } from './block-rules.ts';
import { unseenFault } from './source-file.ts';

/** What a text may refer to, and what it must have. */
export interface TextContext {
  /** The keys a footnote may name: none in texts that take no footnotes, `unread` where the frontmatter cannot tell. */
  readonly sources: ReadonlySet<string> | 'unread';
  /** The names of an entry's issues in the language of the text, and those of all issues; missing for other texts. */
  readonly issues?: { readonly own: ReadonlySet<string>; readonly all: ReadonlySet<string> };
  /** The places that a link may lead to, by file below `content/`: the anchors on that file's page. */
  readonly anchors: ReadonlyMap<string, ReadonlySet<string>>;
}

/** A fault of the text, at an offset into the file. */
export type TextFault = Pick<Fault, 'rule' | 'found' | 'expected' | 'known'> & { readonly offset: number };

/** A fault whose place is known from where it is found. */
export type Told = Omit<TextFault, 'offset'>;

const plainTypes = new Set<Nodes['type']>([
  'root',
  'yaml',
  'paragraph',
  'heading',
  'text',
  'emphasis',
  'strong',
  'link',
  'list',
  'listItem',
  'blockquote',
  'break',
  'footnoteReference',
]);

const refusals: Partial<Record<Nodes['type'], Told>> = {
  html: { rule: 'raw-html', found: 'HTML', expected: 'Markdown alone: the text goes onto the page without HTML of its own' },
  footnoteDefinition: { rule: 'footnote-definition', found: 'a footnote definition', expected: 'none: the build writes it from `sources`' },
  image: { rule: 'not-in-texts', found: 'an image', expected: 'a text without images' },
  code: { rule: 'not-in-texts', found: 'a block of code (four spaces or a fence)', expected: 'a paragraph that begins at the margin' },
  inlineCode: { rule: 'not-in-texts', found: 'code', expected: 'plain words' },
};

/** Holds a text against the rules for texts. `end` is where the file ends: what lies behind was put there for parsing. */
export function textFaults(tree: Root, end: number, context: TextContext): TextFault[] {
  const faults: TextFault[] = [];
  visitParents(tree, (node, parents) => {
    const offset = node.position?.start.offset ?? 0;
    if (offset >= end) return 'skip';
    if (!plainTypes.has(node.type)) {
      faults.push({ offset, ...(refusals[node.type] ?? notInTexts(node)), ...(node.type === 'html' ? { found: quote(node.value) } : {}) });
      return 'skip';
    }
    faults.push(...nodeFaults(node, parents, context).map((fault) => ({ offset, ...fault })));
    return undefined;
  });
  const blocks = tree.children.filter((node) => node.type !== 'yaml' && (node.position?.start.offset ?? 0) < end);
  return [...faults, ...blockFaults(blocks, tree, context)];
}

function nodeFaults(node: Nodes, parents: readonly Parents[], context: TextContext): Told[] {
  switch (node.type) {
    case 'link':
      return linkFaults(node, context);
    case 'footnoteReference':
      return footnoteFaults(node.label ?? node.identifier, parents, context);
    case 'heading':
      return headingFaults(node, parents.at(-1)?.type === 'root', context);
    case 'text':
      return writtenFaults(node.value);
    default:
      return [];
  }
}

function notInTexts(node: Nodes): Told {
  return {
    rule: 'not-in-texts',
    found: `a ${node.type}`,
    expected: 'paragraphs, headings, lists, quotations, emphasis, links and footnotes',
  };
}

function writtenFaults(text: string): Told[] {
  // Written as a reference (`&#8238;`), for in the file itself it is refused already; a line of a paragraph may end.
  const [character] = unseen.exec(text.replaceAll('\n', ' ')) ?? [];
  return [
    ...(/\[\^\s/.test(text) ? [{ rule: 'footnote', found: '`[^ `', expected: 'a footnote mark without a space: [^key]' }] : []),
    ...(character === undefined ? [] : [unseenFault(character)]),
  ];
}

function linkFaults({ url, title }: Link, { anchors }: TextContext): Told[] {
  // The build would write a number in its place, in the middle of the link.
  if (`${url} ${title ?? ''}`.includes('[^')) {
    return [
      { rule: 'footnote', found: 'a footnote mark in the address of a link', expected: 'the mark behind the link; `%5B^` in an address' },
    ];
  }
  if (title && unseen.test(title)) return writtenFaults(title);
  if (isWebAddress(url)) return [];
  const [, file, anchor] = /^(?:\.\.\/)?((?:articles|meetings|milestones)\/[a-z0-9-]+\.md)(?:#([\w-]+))?$/.exec(url) ?? [];
  const found = `a link to ${quote(url)}`;
  if (file === undefined) {
    return [
      { rule: 'bad-link', found, expected: 'an address that begins with https://, or a file such as ../meetings/2025-12-02-moscow.md' },
    ];
  }
  const places = anchors.get(file);
  if (!places) {
    return [
      { rule: 'dead-link', found, expected: 'a file of content/, such as ../meetings/2025-12-02-moscow.md', known: [...anchors.keys()] },
    ];
  }
  if (anchor === undefined || places.has(anchor)) return [];
  return [{ rule: 'dead-link', found, expected: `a place on that page: ${[...places].map((place) => `#${place}`).join(', ')}` }];
}

function footnoteFaults(key: string, parents: readonly Parents[], { sources }: TextContext): Told[] {
  if (parents.some(({ type }) => type === 'heading' || type === 'link')) {
    return [
      {
        rule: 'footnote',
        found: `a footnote ${quote(key)} in a heading or link`,
        expected: 'footnotes behind the sentence they belong to',
      },
    ];
  }
  if (sources === 'unread' || sources.has(key)) return [];
  return [
    {
      rule: 'unknown-source',
      found: quote(key),
      known: [...sources],
      expected:
        sources.size === 0
          ? 'no footnotes here: they are for the texts of meetings and milestones'
          : 'a footnote that names a key of `sources`, or an article of ours that lists this entry',
    },
  ];
}

function headingFaults(heading: Heading, onTop: boolean, { issues }: TextContext): Told[] {
  const title = toString(heading);
  if (!onTop) return [{ rule: 'heading', found: 'a heading inside a list or quotation', expected: 'headings at the margin' }];
  if (heading.depth !== 2 && heading.depth !== 3) {
    return [
      {
        rule: 'heading',
        found: `a heading of level ${heading.depth}`,
        expected: '`## ` or, below one, `### `: the title stands in the frontmatter',
      },
    ];
  }
  if (title.trim() === '') return [{ rule: 'heading', found: 'an empty heading', expected: 'a heading with a name' }];
  if (heading.depth === 2 && issues?.all.has(title) && !issues.own.has(title)) {
    return [
      {
        rule: 'unknown-issue',
        found: `the account of ${quote(title)}`,
        known: [...issues.own],
        expected: 'an issue that `issues` in the frontmatter has',
      },
    ];
  }
  return [];
}

/** The keys of all footnotes in a text, in order of appearance. */
export function footnotesIn(tree: Root, end: number): string[] {
  const keys: string[] = [];
  visitParents(tree, 'footnoteReference', (node) => {
    if ((node.position?.start.offset ?? 0) < end) keys.push(node.label ?? node.identifier);
  });
  return keys;
}
