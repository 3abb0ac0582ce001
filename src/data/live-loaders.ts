import type { LiveLoader } from 'astro/loaders';
import type { TextFolder, VocabularyFile } from '../content-check/file-names.ts';
import type { Document } from '../content-check/read-masters.ts';
import type { Filed, Records } from '../timeline/records.ts';
import { heldContent, heldDocument } from './held-content.ts';
import { renderTexts, type Texts } from './render-texts.ts';

/** A document of the content: what its files say, and its texts, which are rendered when they are asked for. */
export interface DocumentData<Folder extends TextFolder> extends Filed<Document<Folder>['facts']> {
  readonly texts: () => Promise<Texts>;
}

interface ById {
  readonly id: string;
}

/** Gives the documents of a folder, in all their languages, by their slugs. */
export function documentLoader<Folder extends TextFolder>(folder: Folder): LiveLoader<DocumentData<Folder>, ById> {
  const inFolder = (document: Document): document is Document<Folder> => document.folder === folder;
  const entryOf = (document: Document<Folder>) => {
    const { slug, facts, titles } = document;
    return { id: slug, data: { slug, facts, titles, texts: () => renderTexts(document, heldContent()) } };
  };
  return {
    name: `content/${folder}`,
    loadCollection: () => Promise.resolve({ entries: heldContent().documents.filter(inFolder).map(entryOf) }),
    loadEntry: ({ filter }) => {
      const document = heldDocument(folder, filter.id);
      return Promise.resolve(document && entryOf(document));
    },
  };
}

/** Gives the entries of a file of the vocabulary by their keys, and in their order: where an editor adds one changes nothing else. */
export function vocabularyLoader<Name extends VocabularyFile>(name: Name): LiveLoader<Records[Name][string], ById> {
  const entries = () => heldContent().records[name] as Readonly<Record<string, Records[Name][string]>>;
  return {
    name: `content/vocabulary/${name}.yaml`,
    loadCollection: () => Promise.resolve({ entries: byKey(entries()).map(([id, data]) => ({ id, data })) }),
    loadEntry: ({ filter }) => {
      const data = entries()[filter.id];
      return Promise.resolve(data && { id: filter.id, data });
    },
  };
}

function byKey<Facts>(entries: Readonly<Record<string, Facts>>): [key: string, facts: Facts][] {
  return Object.entries(entries).sort(([a], [b]) => (a < b ? -1 : 1));
}
