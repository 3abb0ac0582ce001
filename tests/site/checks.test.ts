import { expect, test } from 'vitest';
import { pagesAmong, readPages } from '../../src/build/built-page.ts';
import { filesOf } from '../../src/build/files.ts';
import { searchFaults } from '../../src/build/check-search.ts';
import { siteFaults } from '../../src/build/check-site.ts';
import { readContent } from '../../src/content-check/read-content.ts';
import { searchDocuments } from '../../src/search/indexing/documents.ts';
import { site } from '../tested-site.ts';
import { pages } from './built.ts';

const { timeline } = readContent('content');
if (!timeline) throw new Error('the content is at fault');

test('the built site has no link, anchor, pair, page or search that the build refuses', async () => {
  expect([...siteFaults(site), ...(await searchFaults(site, searchDocuments(timeline)))]).toEqual([]);
});

test('every page is checked, and many links', () => {
  const checked = readPages(site, pagesAmong(filesOf(site)));
  expect(checked).toHaveLength(pages.length);
  expect(checked.flatMap(({ links }) => links).length).toBeGreaterThan(pages.length * 10);
});
