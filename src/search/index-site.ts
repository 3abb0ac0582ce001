import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import type { SearchDocument } from './documents.ts';
import { foldable, readable } from './fold.ts';

/** One language for the whole index, so that a query in one language finds pages in both; Pagefind stems neither then. */
const indexLanguage = 'vi';

/** What begins every fragment of Pagefind 1.6, before its JSON. */
const fragmentSignature = 'pagefind_dcd';

/** Pagefind's own interfaces, which this site does not use. */
const unused = /-ui\.|highlight/;

/**
 * Writes the search index of a built site into its `pagefind/` folder and gives the number of pages in it.
 * Throws when a page is missing or when Pagefind's fragments are not of the form this relies on.
 */
export async function indexSite(siteFolder: string, documents: readonly SearchDocument[]): Promise<number> {
  const { index, errors } = await createIndex({ forceLanguage: indexLanguage });
  if (!index) throw new Error(`Pagefind did not start: ${errors.join(', ')}`);
  try {
    for (const document of documents) {
      const html = readFileSync(join(siteFolder, document.file), 'utf8');
      const added = await index.addHTMLFile({ sourcePath: document.file, content: foldable(annotated(html, document)) });
      if (added.errors.length > 0) throw new Error(`Pagefind refused ${document.file}: ${added.errors.join(', ')}`);
    }
    const { files } = await index.getFiles();
    for (const { path, content } of files.filter(({ path }) => !unused.test(path))) {
      const target = join(siteFolder, 'pagefind', path);
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, path.endsWith('.pf_fragment') ? readableFragment(content, path) : content);
    }
    return documents.length;
  } finally {
    await close();
  }
}

/** A page with what the index should know of it, which readers of the page need not load. */
function annotated(html: string, { lang, standing, title, label, when, names, people }: SearchDocument): string {
  const meta = { title: title.text, titleLang: title.lang, label, when, names: names.join(' · '), people: people.join(' · ') };
  const spans = Object.entries(meta).map(
    ([name, value]) => `<span data-pagefind-meta="${name}[data-value]" data-value="${attribute(value)}"></span>`,
  );
  const filters = `data-pagefind-filter="lang[data-lang], standing[data-standing]" data-lang="${lang}" data-standing="${standing}"`;
  const main = /<main\b/;
  if (!main.test(html)) throw new Error(`a page without <main>: ${title.text}`);
  return html
    .replaceAll('<sup class="cite"', '<sup data-pagefind-ignore class="cite"')
    .replace(main, () => `<main data-pagefind-body ${filters}`)
    .replace(/<main\b[^>]*>/, (tag) => tag + spans.join(''));
}

function attribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}

/** A fragment, which holds what results show, with every `đ` as readers write it. */
function readableFragment(content: Uint8Array, path: string): Uint8Array {
  const text = gunzipSync(content).toString('utf8');
  if (!text.startsWith(fragmentSignature)) throw new Error(`${path} is not a fragment as Pagefind 1.6 writes it`);
  return gzipSync(readable(text), { level: 9 });
}
