import type { TextFolder } from '../content-check/file-names.ts';
import type { Content } from '../content-check/read-content.ts';
import type { Document } from '../content-check/read-masters.ts';

interface Held {
  readonly content: Content;
  readonly documents: ReadonlyMap<string, Document>;
}

/** What is held belongs to the whole process: pages are modules of Vite’s, which have this module, and its variables, once more. */
const everyone = globalThis as { 'hoa-dam:content'?: Held };

/** Holds content for the pages that are rendered from now on. It must be in order. */
export function holdContent(content: Content): void {
  const documents = new Map(content.documents.map((document) => [`${document.folder}/${document.slug}`, document]));
  everyone['hoa-dam:content'] = { content, documents };
}

/** The content as it was last in order. Throws if it never was since the process began. */
export function heldContent(): Content {
  return held().content;
}

/** A document of the content by its folder and slug. */
export function heldDocument<Folder extends TextFolder>(folder: Folder, slug: string): Document<Folder> | undefined {
  return held().documents.get(`${folder}/${slug}`) as Document<Folder> | undefined;
}

function held(): Held {
  const found = everyone['hoa-dam:content'];
  if (!found) throw new Error('The content has not been in order since this began: its faults are told above.');
  return found;
}
