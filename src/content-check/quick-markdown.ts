import { readMarkdown, type MarkdownFile } from './markdown.ts';
import { quickYaml } from './quick-yaml.ts';

/** A Markdown file whose facts were read without a parser of Markdown; its tree is made when it is asked for. */
export interface QuickMarkdown {
  readonly markdown: MarkdownFile;
  readonly raw: object;
}

/** Reads a Markdown file fast, if its frontmatter is plain; gives `undefined` where in doubt. */
export function quickMarkdown(source: string): QuickMarkdown | undefined {
  const offset = 4;
  const end = source.indexOf('\n---\n', offset - 1);
  if (!source.startsWith('---\n') || end < offset) return undefined;
  const yaml = source.slice(offset, end + 1);
  const raw = quickYaml(yaml);
  if (typeof raw !== 'object' || raw === null) return undefined;
  let tree: MarkdownFile['tree'] | undefined;
  const markdown: MarkdownFile = {
    get tree() {
      return (tree ??= readMarkdown(source).tree);
    },
    frontmatter: { yaml, offset },
    body: source.slice(end + offset),
  };
  return { markdown, raw };
}
