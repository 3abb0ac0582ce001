import { appendFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { codeDigest, lastMade, noteMade, takeOver } from '../../../src/build/last-site.ts';

let root: string;
const file = 'en/a/index.html';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'hoa-dam-'));
  for (const folder of ['src', 'public', 'dist/en/a']) mkdirSync(join(root, folder), { recursive: true });
  for (const name of ['astro.config.mjs', 'package-lock.json', 'tsconfig.json', 'src/a.ts']) writeFileSync(join(root, name), name);
  writeFileSync(join(root, 'dist', file), 'a page');
  note('dist');
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

function note(folder: string, keys: [string, string][] = [[file, 'key']]): void {
  noteMade(join(root, folder), root, folder, { code: codeDigest(root), keys: new Map(keys), kept: new Set() });
}

const take = (key = 'key', folder = 'dist') =>
  takeOver(file, key, lastMade(root, folder, codeDigest(root)), join(root, folder), join(root, 'next'));

test('a file with the same key is taken over as it is', () => {
  expect(take()).toBe(true);
  expect(readFileSync(join(root, 'next', file), 'utf8')).toBe('a page');
});

test.each<[string, () => void]>([
  ['what is shown there has another key', () => undefined],
  [
    'it was written into',
    () => {
      appendFileSync(join(root, 'dist', file), ' of mine');
    },
  ],
  [
    'it was written anew with as many bytes',
    () => {
      utimesSync(join(root, 'dist', file), 1, 1);
    },
  ],
  [
    'it is gone',
    () => {
      rmSync(join(root, 'dist', file));
    },
  ],
  [
    'the code has changed',
    () => {
      writeFileSync(join(root, 'src/a.ts'), 'else');
    },
  ],
  [
    'a file of the code is new',
    () => {
      writeFileSync(join(root, 'src/b.ts'), '');
    },
  ],
  [
    'other packages are installed',
    () => {
      writeFileSync(join(root, 'package-lock.json'), '{}');
    },
  ],
  [
    'what was noted is cut off',
    () => {
      writeFileSync(join(root, '.astro/made-dist.json'), '{"code":');
    },
  ],
  [
    'nothing was noted',
    () => {
      rmSync(join(root, '.astro'), { recursive: true });
    },
  ],
])('a file is not taken over when %s', (when, change) => {
  change();
  expect(take(when.includes('another key') ? 'another' : 'key')).toBe(false);
  expect(existsSync(join(root, 'next', file))).toBe(false);
});

test('what is known of one folder says nothing of another', () => {
  mkdirSync(join(root, 'built/en/a'), { recursive: true });
  writeFileSync(join(root, 'built', file), 'a page');
  expect(take('key', 'built')).toBe(false);
});

test('a key without a file is not noted', () => {
  note('dist', [['gone/index.html', 'key']]);
  expect(lastMade(root, 'dist', codeDigest(root)).files).toEqual({});
});
