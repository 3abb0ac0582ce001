import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { pathTo } from '../i18n/routes.ts';
import { siteName } from '../site.ts';
import { cslOf, type CitedPage } from './citation.ts';

/** The formats a citation can be downloaded in: what a file of it is called, and its media type. */
export const citationFormats = {
  bib: { name: 'BibTeX', type: 'application/x-bibtex' },
  ris: { name: 'RIS', type: 'application/x-research-info-systems' },
  json: { name: 'CSL JSON', type: 'application/vnd.citationstyles.csl+json' },
} as const;

/** A format of a citation, as the ending of its file. */
export type CitationFormat = keyof typeof citationFormats;

/** A file with the citation of a page, to be downloaded. */
export interface CitationFile {
  readonly format: CitationFormat;
  readonly name: string;
  readonly type: string;
  readonly path: string;
  /** What it is to be saved as. */
  readonly file: string;
}

const { format } = plugins.config.get('@bibtex');
Object.assign(format, { useIdAsLabel: true, checkLabel: false, asciiOnly: false });

const formats = Object.keys(citationFormats) as CitationFormat[];

/** The files with the citation of a page. */
export function citationFiles({ key, path }: CitedPage): CitationFile[] {
  return formats.map((each) => ({ ...citationFormats[each], format: each, path: pathTo.citation(path, each), file: `${key}.${each}` }));
}

/** The citation of a page in a format. */
export function citationFile(page: CitedPage, to: CitationFormat): string {
  return { bib: bibtex, ris, json }[to](page);
}

function json(page: CitedPage): string {
  return `${JSON.stringify([cslOf(page)], null, 2)}\n`;
}

/** BibTeX in UTF-8. The library names type and fields; its writer would either spell every accent in TeX or let `&` and `%` break the file. */
function bibtex(page: CitedPage): string {
  const [entry] = new Cite(cslOf(page)).format('bibtex', { format: 'object' });
  const [, month, day] = page.updated?.split('-').map(Number) ?? [];
  const fields = {
    ...entry?.properties,
    title: `{${tex(page.title.text)}}`,
    howpublished: siteName,
    month,
    day,
    keywords: page.keywords.map((word) => (word.includes(',') ? `{${tex(word)}}` : tex(word))).join(', ') || undefined,
    language: page.title.lang,
  };
  const lines = Object.entries(fields).flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = {${value}},\n`]));
  return `@${entry?.type}{${entry?.label},\n${lines.join('')}}\n`;
}

/** A text with the characters escaped that mean something to TeX; two hyphens or quotation marks stay two, which TeX would join to another sign. */
function tex(text: string): string {
  const named: Readonly<Record<string, string>> = { '\\': '\\textbackslash{}', '~': '\\textasciitilde{}', '^': '\\textasciicircum{}' };
  return text
    .replaceAll(/[&%$#_{}]/g, '\\$&')
    .replaceAll(/\\(?![&%$#_{}])|[~^]/g, (mark) => named[mark] ?? mark)
    .replaceAll(/([-'`])(?=\1)/g, '$1{}');
}

/** RIS in UTF-8. The library names the tags; its writer would cut keys after 20 letters and break long titles and addresses apart. */
function ris(page: CitedPage): string {
  const [record] = new Cite(cslOf(page)).format('ris', { format: 'object' });
  const { TY, ...tags } = record ?? {};
  const day = page.updated ? { DA: `${page.updated.replaceAll('-', '/')}/` } : {};
  const values = { TY, ...tags, ...day, ID: page.key, KW: page.keywords, T2: siteName, ER: '' };
  // A tag is two letters, two spaces and a hyphen: a value has one space at most, so that none is read within it.
  const lines = Object.entries(values).flatMap(([tag, value]) =>
    [value ?? []].flat().map((each) => `${tag}  - ${each.replaceAll(/\s+/g, ' ')}\r\n`),
  );
  return lines.join('');
}
