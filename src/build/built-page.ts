import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { Parser } from 'htmlparser2';
import { redirects } from '../redirects.ts';
import { defaultLang, languages, type Lang } from '../site.ts';
import { ownText } from './own-text.ts';

/** A page of a built site, as far as it is checked. */
export interface BuiltPage {
  /** The file, as a path below the site's folder: `en/about/index.html`. */
  readonly file: string;
  /** Its address, from the root of the site and without a slash before it: `en/about/`. */
  readonly address: string;
  /** How it begins. */
  readonly beginning: string;
  /** Whether programs may list it. */
  readonly listed: boolean;
  /** For an entry, how many bytes it has when packed with brotli, or fewer than `firstRoundTrip` if it is surely below that. */
  readonly bytes: number | undefined;
  /** The language it says it is in. */
  readonly lang: string | undefined;
  /** All anchors, those that stand there twice as well. */
  readonly ids: readonly string[];
  /** Every address that it leads to or loads, as it stands there. */
  readonly links: readonly string[];
  /** Those of them that stand in its body, where readers find them. */
  readonly offered: ReadonlySet<string>;
  /** The addresses it gives for itself in other languages, by `hreflang`. */
  readonly alternates: ReadonlyMap<string, string>;
  readonly mainHeadings: number;
  /** The beginning of every element that is not closed by an end tag of its own. */
  readonly misnested: readonly string[];
}

/** What fits into the first round trip of a connection, in bytes (RFC 6928: ten segments of 1,460 bytes, with room for headers). */
export const firstRoundTrip = 14_336;

/** The page of addresses that are not there; it is one for all languages. */
export const notFound = '404.html';

/** The attributes that hold one address of a page or file. */
const linking = ['href', 'src', 'action', 'data-names', 'data-facets'];

/** The pages among the files of a built site, in their order; addresses that only lead on are none. */
export function pagesAmong(files: readonly string[]): string[] {
  return files.filter((file) => file.endsWith('.html') && !(`/${addressOf(file)}` in redirects)).sort();
}

/** Pages of a built site by their files, taken apart. */
export function readPages(folder: string, files: readonly string[]): BuiltPage[] {
  return files.map((file) => readPage(file, readFileSync(join(folder, file), 'utf8')));
}

/** A page taken apart. */
export function readPage(file: string, html: string): BuiltPage {
  const ids: string[] = [];
  const links: string[] = [];
  const offered = new Set<string>();
  const misnested: string[] = [];
  const alternates = new Map<string, string>();
  const open: { readonly start: number; readonly end: number }[] = [];
  let mainHeadings = 0;
  let endTags = 0;
  let lang: string | undefined;
  const parser = new Parser({
    onopentag(name, attributes) {
      open.push({ start: parser.startIndex, end: parser.endIndex });
      if (name === 'h1') mainHeadings++;
      if (name === 'html') lang = attributes['lang'];
      const { id, hreflang, href } = attributes;
      if (id !== undefined) ids.push(ownText(id));
      if (name === 'link' && hreflang !== undefined && href !== undefined) alternates.set(hreflang, ownText(href));
      for (const link of linking.flatMap((attribute) => attributes[attribute] ?? []).map(ownText)) {
        links.push(link);
        if (name !== 'link') offered.add(link);
      }
    },
    onclosetag(_name, implied) {
      const { start = 0, end } = open.pop() ?? {};
      if (!implied) endTags++;
      // Void elements, and those of SVG that end with `/>`, are closed where they are opened.
      else if (parser.endIndex !== end) misnested.push(ownText(html.slice(start, start + 60)));
    },
  });
  parser.end(html);
  // The parser passes over an end tag that closes nothing.
  if (misnested.length === 0 && endTags !== countEndTags(html)) misnested.push('an end tag that closes nothing');
  const address = addressOf(file);
  const bytes = isEntry(address) ? packedBytes(html) : undefined;
  const listed = !html.includes('<meta name="robots" content="noindex');
  return {
    file,
    address,
    beginning: ownText(html.slice(0, 40)),
    listed,
    bytes,
    lang,
    ids,
    links,
    offered,
    alternates,
    mainHeadings,
    misnested,
  };
}

function isEntry(address: string): boolean {
  return /^(?:[a-z]{2}\/)?(?:meetings|milestones)\/./.test(address);
}

/** What is small enough when packed fast is so when packed well, as hosts do. */
function packedBytes(html: string): number {
  const packed = (quality: number) => brotliCompressSync(html, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).length;
  const fast = packed(1);
  return fast <= firstRoundTrip ? fast : packed(constants.BROTLI_MAX_QUALITY);
}

/** The number of end tags; `</` in the value of an attribute is none. */
function countEndTags(html: string): number {
  const tags = html.matchAll(/<[a-z][^\s/>]*(?:\s+[^\s=/>]+(?:=(?:"[^"]*"|'[^']*'|[^\s"'>]+))?)*|<(\/)[a-z]/gi);
  return tags.reduce((count, [, slash]) => count + (slash === undefined ? 0 : 1), 0);
}

/** The address of a page by its file. */
export function addressOf(file: string): string {
  return file.replace(/(^|\/)index\.html$/, '$1');
}

/** The language of an address of the site. */
export function langOf(address: string): Lang {
  return languages.find((lang) => lang !== defaultLang && address.startsWith(`${lang}/`)) ?? defaultLang;
}

/** The address of the same page in another language. */
export function counterpartOf(address: string, lang: Lang): string {
  const from = langOf(address);
  const rest = from === defaultLang ? address : address.slice(from.length + 1);
  return lang === defaultLang ? rest : `${lang}/${rest}`;
}
