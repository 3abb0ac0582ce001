import { Parser } from 'htmlparser2';
import type { Nodes } from 'mdast';
import { readPage } from '../../src/build/built-page.ts';
import type { Document } from '../../src/content-check/read-masters.ts';
import { readMarkdown } from '../../src/content-check/markdown.ts';
import type { Lang } from '../../src/site.ts';
import type { Text } from '../../src/timeline/text.ts';

const elements = new Set(['p', 'h3', 'ul', 'ol', 'li', 'blockquote', 'em', 'strong', 'a', 'sup', 'br']);
const attributes = new Set(['href', 'rel', 'id', 'class', 'role', 'start', 'title']);

/** What is wrong with a rendered text: HTML that is not closed, elements no text has, words that were lost, accounts that were not found. */
export function wronglyShown(document: Document, lang: Lang, text: Text): string[] {
  const markdown = document.texts[lang] ?? '';
  const html = [text.lead, ...text.sections.map(({ html }) => html)].join('\n');
  const { misnested, ids } = readPage('', html);
  const anchors = [...ids, ...text.sections.map(({ id }) => id)];
  const twice = anchors.filter((id, index) => anchors.indexOf(id) !== index);
  const seen = tagsIn(html);
  const words = letters(wordsOf(readMarkdown(`---\n---\n${markdown}`).tree));
  const shown = letters(wordsIn(text.lead) + text.sections.map(({ title, html }) => title + wordsIn(html)).join(''));
  const { facts } = document;
  const issues = 'sources' in facts ? Object.keys(facts.issues) : [];
  const told = new Set(text.sections.map(({ issue }) => issue));
  return [
    ...misnested.map((start) => `${start} is not closed`),
    ...twice.map((id) => `two anchors ${id}`),
    ...seen.filter((tag) => !elements.has(tag.name)).map(({ name }) => `an element ${name}`),
    ...seen.flatMap((tag) => tag.attributes.filter((each) => !attributes.has(each)).map((each) => `an attribute ${each}`)),
    ...(words === shown ? [] : [`${differing(words, shown)} is shown where ${differing(shown, words)} was checked`]),
    ...issues.filter((key) => !told.has(key)).map((key) => `no account of ${key} is found on the page`),
    ...('sources' in facts || text.cited.length === 0 ? [] : [`a text without sources cites ${text.cited.join(', ')}`]),
  ];
}

function tagsIn(html: string): { name: string; attributes: string[] }[] {
  const tags: { name: string; attributes: string[] }[] = [];
  const parser = new Parser({ onopentag: (name, found) => tags.push({ name, attributes: Object.keys(found) }) });
  parser.end(html);
  return tags;
}

/** The words of HTML, without the numbers of its footnotes. */
function wordsIn(html: string): string {
  const words: string[] = [];
  let cited = false;
  const parser = new Parser({
    onopentag: (name) => (cited ||= name === 'sup'),
    onclosetag: (name) => (cited &&= name !== 'sup'),
    ontext: (text) => {
      if (!cited) words.push(text);
    },
  });
  parser.end(html);
  return words.join('');
}

function wordsOf(node: Nodes): string {
  if (node.type === 'yaml' || node.type === 'footnoteDefinition' || node.type === 'footnoteReference') return '';
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(wordsOf).join('') : '';
}

function letters(text: string): string {
  return text.replaceAll(/[^\p{L}\p{N}]/gu, '');
}

/** What one text has where it begins to differ from another. */
function differing(other: string, text: string): string {
  let at = 0;
  while (at < text.length && text[at] === other[at]) at++;
  return `“${text.slice(at, at + 40)}”`;
}
