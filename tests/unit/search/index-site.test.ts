import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { SearchDocument } from '../../../src/search/indexing/documents.ts';
import { indexSite } from '../../../src/search/indexing/index-site.ts';

const folder = mkdtempSync(join(tmpdir(), 'index-site-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Pages that share words, write some of them in other ways, and do not all have the same fields. */
const texts = ['Đàm phán tại Genève', 'dam phan ở Kyiv', 'đàm luận', 'Kyiv, Kiev, kyiv', 'một hai ba', 'đàm phán một lần nữa', '会谈'];
const documents = texts.map((text, place): SearchDocument => ({
  file: `pages/${place}/index.html`,
  url: `/pages/${place}/`,
  standing: 'step',
  title: { text, lang: 'vi' },
  kind: 'meeting',
  status: 'held',
  label: '',
  when: '',
  places: place < 2 ? ['Genève'] : [],
  people: place === 4 ? ['Ba'] : [],
  issues: [],
  kindNames: ['hội đàm'],
  aliases: place === 5 ? ['vòng hai'] : [],
  sources: [],
  days: [],
}));

/** Every file of the index, by its path. */
async function indexOf(name: string, atOnce: number): Promise<Record<string, string>> {
  const site = join(folder, name, 'site');
  for (const [place, { file }] of documents.entries()) {
    mkdirSync(dirname(join(site, file)), { recursive: true });
    writeFileSync(join(site, file), `<!DOCTYPE html><title>x</title><main><h1 id="a">${texts[place]}</h1><p>${texts.join(' ')}</p></main>`);
  }
  const index = join(folder, name, 'index');
  const read = (file: string) => Promise.resolve(readFileSync(join(site, file), 'utf8'));
  await indexSite({ vi: documents, en: documents.slice(0, 3) }, read, index, atOnce);
  const files = readdirSync(index, { recursive: true, withFileTypes: true }).filter((each) => each.isFile());
  return Object.fromEntries(
    files
      .map(({ parentPath, name: file }) => join(parentPath, file))
      .sort()
      .map((file) => [file.slice(index.length), readFileSync(file).toString('base64')]),
  );
}

test('an index that is made in parts is to the byte the one that is made at once', async () => {
  const whole = await indexOf('whole', 100);
  expect(Object.keys(whole).filter((path) => path.endsWith('.pf_fragment'))).toHaveLength(10);
  expect(await indexOf('parts', 2)).toEqual(whole);
});
