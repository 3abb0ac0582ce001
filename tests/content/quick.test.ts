import { readdirSync, readFileSync } from 'node:fs';
import type { Nodes, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visitParents } from 'unist-util-visit-parents';
import { afterAll, describe, expect, test } from 'vitest';
import { readMarkdown, type MarkdownFile } from '../../src/content-check/markdown.ts';
import { meantHeading } from '../../src/content-check/inline-rules.ts';
import { plainText } from '../../src/content-check/plain-text.ts';
import { quickMarkdown } from '../../src/content-check/quick-markdown.ts';
import { readYaml } from '../../src/content-check/yaml-facts.ts';
import { chanceFrom } from '../bench/invented.ts';
import { contentCopy } from './check.ts';
import { faultyFacts } from './faulty/facts.ts';
import { faultyReferences } from './faulty/references.ts';
import { faultyTexts } from './faulty/texts.ts';
import { faultyYaml } from './faulty/yaml.ts';

const copy = contentCopy();

afterAll(() => {
  copy.remove();
});

function filesOf(content: string): string[] {
  return ['articles', 'meetings', 'milestones'].flatMap((folder) => {
    const below = `${content}/${folder}`;
    return existing(below).map((name) => readFileSync(`${below}/${name}`, 'utf8'));
  });
}

function existing(folder: string): string[] {
  try {
    return readdirSync(folder).filter((name) => name.endsWith('.md'));
  } catch {
    return [];
  }
}

/** What both readers make of a file, each pair of what the fast one did not leave to the other. */
function compared(source: string) {
  const parsed = readMarkdown(source);
  return [facts(source, parsed), text(source, parsed)].filter((each) => each !== undefined);
}

/** The frontmatter as the fast reader and as the explaining one give it; `undefined` where the fast one leaves it to the other. */
function facts(source: string, { frontmatter, body }: MarkdownFile) {
  const quick = quickMarkdown(source);
  if (!quick) return undefined;
  const yaml = frontmatter && readYaml(frontmatter.yaml);
  return { quick: [quick.raw, quick.markdown.body], slow: yaml && 'facts' in yaml ? [yaml.facts.value, body] : yaml };
}

/** The text as the scan and as the parser give it; `undefined` where the scan leaves it to the parser. */
function text(source: string, { tree, body, frontmatter }: MarkdownFile) {
  const plain = frontmatter && plainText(body);
  if (!plain) return undefined;
  const nodes: Nodes[] = [];
  visitParents(tree, (node) => {
    if ((node.position?.start.offset ?? 0) >= source.length) return 'skip';
    nodes.push(node);
    return undefined;
  });
  const blocks = tree.children.filter((node) => node.type !== 'yaml' && nodes.includes(node));
  return {
    quick: { ...plain, links: plain.links.toSorted(), kinds: [], first: 'paragraph', sourced: plain.sourced && isSourced(blocks) },
    slow: {
      headings: nodes.flatMap((node) => (node.type === 'heading' ? [{ depth: node.depth, title: toString(node) }] : [])),
      footnotes: nodes.flatMap((node) => (node.type === 'footnoteReference' ? [node.label ?? node.identifier] : [])),
      links: nodes.flatMap((node) => (node.type === 'link' ? [node.url] : [])).sort(),
      sourced: plain.sourced,
      kinds: nodes.filter(isOdd).map(({ type }) => type),
      first: blocks[0]?.type,
    },
  };
}

const plainKinds = 'root yaml paragraph heading text emphasis strong link list listItem footnoteReference'.split(' ');

/** What no plain text has: other kinds of nodes, boxes to tick, and words that were meant as a heading, a mark or a link. */
function isOdd(node: Nodes): boolean {
  if (node.type === 'text') return /\[\s*\^|\^\[|\]\(/.test(node.value);
  if (node.type === 'paragraph' && meantHeading(node) !== undefined) return true;
  return !plainKinds.includes(node.type) || (node.type === 'listItem' && typeof node.checked === 'boolean');
}

function isSourced(nodes: readonly RootContent[]): boolean {
  return nodes.every((node) => {
    if (node.type === 'paragraph') return node.children.at(-1)?.type === 'footnoteReference';
    return node.type === 'heading' || !('children' in node) || isSourced(node.children);
  });
}

const signs = [
  ':',
  ': ',
  ' ',
  '  ',
  '\n',
  '\n\n',
  '- ',
  '[',
  ']',
  '{',
  '}',
  ',',
  '"',
  "'",
  '#',
  ' #',
  '## ',
  '&a ',
  '*',
  '_',
  '!x ',
  '|',
  '> ',
  '\t',
]
  .concat([
    '~',
    'null',
    'no',
    '0x1F',
    '1e3',
    '<<: x',
    '`',
    '@',
    '%',
    '? ',
    '...',
    '---',
    '<b>',
    '[^a]',
    '[^',
    '](',
    ')',
    'http://a.b',
    'www.a.b',
  ])
  .concat([
    'a@b.co',
    '&amp;',
    '\\',
    '1. ',
    '    ',
    '===',
    '^',
    '[x](http://a)',
    '![',
    '\u00A0',
    '[x]: y',
    '[^A]',
    '[^a]:',
    '~~',
    '<!--',
    '[ ] ',
  ]);

/** Files with one to three slips of the pen each, the same in every run. */
function mistyped(files: readonly string[], count: number): string[] {
  const chance = chanceFrom(7);
  return Array.from({ length: count }, () => {
    let file = chance.oneOf(files);
    for (let slips = chance.between(1, 3); slips > 0; slips--) {
      const at = chance.between(0, file.length);
      const start = chance.oneOf([at, file.lastIndexOf('\n', at) + 1]);
      file = file.slice(0, start) + chance.oneOf(['', ...signs]) + file.slice(start + chance.between(0, 2));
    }
    return file;
  });
}

describe('what is read fast is what is read slowly', () => {
  const changed = [...faultyYaml, ...faultyFacts, ...faultyReferences, ...faultyTexts].flatMap(([, file, change]) => {
    copy.lay({ [file]: change });
    return filesOf(copy.folder);
  });
  const real = filesOf('content').filter((file) => file.length < 6000);

  test.each([
    ['the files of the site', real],
    ['the faulty files', [...new Set(changed)]],
    ['files with slips of the pen', mistyped(real, 300)],
  ])(
    '%s',
    (_what, files) => {
      const pairs = files.flatMap(compared);
      expect(pairs.map(({ quick }) => quick)).toEqual(pairs.map(({ slow }) => slow));
      expect(pairs.length).toBeGreaterThan(files.length / 2);
    },
    60_000,
  );
});
