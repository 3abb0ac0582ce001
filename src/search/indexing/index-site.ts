import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { languages, type Lang } from '../../site.ts';
import type { SearchDocument } from './documents.ts';
import type { Field } from '../query/engine.ts';
import { foldable, readable } from '../query/fold.ts';
import { inSmallerChunks } from './index-chunks.ts';
import { packedText, unpackedText, type IndexFile } from './index-files.ts';

/** Pagefind knows no stemmer for this language, so words stay as they are, and one WebAssembly file serves every language. */
const unstemmed = 'vi';

/** Of how many pages Pagefind makes one index: it needs some 140 kB of memory for each. */
const pagesOfPart = 1_000;
/** How many pages it is sent before its answers are waited for. */
const ahead = 32;

/** What every language shares, and stands beside their folders. */
const shared = /^(?:pagefind\.js|wasm\.unknown\.pagefind)$/;
/** What each language has in a folder of its own. */
const own = /^(?:pagefind-entry\.json|.*\.pf_(?:meta|index|fragment))$/;

/** Gives the HTML of a built file, by its path below the site's folder; rejects if there is none. */
export type PageReader = (file: string) => Promise<string>;

/**
 * Writes the search index of a site into a folder, one index for each language in a folder of its own, made of so many pages `atOnce`,
 * and gives the number of pages in it. Throws when a page is missing or when Pagefind's files are not of the form this relies on.
 */
export async function indexSite(
  documents: Readonly<Record<Lang, readonly SearchDocument[]>>,
  read: PageReader,
  folder: string,
  atOnce = pagesOfPart,
): Promise<number> {
  try {
    for (const lang of languages) {
      const byUrl = new Map(documents[lang].map((document) => [document.url, document]));
      const parts: IndexFile[][] = [];
      for (let first = 0; first < documents[lang].length; first += atOnce) {
        const files = await indexPages(documents[lang].slice(first, first + atOnce), first, read, folder);
        parts.push(files.map(({ path, content }) => ({ path, content: ownContent({ path, content }, byUrl) })));
      }
      for (const { path, content } of inSmallerChunks(...parts)) write(join(folder, shared.test(path) ? '' : lang, path), content);
    }
    return languages.reduce((sum, lang) => sum + documents[lang].length, 0);
  } finally {
    await close();
  }
}

/** How Pagefind’s script lets a part of the index be missing: it notes so in the console, and finds nothing. */
const failingSilently = /(async loadChunk\(\w+\)\{await this\.cachedLoad\(.{0,200}?"load_index_chunk"\)\))\.catch\(\(\)=>\{\}\);/;

/** Pagefind’s script, whose search fails where a part of the index cannot be loaded, so that readers are not told that there is nothing. */
function failingAloud(script: Uint8Array): Uint8Array {
  const text = Buffer.from(script).toString('utf8');
  if (!failingSilently.test(text)) throw new Error('Pagefind’s script has another form than the one that is changed here');
  return Buffer.from(text.replace(failingSilently, '$1;'));
}

/** The index of some documents, the first of which has a place among all. */
async function indexPages(
  documents: readonly SearchDocument[],
  firstPlace: number,
  read: PageReader,
  folder: string,
): Promise<IndexFile[]> {
  const { index, errors } = await createIndex({ forceLanguage: unstemmed });
  if (!index) throw new Error(`Pagefind did not start: ${errors.join(', ')}`);
  const add = async (document: SearchDocument, html: string, order: number) => {
    const added = await index.addHTMLFile({ url: document.url, content: foldable(annotated(html, document, order)) });
    if (added.errors.length > 0) throw new Error(`Pagefind refused ${document.file}: ${added.errors.join(', ')}`);
  };
  // Pagefind takes them in the order in which they come, and reads one while the next ones are made.
  for (let first = 0; first < documents.length; first += ahead) {
    const next: [document: SearchDocument, html: string][] = [];
    for (const document of documents.slice(first, first + ahead)) next.push([document, await read(document.file)]);
    await Promise.all(next.map(([document, html], place) => add(document, html, firstPlace + first + place)));
  }
  // Through files, as the whole index in one message would be in memory several times over, in Pagefind and here.
  const written = mkdtempSync(join(folder, '..', 'index-'));
  try {
    const { errors: faults } = await index.writeFiles({ outputPath: written });
    if (faults.length > 0) throw new Error(`Pagefind could not write its index: ${faults.join(', ')}`);
    await index.deleteIndex();
    return readdirSync(written, { recursive: true, encoding: 'utf8' })
      .map((name) => name.replaceAll('\\', '/'))
      .filter((path) => shared.test(path) || own.test(path))
      .map((path) => ({ path, content: readFileSync(join(written, path)) }));
  } finally {
    rmSync(written, { recursive: true });
  }
}

