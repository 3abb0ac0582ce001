import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import { base, folder, siteUrl } from './built.ts';

const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
const pages = files
  .filter((file) => file.endsWith('.html') && file !== '404.html')
  .map((file) => ({ file, address: file.replace(/index\.html$/, '') }));
const read = (file: string) => readFileSync(join(folder, file), 'utf8');

/** Every address in an attribute of a page, from the root of the host; those of other hosts are left out. */
const addressesIn = (file: string) =>
  parse(read(file))
    .querySelectorAll('[href], [src], [action], [data-names], [data-facets]')
    .flatMap((element) => Object.values(element.attributes))
    .filter((value) => /^\/(?!\/)/.test(value))
    .map((value) => value.split(/[?#]/)[0] ?? '');

test('every address in every page is below the sub-path, and of a page or file that is there', () => {
  const all = pages.flatMap(({ file }) => addressesIn(file).map((address) => ({ file, address })));
  expect(all.length).toBeGreaterThan(pages.length * 10);
  const lost = all.filter(
    ({ address }) =>
      !address.startsWith(base) ||
      (address !== `${base}pagefind/` && !existsSync(join(folder, address.slice(base.length).replace(/(^|\/)$/, '$1index.html')))),
  );
  expect(lost).toEqual([]);
});

test('every page names itself and its counterpart with the sub-path', () => {
  for (const { file, address } of pages.filter((page) => !/(?:^|\/)embed\//.test(page.address) || page.address.includes('about/'))) {
    const root = parse(read(file));
    const vietnamese = address.replace(/^en\//, '');
    expect(root.querySelector('link[rel="canonical"]')?.getAttribute('href')).toBe(`${siteUrl}${address}`);
    expect(root.querySelectorAll('link[hreflang]').map((link) => link.getAttribute('href'))).toEqual([
      `${siteUrl}${vietnamese}`,
      `${siteUrl}en/${vietnamese}`,
      `${siteUrl}${vietnamese}`,
    ]);
  }
});

test('no style sheet, script, picture or file for programs leads beside the sub-path', () => {
  const others = files.filter((file) => /\.(?:css|js|svg|json|xml|ics|bib|ris)$/.test(file) && !file.startsWith('pagefind/'));
  const absolute = /(?:https:\/\/example\.org|url\(["']?|(?:href|src)="|import\(?["'`])(\/[^"'`)\s]*)/g;
  // Calendar files fold long lines.
  const beside = others.flatMap((file) =>
    [...read(file).replaceAll('\r\n ', '').matchAll(absolute)].map(([, address = '']) => ({ file, address })),
  );
  expect(beside.length).toBeGreaterThan(1000);
  expect(beside.filter(({ address }) => !address.startsWith(base))).toEqual([]);
});

test('what programs and hosts are told has the sub-path', () => {
  const embedded = JSON.parse(read('embed/2025-12-02-moscow/oembed.json')) as { html: string };
  expect(embedded.html).toContain(`src="${siteUrl}embed/2025-12-02-moscow/"`);
  expect(read('opensearch.xml')).toContain(`${siteUrl}search/?q={searchTerms}`);
  const rules = read('_headers')
    .split('\n')
    .filter((line) => line.startsWith('/'));
  expect(rules.length).toBeGreaterThan(20);
  expect(rules.filter((path) => !path.startsWith(base))).toEqual([]);
});
