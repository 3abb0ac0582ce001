import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { filesOf } from '../../../src/build/files.ts';
import { changedPages } from '../../../src/build/changed-pages.ts';
import { basePath } from '../../../src/site.ts';

type Site = Readonly<Record<string, string>>;

const last: Site = {
  'index.html': `<h1 id="top">x</h1><a href="${basePath}a/">a</a><a href="${basePath}b/">b</a>`,
  'a/index.html': `<h1 id="top">x</h1><p id="part"></p><a href="${basePath}b/#top">b</a>`,
  'b/index.html': `<h1 id="top">x</h1><a href="${basePath}a/#part">a</a>`,
  'feed.xml': '<feed/>',
  'pagefind/vi/index/one.pf_index': '',
};

/** The files that are checked when one site follows another, some of its files taken over. */
function checked(next: Site, kept: readonly string[]): string[] | undefined {
  const [before, after] = [write(last), write(next)];
  return changedPages(after, filesOf(after), { folder: before, kept: new Set(kept) })?.map(({ file }) => file);
}

function write(site: Site): string {
  const folder = mkdtempSync(join(tmpdir(), 'hoa-dam-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  for (const [file, text] of Object.entries(site)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  return folder;
}

/** The last site without a file. */
const without = (gone: string): Site => Object.fromEntries(Object.entries(last).filter(([file]) => file !== gone));
const home = (body: string): Site => ({ ...last, 'index.html': body });

test.each<[string, Site, string[], string[]]>([
  [
    'a page says something else',
    { ...last, 'a/index.html': `${last['a/index.html']} more` },
    ['index.html', 'b/index.html'],
    ['a/index.html'],
  ],
  [
    'a page is new and led to',
    { ...home(`${last['index.html']}<a href="${basePath}c/">c</a>`), 'c/index.html': '<h1>x</h1>' },
    ['a/index.html', 'b/index.html'],
    ['c/index.html', 'index.html'],
  ],
  ['the search index has another piece', without('pagefind/vi/index/one.pf_index'), ['a/index.html', 'b/index.html'], ['index.html']],
])('only what was not taken over is checked when %s', (_when, next, kept, expected) => {
  expect(checked(next, kept)).toEqual(expected);
});

test.each<[string, Site, string[]]>([
  ['nothing was taken over', last, []],
  ['a page is gone', without('b/index.html'), ['a/index.html']],
  ['another file is gone', without('feed.xml'), ['a/index.html', 'b/index.html']],
  [
    'an anchor is gone',
    { ...last, 'a/index.html': `<h1 id="top">x</h1><a href="${basePath}b/#top">b</a>` },
    ['index.html', 'b/index.html'],
  ],
  ['a page is no longer led to', home(`<h1 id="top">x</h1><a href="${basePath}a/">a</a>`), ['a/index.html', 'b/index.html']],
  ['a new page is led to by none', { ...last, 'c/index.html': '<h1>x</h1>' }, ['index.html', 'a/index.html', 'b/index.html']],
])('everything is checked when %s', (_when, next, kept) => {
  expect(checked(next, kept)).toBeUndefined();
});
