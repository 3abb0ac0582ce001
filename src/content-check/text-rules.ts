import type { Heading, Node, Nodes, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { quote, type Fault } from '../timeline/fault.ts';

/** What a text may refer to. */
export interface TextContext {
  /** The keys a footnote may name: none in texts that take no footnotes, `unread` where the frontmatter cannot tell. */
  readonly sources: ReadonlySet<string> | 'unread';
  /** The names of this entry's issues in the language of the text, and those of all issues. */
  readonly issues?: { readonly own: ReadonlySet<string>; readonly all: ReadonlySet<string> };
  /** The files below `content/` that a link may lead to. */
  readonly files: ReadonlySet<string>;
}

/** A fault of the text, at an offset into the file. */
export type TextFault = Pick<Fault, 'rule' | 'found' | 'expected' | 'known'> & { readonly offset: number };

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

const refusals: Partial<Record<Nodes['type'], Pick<Fault, 'rule' | 'found' | 'expected'>>> = {
  html: { rule: 'raw-html', found: 'HTML', expected: 'Markdown alone: the text goes onto the page without HTML of its own' },
  footnoteDefinition: { rule: 'footnote-definition', found: 'a footnote definition', expected: 'none: the build writes it from `sources`' },
  image: { rule: 'not-in-texts', found: 'an image', expected: 'a text without images' },
  code: { rule: 'not-in-texts', found: 'a block of code (four spaces or a fence)', expected: 'a paragraph that begins at the margin' },
  inlineCode: { rule: 'not-in-texts', found: 'code', expected: 'plain words' },
};

/** Holds a text against the rules for texts. `end` is where the file ends: what lies behind was put there for parsing. */
export function textFaults(tree: Root, end: number, context: TextContext): TextFault[] {
  const faults: TextFault[] = [];
  visit(tree, (node, _index, parent) => {
    const offset = node.position?.start.offset ?? 0;
    if (offset >= end) return 'skip';
    if (!plainTypes.has(node.type)) {
      faults.push({ offset, ...(refusals[node.type] ?? notInTexts(node)), ...(node.type === 'html' ? { found: quote(node.value) } : {}) });
      return 'skip';
    }
    if (node.type === 'link') faults.push(...linkFaults(node.url, offset, context));
    if (node.type === 'footnoteReference') faults.push(...footnoteFaults(node.label ?? node.identifier, offset, context));
    if (node.type === 'heading') faults.push(...headingFaults(node, parent?.type === 'root', offset, context));
    return undefined;
  });
  return faults;
}

function notInTexts(node: Node): Pick<Fault, 'rule' | 'found' | 'expected'> {
  return {
    rule: 'not-in-texts',
    found: `a ${node.type}`,
    expected: 'paragraphs, headings, lists, quotations, emphasis, links and footnotes',
  };
}

function linkFaults(url: string, offset: number, { files }: TextContext): TextFault[] {
  if (/^https?:\/\//i.test(url) && URL.canParse(url)) return [];
  const file = /^(?:\.\.\/)?([a-z]+\/[^/#?]+\.md)(?:#[\w-]+)?$/.exec(url)?.[1];
  if (file !== undefined && files.has(file)) return [];
  const found = `a link to ${quote(url)}`;
  if (file !== undefined)
    return [
      { offset, rule: 'dead-link', found, expected: 'a file of content/, such as ../meetings/2025-12-02-moscow.md', known: [...files] },
    ];
  return [
    {
      offset,
      rule: 'bad-link',
      found,
      expected: 'an address that begins with https://, or a file such as ../meetings/2025-12-02-moscow.md',
    },
  ];
}

function footnoteFaults(key: string, offset: number, { sources }: TextContext): TextFault[] {
  if (sources === 'unread' || sources.has(key)) return [];
  return [
    {
      offset,
      rule: 'unknown-source',
      found: quote(key),
      known: [...sources],
      expected: 'a footnote that names a key of `sources`, or an article of ours that lists this entry',
    },
  ];
}

function headingFaults(heading: Heading, onTop: boolean, offset: number, { issues }: TextContext): TextFault[] {
  const title = toString(heading);
  if (!onTop) return [{ offset, rule: 'heading', found: 'a heading inside a list or quotation', expected: 'headings at the margin' }];
  if (heading.depth !== 2 && heading.depth !== 3) {
    return [
      {
        offset,
        rule: 'heading',
        found: `a heading of level ${heading.depth}`,
        expected: '`## ` or, below one, `### `: the title stands in the frontmatter',
      },
    ];
  }
  if (title.trim() === '') return [{ offset, rule: 'heading', found: 'an empty heading', expected: 'a heading with a name' }];
  if (heading.depth === 2 && issues?.all.has(title) && !issues.own.has(title)) {
    return [
      {
        offset,
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
  visit(tree, 'footnoteReference', (node) => {
    if ((node.position?.start.offset ?? 0) < end) keys.push(node.label ?? node.identifier);
  });
  return keys;
}
