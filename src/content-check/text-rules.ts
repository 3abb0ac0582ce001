import type { Nodes, Parents, Root } from 'mdast';
import { visitParents } from 'unist-util-visit-parents';
import { quote, type Fault } from '../timeline/fault.ts';
import { blockFaults } from './block-rules.ts';
import { footnoteFaults, headingFaults, linkFaults, paragraphFaults, wordFaults } from './inline-rules.ts';

/** What a text may refer to, and what it must have. */
export interface TextContext {
  /** The keys a footnote may name: none in texts that take no footnotes, `unread` where the frontmatter cannot tell. */
  readonly sources: ReadonlySet<string> | 'unread';
  /** The names, in the language of the text, of an entry's issues and of all issues, with their keys; missing for other texts. */
  readonly issues?: { readonly own: ReadonlyMap<string, string>; readonly all: ReadonlyMap<string, string> };
  /** The places that a link may lead to, by file below `content/`: the anchors on that file's page. */
  readonly anchors: ReadonlyMap<string, ReadonlySet<string>>;
  /** Those files as links name them. */
  readonly files: readonly string[];
}

/** A fault whose place is known from where it is found, or by how far it is `inside` that. */
export type Told = Pick<Fault, 'rule' | 'found' | 'expected' | 'known' | 'subject'> & { readonly inside?: number };

/** A fault of the text, at an offset into the file; `field` is for what is missed in the text because the facts name it. */
export type TextFault = Omit<Told, 'inside'> & { readonly offset: number; readonly field?: Fault['field'] };

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

const plain = 'paragraphs, headings, lists, quotations, emphasis, links and footnotes';

const refusals: Partial<Record<Nodes['type'], Told>> = {
  html: { rule: 'raw-html', found: 'HTML', expected: 'Markdown alone: the text goes onto the page without HTML of its own' },
  footnoteDefinition: { rule: 'footnote-definition', found: 'a footnote definition', expected: 'none: the build writes it from `sources`' },
  image: { rule: 'not-in-texts', found: 'an image', expected: 'a text without images' },
  code: { rule: 'not-in-texts', found: 'a block of code (four spaces or a fence)', expected: 'a paragraph that begins at the margin' },
  inlineCode: { rule: 'not-in-texts', found: 'code (`)', expected: 'plain words' },
  table: { rule: 'not-in-texts', found: 'a table', expected: plain },
  thematicBreak: { rule: 'not-in-texts', found: 'a line across the text (---)', expected: 'a heading `## `, or nothing' },
  delete: { rule: 'not-in-texts', found: 'words struck through (~~)', expected: 'a text without them' },
  definition: { rule: 'not-in-texts', found: 'the address of a link on a line of its own', expected: '[words](https://…) in the sentence' },
  linkReference: { rule: 'not-in-texts', found: 'a link whose address stands elsewhere', expected: '[words](https://…) in the sentence' },
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
    faults.push(...nodeFaults(node, parents, context).map(({ inside = 0, ...fault }) => ({ offset: offset + inside, ...fault })));
    return undefined;
  });
  const [first] = tree.children;
  const bodyStart = first?.type === 'yaml' ? Math.max(0, (first.position?.end.offset ?? 0) - 3) : 0;
  const blocks = tree.children.filter((node) => node.type !== 'yaml' && (node.position?.start.offset ?? 0) < end);
  return [...toldOnce(faults), ...blockFaults(blocks, bodyStart, context)];
}

/** What is written in two places is told once: an element is its opening and its closing tag, a link its words and its address. */
function toldOnce(faults: readonly TextFault[]): TextFault[] {
  const apart = faults.some(({ found }) => found === refusals.linkReference?.found);
  return faults.filter(({ rule, found }, index) => {
    const [, name] = /^`<\/(\w+)/.exec(found) ?? [];
    if (apart && found === refusals.definition?.found) return false;
    return rule !== 'raw-html' || name === undefined || !faults.slice(0, index).some((each) => each.found.startsWith(`\`<${name}`));
  });
}

function nodeFaults(node: Nodes, parents: readonly Parents[], context: TextContext): Told[] {
  switch (node.type) {
    case 'link':
      return linkFaults(node, context);
    case 'footnoteReference':
      return footnoteFaults(node.label ?? node.identifier, parents, context);
    case 'heading':
      return headingFaults(node, parents.at(-1)?.type === 'root', context);
    case 'paragraph':
      return paragraphFaults(node, parents.at(-1)?.type === 'root');
    case 'listItem':
      return typeof node.checked === 'boolean' ? [{ rule: 'not-in-texts', found: 'a box to tick', expected: 'a list without [ ]' }] : [];
    case 'text':
      return wordFaults(node.value);
    default:
      return [];
  }
}

function notInTexts(node: Nodes): Told {
  return { rule: 'not-in-texts', found: `a ${node.type}`, expected: plain };
}

/** The keys of all footnotes in a text, in order of appearance. */
export function footnotesIn(tree: Root, end: number): string[] {
  const keys: string[] = [];
  visitParents(tree, 'footnoteReference', (node) => {
    if ((node.position?.start.offset ?? 0) < end) keys.push(node.label ?? node.identifier);
  });
  return keys;
}
