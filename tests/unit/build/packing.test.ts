import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dateByContent, packTexts, type Packed } from '../../../src/build/packing.ts';

const folder = mkdtempSync(join(tmpdir(), 'packing-'));
const page = '<p>Hòa đàm</p>\n'.repeat(200);
const put = (name: string, content: string) => {
  writeFileSync(join(folder, name), content);
};
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('texts packed for servers', () => {
  let packed: Packed;
  beforeAll(async () => {
    put('page.html', page);
    put('short.bib', 'a'.repeat(1400));
    put('font.woff2', page);
    put('vi.pf_index', page);
    packed = await packTexts(folder);
  });

  test('a text stands beside itself as brotli and as gzip, with the same content', () => {
    expect(brotliDecompressSync(readFileSync(join(folder, 'page.html.br'))).toString()).toBe(page);
    expect(gunzipSync(readFileSync(join(folder, 'page.html.gz'))).toString()).toBe(page);
  });

  test('what fits into one segment of a connection, and what is packed by itself, is left as it is', () => {
    const beside = ['short.bib', 'font.woff2', 'vi.pf_index'].flatMap((name) => [`${name}.br`, `${name}.gz`]);
    expect(beside.filter((name) => existsSync(join(folder, name)))).toEqual([]);
  });

  test('how much it brings is told', () => {
    expect(packed).toEqual({
      files: 1,
      bytes: Buffer.byteLength(page),
      brotli: statSync(join(folder, 'page.html.br')).size,
      gzip: statSync(join(folder, 'page.html.gz')).size,
    });
  });
});

test('the time of a file is that of its content: the same after the same content is written again, another after a change', async () => {
  const timeAfter = async (content: string) => {
    put('again.html', content);
    await dateByContent(folder);
    return statSync(join(folder, 'again.html')).mtimeMs;
  };
  const first = await timeAfter('một');
  expect(await timeAfter('một')).toBe(first);
  expect(await timeAfter('hai')).not.toBe(first);
  expect(first).toBeLessThan(Date.UTC(2025, 0));
});
