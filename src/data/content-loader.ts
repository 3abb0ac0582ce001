import { sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { readContent, type Content } from '../content-check/read-content.ts';
import { report } from '../content-check/report.ts';
import type { TextFolder, VocabularyFile } from '../content-check/files.ts';
import type { Document } from '../content-check/read-masters.ts';
import { languages, type Lang } from '../site.ts';
import type { Text } from '../timeline/text.ts';
import { numberFootnotes, splitSections } from './text.ts';

/** Loads a folder of Markdown files: facts of the master file, titles and rendered texts of all its languages. */
export function textLoader(folder: TextFolder): Loader {
  return contentLoader(`content/${folder}`, async (content, context) => {
    const { store } = context;
    const documents = content.documents.filter((document) => document.folder === folder);
    const slugs = new Set(documents.map(({ slug }) => slug));
    for (const id of store.keys()) if (!slugs.has(id)) store.delete(id);
    for (const document of documents) {
      const digest = context.generateDigest({ ...document, names: content.vocabulary.issues });
      if (store.get(document.slug)?.digest === digest) continue;
      const texts: Partial<Record<Lang, Text>> = {};
      for (const lang of languages) {
        const markdown = document.texts[lang];
        if (markdown !== undefined) texts[lang] = await render(markdown, issueKeys(document, content, lang), context);
      }
      const data = await context.parseData({ id: document.slug, data: { facts: document.raw, titles: document.titles, texts } });
      store.set({ id: document.slug, data, digest });
    }
  });
}

/** Loads a file of the vocabulary: an entry for each of its keys. */
export function vocabularyLoader(name: VocabularyFile): Loader {
  return contentLoader(`content/vocabulary/${name}.yaml`, async (content, context) => {
    context.store.clear();
    for (const [id, facts] of Object.entries(content.vocabulary[name])) {
      context.store.set({ id, data: await context.parseData({ id, data: facts as Record<string, unknown> }) });
    }
  });
}

async function render(markdown: string, issues: ReadonlyMap<string, string>, context: LoaderContext): Promise<Text> {
  const numbered = numberFootnotes(markdown);
  const { html } = await context.renderMarkdown(numbered.markdown);
  return { ...splitSections(html, issues), cited: numbered.cited };
}

/** The keys of an entry's issues by their names in a language. */
function issueKeys({ facts }: Document, { timeline }: Content, lang: Lang): ReadonlyMap<string, string> {
  const own = 'issues' in facts && !Array.isArray(facts.issues) ? Object.keys(facts.issues) : [];
  return new Map((timeline?.issues ?? []).filter(({ key }) => own.includes(key)).map(({ key, names }) => [names[lang], key]));
}

type Load = (content: Content, context: LoaderContext) => Promise<void>;

/** The content as last read, shared by all loaders of one run. */
let shared: Content | undefined;
/** While a dev server watches: what to run again after a change. */
const reloads = new Map<string, () => Promise<void>>();
/** How long changes are gathered before they are read, in milliseconds: a checkout touches many files at once. */
const gathering = 100;

function contentLoader(name: string, load: Load): Loader {
  return {
    name,
    async load(context) {
      const root = fileURLToPath(new URL('content', context.config.root));
      const run = async () => {
        shared ??= readContent(root);
        if (shared.diagnostics.length === 0) await load(shared, context);
      };
      if (context.watcher) watch(root, name, run, context);
      else if ((shared ??= readContent(root)).diagnostics.length > 0) throw new Error(`\n${report(shared)}`);
      await run();
    },
  };
}

/** Reads everything again after a change below the content folder; what is at fault is told, and the last good content stays. */
function watch(root: string, name: string, run: () => Promise<void>, { watcher, logger }: LoaderContext): void {
  const first = reloads.size === 0;
  reloads.set(name, run);
  if (!first || !watcher) return;
  watcher.add(root);
  const reload = async () => {
    shared = readContent(root);
    if (shared.diagnostics.length > 0) logger.error(`\n${report(shared)}`);
    for (const run of reloads.values()) await run();
  };
  let pending: NodeJS.Timeout | undefined;
  let last = Promise.resolve();
  watcher.on('all', (_event, path) => {
    if (!path.startsWith(root + sep)) return;
    clearTimeout(pending);
    pending = setTimeout(() => {
      last = last.then(reload).catch((error: unknown) => {
        logger.error(String(error));
      });
    }, gathering);
  });
  const now = (shared ??= readContent(root));
  if (now.diagnostics.length > 0) logger.error(`\n${report(now)}`);
}
