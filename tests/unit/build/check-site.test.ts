import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readPage } from '../../../src/build/built-page.ts';
import { linkFaults, lostPages } from '../../../src/build/check-links.ts';
import { pageFaults } from '../../../src/build/check-pages.ts';
import { searchFaults } from '../../../src/build/check-search.ts';
import { reportFaults } from '../../../src/build/site-fault.ts';
import { basePath, siteUrl } from '../../../src/site.ts';

const at = (address: string) => siteUrl.origin + basePath + address;

/** A page of a site of four: `/`, `/a/` and both in English. */
const page = (address: string, body = '') => {
  const vietnamese = address.replace(/^en\//, '');
  const alternate = (lang: string, to: string) => `<link rel="alternate" hreflang="${lang}" href="${at(to)}">`;
  return `<!DOCTYPE html><html lang="${address === vietnamese ? 'vi' : 'en'}"><head><title>x</title>${alternate('vi', vietnamese)}${alternate('en', `en/${vietnamese}`)}${alternate('x-default', vietnamese)}</head>
<body><h1 id="top">x</h1><a href="${basePath}">x</a><a href="${basePath}en/">x</a><a href="${basePath}a/#top">x</a><a href="${basePath}en/a/">x</a>${body}</body></html>`;
};
const sound = (): Record<string, string> => ({
  'index.html': page(''),
  'a/index.html': page('a/'),
  'en/index.html': page('en/'),
  'en/a/index.html': page('en/a/'),
});
const faultsOf = (site: Record<string, string>, files: readonly string[] = []) => {
  const pages = Object.entries(site).map(([file, html]) => readPage(file, html));
  const addresses = new Set(pages.map(({ address }) => address));
  const anchors = (address: string) => new Set(pages.find((page) => page.address === address)?.ids);
  const there = new Set([...Object.keys(site), ...files]);
  return [...pageFaults(pages, addresses), ...linkFaults(pages, { files: there, anchors }), ...lostPages(pages)].map(
    (fault) => reportFaults([fault]).split('\n')[0],
  );
};

test('a sound site has no fault', () => {
  expect(faultsOf(sound())).toEqual([]);
});

const inHome = (body: string): Record<string, string> => ({ ...sound(), 'index.html': page('', body) });
const entry = 'meetings/x/index.html';

test.each<[string, Record<string, string>, string]>([
  [
    'a link to a page that is not there',
    inHome(`<a href="${basePath}b/">x</a>`),
    `index.html  found a link to \`${basePath}b/\` → a page or file of the site`,
  ],
  [
    'a link that is relative to its page',
    inHome('<a href="b.csv">x</a>'),
    'index.html  found a link to `b.csv` → a page or file of the site',
  ],
  [
    'an absolute link to a page of the site that is not there',
    inHome(`<a href="${at('b/')}">x</a>`),
    `index.html  found a link to \`${at('b/')}\` → a page or file of the site`,
  ],
  [
    'a link to an anchor of another page that is not there',
    inHome(`<a href="${basePath}a/#b">x</a>`),
    `index.html  found a link to \`${basePath}a/#b\` → an anchor of that page: it has no element with the id \`b\``,
  ],
  [
    'a link to an anchor of its own page that is not there',
    inHome('<a href="#b">x</a>'),
    'index.html  found a link to `#b` → an anchor of that page: it has no element with the id `b`',
  ],
  [
    'a picture that is not there',
    inHome(`<img src="${basePath}b.svg" alt="">`),
    `index.html  found a link to \`${basePath}b.svg\` → a page or file of the site`,
  ],
  [
    'an address that is none',
    inHome('<a href="https://[">x</a>'),
    `index.html  found a link to \`https://[\` → an address below \`${basePath}\``,
  ],
  [
    'an element that is not closed',
    inHome('<p>x'),
    'index.html  found `<p>x</body></html>` → every element closed by its own end tag, inner ones first',
  ],
  [
    'elements that are closed in the wrong order',
    inHome('<b><i>x</b></i>'),
    'index.html  found `<i>x</b></i></body></html>` → every element closed by its own end tag, inner ones first',
  ],
  [
    'an end tag too many',
    inHome('x</div>'),
    'index.html  found `an end tag that closes nothing` → every element closed by its own end tag, inner ones first',
  ],
  [
    'an anchor that stands twice',
    inHome('<p id="top">x</p>'),
    'index.html  found two elements with the id `top` → an anchor that stands once',
  ],
  ['a second main heading', inHome('<h1>y</h1>'), 'index.html  found 2 main headings → one `<h1>`'],
  [
    'another document type',
    { ...sound(), 'index.html': page('').replace('<!DOCTYPE html>', '') },
    'index.html  found `<html lang="vi"><head><title>x</title><l` → a page that begins with `<!doctype html>`',
  ],
  [
    'the wrong language',
    { ...sound(), 'en/index.html': page('en/').replace('lang="en"', 'lang="vi"') },
    'en/index.html  found the language `vi` → `<html lang="en">`',
  ],
  [
    'another address for its counterpart',
    { ...sound(), 'index.html': page('').replace(at('en/'), at('en/a/')) },
    `index.html  found \`${at('en/a/')}\` for \`hreflang="en"\` → \`${at('en/')}\``,
  ],
])('%s is refused', (_what, site, told) => {
  expect(faultsOf(site)).toEqual([told]);
});

test('a page without its counterpart is refused', () => {
  const site = Object.fromEntries(Object.entries(sound()).filter(([file]) => file !== 'en/a/index.html'));
  expect(faultsOf(site)).toContain(`a/index.html  found no page \`${basePath}en/a/\` → the same page in the language \`en\``);
});

test('a page that nothing leads to is refused, though it names its counterpart for programs and leads to itself', () => {
  const itself = (address: string) => page(address, `<a href="${basePath}${address}">x</a>`);
  const site = { ...sound(), 'b/index.html': itself('b/'), 'en/b/index.html': itself('en/b/') };
  expect(faultsOf(site)).toEqual(
    ['b/index.html', 'en/b/index.html'].map((file) => `${file}  found a page that nothing leads to → a link from another page`),
  );
});

test('a page of an entry that is too heavy for the first round trip is refused, any other is not', () => {
  // Letters without order, which no compression makes smaller.
  const noise = Array.from({ length: 40_000 }, (_, index) => (((index * 2_654_435_761) ^ (index ** 3)) >>> 0).toString(36)).join('');
  const heavy = readPage(entry, page('meetings/x/', noise));
  expect(pageFaults([heavy], new Set()).map(({ found }) => found)).toContainEqual(expect.stringMatching(/^\d+ bytes, packed with brotli$/));
  expect(pageFaults([readPage('a/index.html', page('a/', noise))], new Set()).filter(({ found }) => found.includes('bytes'))).toEqual([]);
});

test('files count as what can be led to, void elements and those of pictures as closed', () => {
  expect(faultsOf(inHome(`<br><a href="${basePath}b.csv">x</a><svg><path d="M0 0"/></svg>`), ['b.csv'])).toEqual([]);
});

test('a site without a search index is refused', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'site-'));
  try {
    expect(await searchFaults(folder, { vi: [], en: [] })).toMatchObject([{ file: 'pagefind/', expected: 'one that answers' }]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('many faults are told in part, and all counted', () => {
  const told = reportFaults(Array.from({ length: 100 }, () => ({ file: 'index.html', found: 'x', expected: 'y' }))).split('\n');
  expect(told).toHaveLength(33);
  expect(told.slice(-3)).toEqual(['… and 70 more', '', '100 faults in the built site.']);
});
