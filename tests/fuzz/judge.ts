import { joinFiles, type Content } from '../../src/content-check/read-content.ts';
import { readFile, type ReadFile } from '../../src/content-check/read-file.ts';
import type { Document } from '../../src/content-check/read-masters.ts';
import { linkPages } from '../../src/data/text.ts';
import { renderTexts } from '../../src/data/render-texts.ts';
import { languages } from '../../src/site.ts';
import type { Entry, Timeline } from '../../src/timeline/model.ts';
import type { TextInLanguage } from '../../src/timeline/text.ts';
import { exportsOfAll, exportsOfArticle, exportsOfFacts, exportsOfText } from './exported.ts';
import { isHidden, real, textIn, type Files } from './files.ts';
import { lost, lostFacts } from './kept.ts';
import { wronglyShown } from './shown.ts';
import { leaksIn, wronglyTold } from './told.ts';

/** What became of a mutant. */
export interface Verdict {
  /** The rules that it breaks; none if it is taken. */
  readonly rules: readonly string[];
  /** What is wrong with how it was told or taken. */
  readonly wrong: readonly string[];
}

const readOnce = new WeakMap<Uint8Array, ReadFile>();

/** Reads and checks a content folder in memory; files that are the same as before are not read again. */
export function check(files: Files): Content {
  const found = [...files].filter(([path]) => !isHidden(path)).sort(([a], [b]) => (a < b ? -1 : 1));
  return joinFiles(
    found.map(([path, bytes]) => {
      const before = readOnce.get(bytes);
      if (before?.path === path) return before;
      const read = readFile({ path, isLink: false, size: bytes.length, changed: 0, read: () => bytes });
      readOnce.set(bytes, read);
      return read;
    }),
  );
}

const { timeline: before } = check(real);

/** What stands in the timeline of the site as well, to the letter. */
const known = new Set(before && partsOf(before).map((each) => JSON.stringify(each)));

function partsOf({ entries, articles, people, venues, issues, outlets }: Timeline): object[] {
  return [...entries, ...articles, ...people, ...venues, ...issues, ...outlets];
}

/** Holds a mutant against what is promised of any content: its faults are told, each at its place, or it becomes pages. */
export async function judge(files: Files): Promise<Verdict> {
  const changed = [...files].filter(([path, bytes]) => real.get(path) !== bytes);
  const written = changed.map(([path, bytes]) => path + textIn(bytes)).join('\n');
  const content = check(files);
  const { timeline, diagnostics } = content;
  const rules = diagnostics.map(({ rule }) => rule);
  if (diagnostics.length > 0) return { rules, wrong: wronglyTold(content, files, written) };
  if (!timeline) return { rules, wrong: ['no fault is told, and there is no timeline'] };
  const paths = new Set(changed.map(([path]) => path.replace(/(?:\.\w+)?\.\w+$/, '')));
  const documents = content.documents.filter(({ folder, slug }) => paths.has(`${folder}/${slug}`));
  const wrong = [...lost(content, timeline, files), ...documents.flatMap((document) => lostFacts(document, timeline, files))];
  const added = new Set(partsOf(timeline).filter((each) => !known.has(JSON.stringify(each))));
  for (const document of [...documents, ...affected(content, added)])
    wrong.push(...(await wronglyTaken(document, content, timeline, added, written)));
  const venues = timeline.venues.filter((venue) => added.has(venue));
  if (added.size > 0) wrong.push(...leaksIn(exportsOfAll(timeline, venues), written));
  return { rules, wrong };
}

/** Some documents of entries that are not as they were, though no file of theirs was changed: the vocabulary was. */
function affected({ documents }: Content, added: ReadonlySet<object>): Document[] {
  const entries = [...added].filter((each): each is Entry => 'folder' in each).slice(0, 2);
  return documents.filter(({ folder, slug }) => entries.some((entry) => entry.slug === slug && entry.folder === folder));
}

async function wronglyTaken(
  document: Document,
  content: Content,
  timeline: Timeline,
  added: ReadonlySet<object>,
  written: string,
): Promise<string[]> {
  const texts = await renderTexts(document, content);
  const wrong: string[] = [];
  for (const lang of languages) {
    const found = [lang, ...languages].find((each) => texts[each] !== undefined);
    const text = found && texts[found];
    if (!text) return [`${document.slug} has no text`];
    wrong.push(...wronglyShown(document, found, text));
    const inLang: TextInLanguage = { ...text, lead: linkPages(text.lead, lang), lang: found };
    const entry = timeline.entries.find(({ folder, slug }) => folder === document.folder && slug === document.slug);
    const article = timeline.articles.find(({ slug }) => document.folder === 'articles' && slug === document.slug);
    const made = [
      ...(entry ? [exportsOfText(entry, inLang, timeline, lang)] : []),
      ...(entry && added.has(entry) ? [exportsOfFacts(entry, lang)] : []),
      ...(article && added.has(article) ? [exportsOfArticle(article, lang)] : []),
    ].join('\n');
    wrong.push(...leaksIn(made, written));
  }
  return wrong.map((each) => `${document.slug}: ${each}`);
}
