import type { Fault } from '../timeline/fault.ts';
import type { Diagnostic } from './diagnostic.ts';
import type { TextFile } from './files.ts';
import { readMarkdown, type MarkdownFile } from './markdown.ts';
import { placed, type SourceFile } from './source-file.ts';
import { readYaml } from './yaml-facts.ts';

/** Turns a fault of a file's facts into a diagnostic with its place in that file. */
export type Locate = (fault: Fault) => Diagnostic;

/** A Markdown file taken apart: its frontmatter as plain values, not yet held against a schema, and its text. */
export interface ReadText {
  readonly file: TextFile;
  readonly markdown: MarkdownFile;
  readonly raw: unknown;
  readonly locate: Locate;
}

/** Reads a Markdown file, or tells why its frontmatter cannot be read. */
export function readText(file: TextFile): ReadText | { diagnostics: Diagnostic[] } {
  const markdown = readMarkdown(file.text);
  const { frontmatter } = markdown;
  if (!frontmatter) {
    const found = file.text.startsWith('---') ? 'frontmatter without its closing line of ---' : 'no frontmatter';
    return {
      diagnostics: [
        placed(file, 0, { rule: 'no-frontmatter', found, expected: 'lines of `field: value` between two lines of --- at the top' }),
      ],
    };
  }
  const yaml = readYaml(frontmatter.yaml);
  if ('faults' in yaml) {
    return { diagnostics: yaml.faults.map(({ offset, ...fault }) => placed(file, frontmatter.offset + offset, fault)) };
  }
  return {
    file,
    markdown,
    raw: yaml.facts.value ?? {},
    locate: locator(file, (fault) => frontmatter.offset + yaml.facts.offsetOf(fault.field, fault.at)),
  };
}

/** A locator for a file, from a function that gives a fault's offset in it. */
function locator(file: SourceFile, offsetOf: (fault: Fault) => number): Locate {
  return (fault) => placed(file, offsetOf(fault), fault);
}
