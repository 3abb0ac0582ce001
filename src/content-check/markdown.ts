import type { Root, Yaml } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const parser = unified().use(remarkParse).use(remarkFrontmatter, ['yaml']).use(remarkGfm);

/** A Markdown file taken apart, with places: `offset`s count from the start of the file. */
export interface MarkdownFile {
  readonly tree: Root;
  /** The YAML between the fences and where it begins; missing where the file does not start with frontmatter. */
  readonly frontmatter?: { readonly yaml: string; readonly offset: number };
  /** The text below the frontmatter. */
  readonly body: string;
}

/** The pattern of a footnote mark in the text, `[^key]`. */
export const footnoteMark = /(?<!\\)\[\^([^\]\s]+)\]/g;

/**
 * Reads a Markdown file into its syntax tree, with frontmatter (remark-frontmatter) and footnotes.
 * The definitions that the build will write are put behind the text while parsing, so that marks are read as footnotes.
 */
export function readMarkdown(source: string): MarkdownFile {
  const keys = new Set([...source.matchAll(footnoteMark)].map(([, key]) => key));
  const definitions = [...keys].map((key) => `\n\n[^${key}]: source`).join('');
  const tree = parser.parse(source + definitions);
  const first = tree.children[0];
  if (first?.type !== 'yaml') return { tree, body: source };
  const offset = source.indexOf('\n') + 1;
  return { tree, frontmatter: { yaml: yamlIn(source, first, offset), offset }, body: source.slice(first.position?.end.offset) };
}

function yamlIn(source: string, node: Yaml, offset: number): string {
  const end = node.position?.end.offset ?? source.length;
  return source.slice(offset, Math.max(offset, source.lastIndexOf('---', end)));
}
