import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { Content } from '../content-check/read-content.ts';
import type { TextFolder, VocabularyFile } from '../content-check/file-names.ts';
import type { Document } from '../content-check/read-masters.ts';
import { languages, type Lang } from '../site.ts';
import type { Text } from '../timeline/text.ts';
import { loadContent } from './content-watch.ts';
import { markExternal, numberFootnotes, splitSections } from './text.ts';

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
  return { ...splitSections(markExternal(html), issues), cited: numbered.cited };
}

/** The keys of an entry's issues by their names in a language. */
function issueKeys({ facts }: Document, { timeline }: Content, lang: Lang): ReadonlyMap<string, string> {
  const own = 'issues' in facts && !Array.isArray(facts.issues) ? Object.keys(facts.issues) : [];
  return new Map((timeline?.issues ?? []).filter(({ key }) => own.includes(key)).map(({ key, names }) => [asTitle(names[lang]), key]));
}

/** A name as it reads in a heading, where spaces are never two. */
const asTitle = (name: string) => name.replaceAll(/\s+/g, ' ').trim();

function contentLoader(name: string, load: (content: Content, context: LoaderContext) => Promise<void>): Loader {
  return {
    name,
    load: (context) =>
      loadContent(fileURLToPath(new URL('content', context.config.root)), name, (content) => load(content, context), context),
  };
}
