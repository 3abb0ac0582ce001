import { createHash } from 'node:crypto';
import type { Article, Entry } from '../timeline/model.ts';
import { heldDocument } from './held-content.ts';

const known = new WeakMap<object, string>();

/**
 * A key of all that a page shows: it is the same as long as that is, the texts of entries and articles in every language included.
 * A build renders a page anew only when its key has changed.
 */
export function pageKey(...shown: unknown[]): string {
  return digest(shown);
}

function digest(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value, shortened)).digest('base64url').slice(0, 22);
}

/** What JSON has no form for, in one; documents by a digest that is made once, however many pages show them. */
function shortened(_name: string, value: unknown): unknown {
  if (value instanceof Map) return [...(value as Map<unknown, unknown>)];
  return isDocument(value) ? digestOf(value) : value;
}

function digestOf(document: Entry | Article): string {
  // Without its own slug the facts of a document are not taken for a document again.
  const { slug, ...facts } = document;
  const found = known.get(document) ?? digest([slug, facts, textsOf(document)]);
  known.set(document, found);
  return found;
}

/** The texts of a document in Markdown; the issues whose names their headings may be are among its facts. */
function textsOf(document: Entry | Article) {
  return heldDocument('folder' in document ? document.folder : 'articles', document.slug)?.texts;
}

function isDocument(value: unknown): value is Entry | Article {
  return typeof value === 'object' && value !== null && 'slug' in value && 'date' in value && 'title' in value;
}
