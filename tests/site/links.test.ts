import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { absolute } from '../../src/i18n/routes.ts';
import { basePath, siteUrl } from '../../src/site.ts';
import { at, fileOf, site } from '../tested-site.ts';
import { page, pages, text } from './built.ts';

/** Every address of our own that a page leads to or loads, as the path of a page or file and, behind a #, an anchor. */
const links = pages.flatMap((from) =>
  page(from)
    .querySelectorAll('[href], [src], [action], [data-names], [data-facets]')
    .flatMap(({ attributes }) => ['href', 'src', 'action', 'data-names', 'data-facets'].map((name) => attributes[name] ?? ''))
    .filter((address) => address !== '' && !/^(?:https?|data):/.test(address))
    .map((address) => new URL(address, absolute(from)))
    .map(({ pathname, hash }) => ({ from, path: pathname, anchor: decodeURIComponent(hash.slice(1)) })),
);
const anchors = new Map(
  pages.map((path) => [
    path,
    new Set(
      page(path)
        .querySelectorAll('[id]')
        .map(({ id }) => id),
    ),
  ]),
);

describe('in the pages', () => {
  test('there are links to check', () => {
    expect(links.length).toBeGreaterThan(pages.length * 10);
  });

  test('every link is below the path of the site, and leads to a page or file that is there', () => {
    const dead = links.filter(({ path }) => !path.startsWith(basePath) || (!pages.includes(path) && !existsSync(fileOf(path))));
    expect(dead).toEqual([]);
  });

  test('every link to a place on a page leads to a place that is there', () => {
    const dead = links.filter(({ path, anchor }) => anchor !== '' && !anchors.get(path)?.has(anchor));
    expect(dead).toEqual([]);
  });

  test('every page is led to from another', () => {
    const reached = new Set(links.filter(({ from, path }) => from !== path).map(({ path }) => path));
    expect(pages.filter((path) => path !== at('/404.html') && !reached.has(path))).toEqual([]);
  });
});

test('no style sheet, script, picture or file for programs leads beside the path of the site', () => {
  const files = readdirSync(site, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:css|js|svg|json|jsonld|csv|xml|ics|bib|ris|txt|webmanifest)$/.test(file) && !file.startsWith('pagefind/'))
    .map(at);
  const absolutes = new RegExp(`(?:${siteUrl.origin}|url\\(["']?|(?:href|src)="|import\\(?["'\`])(/[^"'\`)\\s]*)`, 'g');
  // Calendar files fold long lines.
  const addresses = files.flatMap((file) =>
    [...text(file).replaceAll('\r\n ', '').matchAll(absolutes)].map(([, address = '']) => ({ file, address })),
  );
  expect(addresses.length).toBeGreaterThan(1000);
  expect(addresses.filter(({ address }) => !address.startsWith(basePath))).toEqual([]);
});
