import type { z } from 'zod';
import { quote, readFacts, type Fault, type Reading } from '../timeline/fault.ts';
import { articleSchema, meetingSchema, milestoneSchema, pageSchema, translationSchema } from '../timeline/schema.ts';
import type { Diagnostic } from './diagnostic.ts';
import type { TextFolder } from './file-names.ts';
import { readMarkdown, type MarkdownFile } from './markdown.ts';
import { plainText, type PlainText } from './plain-text.ts';
import { placed, type TextFile, type Unplaced } from './source-file.ts';
import { quickMarkdown } from './quick-markdown.ts';
import { readYaml, type YamlFacts } from './yaml-facts.ts';

/** Turns a fault of a file's facts into a diagnostic with its place in that file. */
export type Locate = (fault: Fault) => Diagnostic;

/** The schemas of the facts of master files. */
export const schemas = { articles: articleSchema, meetings: meetingSchema, milestones: milestoneSchema, pages: pageSchema };

/** The facts of a master file. */
export type FactsOf<Folder extends TextFolder = TextFolder> = z.output<(typeof schemas)[Folder]>;

/** A Markdown file taken apart: its facts held against the schema for such a file, and its text. */
export interface ReadText {
  readonly file: TextFile;
  readonly markdown: MarkdownFile;
  /** The text as it can be read without a parser, if it can. */
  readonly plain: PlainText | undefined;
  /** The frontmatter as plain values. */
  readonly raw: unknown;
  /** What the schema makes of that: of a translation, its title. */
  readonly reading: Reading<FactsOf | z.output<typeof translationSchema>>;
  readonly locate: Locate;
}

/** Reads a Markdown file, or tells why its frontmatter cannot be read. */
export function readText(file: TextFile): ReadText | { diagnostics: Diagnostic[] } {
  const quick = quickMarkdown(file.text);
  if (quick) return textOf(file, quick.markdown, quick.raw, locator(file));
  const markdown = readMarkdown(file.text);
  const { frontmatter } = markdown;
  if (!frontmatter) return { diagnostics: [withoutFrontmatter(file)] };
  const yaml = readYaml(frontmatter.yaml);
  if ('faults' in yaml) {
    return { diagnostics: yaml.faults.map(({ offset, ...fault }) => placed(file, frontmatter.offset + offset, fault)) };
  }
  const raw = yaml.facts.value ?? {};
  if (typeof raw !== 'object' || Array.isArray(raw)) return { diagnostics: [placed(file, frontmatter.offset, noFields)] };
  return textOf(file, markdown, raw, locator(file, { offset: frontmatter.offset, facts: yaml.facts }));
}

function textOf(file: TextFile, markdown: MarkdownFile, raw: unknown, locate: Locate): ReadText {
  const schema: z.ZodType<FactsOf | z.output<typeof translationSchema>> =
    file.translation === undefined ? schemas[file.folder] : translationSchema;
  return { file, markdown, plain: plainText(markdown.body), raw, reading: readFacts(schema, raw, file.path), locate };
}

/** A locator for a file; what was read fast is read again with its places when there is a fault to place. */
function locator(file: TextFile, read?: Placed): Locate {
  let places = read;
  return (fault) => {
    // A field that is missing is missed where the facts begin; what is at fault as a whole, at the beginning of the file.
    const whole = fault.field.length === 0 || (fault.rule === 'missing-field' && fault.field.length === 1);
    places ??= placesIn(file);
    return placed(file, whole || !places ? 0 : places.offset + places.facts.offsetOf(fault.field, fault.at), fault);
  };
}

/** The facts of a file with their places, which count from `offset`. */
interface Placed {
  readonly offset: number;
  readonly facts: YamlFacts;
}

function placesIn(file: TextFile): Placed | undefined {
  const { frontmatter } = readMarkdown(file.text);
  const yaml = frontmatter && readYaml(frontmatter.yaml);
  return yaml && 'facts' in yaml ? { offset: frontmatter.offset, facts: yaml.facts } : undefined;
}

const expected = 'a first line of ---, lines of `field: value`, a line of ---, and then the text';
const noFields: Unplaced = { rule: 'no-frontmatter', found: 'frontmatter without fields', expected };

function withoutFrontmatter(file: TextFile): Diagnostic {
  const { text } = file;
  const tell = (found: string, offset = 0) => placed(file, offset, { rule: 'no-frontmatter', found, expected });
  if (text.trim() === '') return tell('an empty file');
  const fence = /^-{3}[ \t]*$/m.exec(text);
  if (fence?.index === 0) return tell('frontmatter without its closing line of ---');
  if (fence && text.slice(0, fence.index).trim() === '') return tell('an empty line before the frontmatter');
  if (/^-{2,}/.test(text)) return tell(`${quote(text.split('\n', 1)[0])} as the first line`);
  if (/^\s*[a-z]+:/.test(text) && fence) return tell('frontmatter without its first line of ---');
  return tell('no frontmatter');
}
