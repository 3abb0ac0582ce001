import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { Content } from '../content-check/read-content.ts';
import type { TextFolder, VocabularyFile } from '../content-check/file-names.ts';
import { loadContent } from './content-watch.ts';
import { renderTexts } from './render-texts.ts';

/** Loads a folder of Markdown files: facts of the master file, titles and rendered texts of all its languages. */
export function textLoader(folder: TextFolder): Loader {
  return contentLoader(`content/${folder}`, async (content, context) => {
    const { store } = context;
    const documents = content.documents.filter((document) => document.folder === folder);
    for (const id of store.keys()) if (!documents.some(({ slug }) => slug === id)) store.delete(id);
    for (const document of documents) {
      const digest = context.generateDigest({ ...document, names: content.vocabulary.issues });
      if (store.get(document.slug)?.digest === digest) continue;
      const texts = await renderTexts(document, content, (markdown) => context.renderMarkdown(markdown));
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

function contentLoader(name: string, load: (content: Content, context: LoaderContext) => Promise<void>): Loader {
  return {
    name,
    load: (context) =>
      loadContent(fileURLToPath(new URL('content', context.config.root)), name, (content) => load(content, context), context),
  };
}
