import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { page, pages, site } from './built.ts';

/** Every address of our own that a page leads to or loads, as the path of a page or file and, behind a #, an anchor. */
const links = pages.flatMap((from) =>
  page(from)
    .querySelectorAll('[href], [src], [action]')
    .map((element) => element.getAttribute('href') ?? element.getAttribute('src') ?? element.getAttribute('action') ?? '')
    .filter((address) => !/^(?:https?|data):/.test(address))
    .map((address) => new URL(address, `https://hoa-dam.example${from}`))
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

test('there are links to check', () => {
  expect(links.length).toBeGreaterThan(pages.length * 10);
});

test('every link leads to a page or file of the site', () => {
  const dead = links.filter(({ path }) => !pages.includes(path) && !existsSync(join(site, path)));
  expect(dead).toEqual([]);
});

test('every link to a place on a page leads to a place that is there', () => {
  const dead = links.filter(({ path, anchor }) => anchor !== '' && !anchors.get(path)?.has(anchor));
  expect(dead).toEqual([]);
});

test('every page is led to from another', () => {
  const reached = new Set(links.filter(({ from, path }) => from !== path).map(({ path }) => path));
  expect(pages.filter((path) => path !== '/404.html' && !reached.has(path))).toEqual([]);
});