function write(target: string, content: Uint8Array): void {
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, content);
}

/** What stands on a page beside its own text, by its class. */
const besides =
  /<(aside|nav|p|section|sup) class="(cite|cite-this|facts|kicker|neighbours|reports|sources|stood|untranslated|updates)(?=[ "])/g;

/** A page with what the index should know of it, which readers of the page need not load. */
function annotated(
  html: string,
  { title, places, people, issues, kindNames, aliases, sources, days }: SearchDocument,
  order: number,
): string {
  const fields: Record<Field, readonly string[]> = { title: [title.text], places, people, issues, kind: kindNames, aliases, sources, days };
  const spans = Object.entries(fields).map(
    ([name, values]) => `<span data-pagefind-meta="${name}[data-value]" data-value="${attribute(values.join(' · '))}"></span>`,
  );
  spans.push(`<span data-pagefind-sort="order[data-value]" data-value="${order}"></span>`);
  const [from, to] = [html.indexOf('<main'), html.lastIndexOf('</main>')];
  if (from === -1 || to === -1) throw new Error(`a page without <main>: ${title.text}`);
  const main = html
    .slice(from, to)
    .replaceAll(besides, '<$1 data-pagefind-ignore class="$2')
    // Pagefind would make a field of a page's first picture, and then finds no word in the others; drawings it passes over.
    .replaceAll(/<img\b[^>]*>|<svg\b.*?<\/svg>/gs, '')
    .replace('<main', '<main data-pagefind-body')
    .replace(/<main\b[^>]*>/, (tag) => tag + spans.join(''));
  return `<html><body>${main}</main></body></html>`;
}

function attribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}

function ownContent(file: IndexFile, documents: ReadonlyMap<string, SearchDocument>): Uint8Array {
  if (file.path.endsWith('.pf_fragment')) return packedText(JSON.stringify(shown(file, documents)));
  if (file.path === 'pagefind.js') return failingAloud(file.content);
  return file.path === 'pagefind-entry.json' ? sharingWasm(file.content) : file.content;
}

/** What results show of a page: its text, every `đ` as readers write it, and its facts instead of the words it is found by. */
function shown(file: IndexFile, documents: ReadonlyMap<string, SearchDocument>): object {
  const fragment = JSON.parse(readable(unpackedText(file))) as { url: string };
  const document = documents.get(fragment.url);
  if (!document) throw new Error(`${file.path} is of no page of this site: ${fragment.url}`);
  const { title, kind, status, label, when } = document;
  return { ...fragment, meta: { title: title.text, titleLang: title.lang, kind, status, label, when } };
}

/** What a language's index says of itself, its WebAssembly being the one beside its folder: Pagefind asks for `<folder>/wasm.<wasm>.pagefind`. */
function sharingWasm(content: Uint8Array): Uint8Array {
  const entry = JSON.parse(Buffer.from(content).toString('utf8')) as { languages: Record<string, { wasm: string | null }> };
  for (const language of Object.values(entry.languages)) language.wasm = '/../../wasm.unknown';
  return Buffer.from(JSON.stringify(entry));
}
