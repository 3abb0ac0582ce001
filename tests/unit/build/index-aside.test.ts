import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { startIndexing } from '../../../src/build/index-aside.ts';
import type { SearchDocument } from '../../../src/search/indexing/documents.ts';

const documents = ['a', 'b', 'c'].map((name): SearchDocument => ({
  file: `meetings/${name}/index.html`,
  url: `/meetings/${name}/`,
  standing: 'context',
  title: { text: name, lang: 'vi' },
  kind: 'meeting',
  status: 'held',
  label: '',
  when: '',
  places: [],
  people: [],
  issues: [],
  kindNames: [],
  aliases: [],
  sources: [],
  days: [],
}));

/** The folder of a site that is being rendered, and a function that renders a page of it. */
function rendering() {
  const work = mkdtempSync(join(tmpdir(), 'hoa-dam-index-aside-'));
  onTestFinished(() => {
    rmSync(work, { recursive: true });
  });
  const site = join(work, 'site');
  const render = ({ file, title }: SearchDocument) => {
    mkdirSync(dirname(join(site, file)), { recursive: true });
    writeFileSync(join(site, file), `<!doctype html><main><h1>${title.text}</h1></main>`);
  };
  return { site, folder: join(work, 'pagefind'), render };
}

test('pages are indexed as they come, in whatever order', async () => {
  const { site, folder, render } = rendering();
  const { done, allRendered } = startIndexing(site, { vi: documents, en: [] }, folder);
  for (const document of documents.toReversed()) {
    render(document);
    await setTimeout(30);
  }
  allRendered();
  expect((await done).pages).toBe(3);
  expect(existsSync(join(folder, 'vi/pagefind-entry.json'))).toBe(true);
});

test('a page that is not there when all are rendered is missed by its name', async () => {
  const { site, folder, render } = rendering();
  const { done, allRendered } = startIndexing(site, { vi: documents, en: [] }, folder);
  for (const document of documents.slice(0, 2)) render(document);
  allRendered();
  await expect(done).rejects.toThrow(join('meetings', 'c', 'index.html'));
});

test('it is stopped without any page', async () => {
  const { site, folder } = rendering();
  const { done, stop } = startIndexing(site, { vi: documents, en: [] }, folder);
  await stop();
  await expect(done).rejects.toThrow();
  expect(existsSync(folder)).toBe(false);
});
