import type { Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { quote } from '../timeline/fault.ts';
import type { TextContext, TextFault, Told } from './text-rules.ts';

/** Faults of the text as a row of blocks: what comes first, what comes twice, what is missing. */
export function blockFaults(blocks: readonly RootContent[], tree: Root, { sources, issues }: TextContext): TextFault[] {
  const faults: TextFault[] = [];
  const at = (node: RootContent | undefined, told: Told) => {
    faults.push({ offset: node?.position?.start.offset ?? 0, ...told });
  };
  const [first] = blocks;
  if (first?.type !== 'paragraph') {
    at(first, {
      rule: 'no-lead',
      found: first ? `a ${first.type} first` : 'no text',
      expected: 'a lead first: one to three sentences without a heading',
    });
  }
  const titles = new Set<string>();
  for (const block of blocks) {
    if (block.type === 'heading' && block.depth === 3 && titles.size === 0) {
      at(block, { rule: 'heading', found: 'a heading of level 3 first', expected: '`## ` above it' });
    }
    if (block.type === 'heading' && block.depth === 2) {
      const title = toString(block);
      if (titles.has(title)) at(block, { rule: 'repeated-heading', found: `${quote(title)} a second time`, expected: 'each heading once' });
      titles.add(title);
    }
  }
  if (!issues) return faults;
  const missing = [...issues.own].filter((name) => !titles.has(name));
  for (const name of missing) {
    at(tree.children[0], {
      rule: 'missing-account',
      found: `no account of ${quote(name)}`,
      expected: `a heading \`## ${name}\` and what was said of it`,
    });
  }
  if (sources !== 'unread') for (const paragraph of unsourced(blocks)) at(paragraph, noSource);
  return faults;
}

const noSource: Told = { rule: 'no-source', found: 'a paragraph that names no source', expected: 'a footnote at its end: [^key]' };

/** The paragraphs, in lists and quotations too, that end without a footnote. */
function unsourced(nodes: readonly RootContent[]): RootContent[] {
  return nodes.flatMap((node): RootContent[] => {
    if (node.type === 'paragraph') return node.children.at(-1)?.type === 'footnoteReference' ? [] : [node];
    return 'children' in node && node.type !== 'heading' ? unsourced(node.children) : [];
  });
}
