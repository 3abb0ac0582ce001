import { gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';
import { describe, expect, test } from 'vitest';
import { inSmallerChunks } from '../../../src/search/indexing/index-chunks.ts';
import { packedText, unpackedText, type IndexFile } from '../../../src/search/indexing/index-files.ts';

const packed = (value: unknown) => gzipSync(Buffer.concat([Buffer.from('pagefind_dcd'), encode(value)]));
const unpacked = (content: Uint8Array): unknown => decode(gunzipSync(content).subarray('pagefind_dcd'.length));

/** An index of 40 words of 1,000 bytes each, in one chunk: each stands on one page, at a thousand places. */
const postings = [[0, Array.from({ length: 1000 }, () => 1), []]];
const words = Array.from({ length: 40 }, (_, index) => [`w${String(index).padStart(2, '0')}`, postings, []]);
const pages = [['vi_1', 10, '']];
const metaFile: IndexFile = {
  path: 'pagefind.vi_old.pf_meta',
  content: packed(['1.6.0', pages, [['w00', 'w39', 'vi_all']], [], [], ['title']]),
};
const fragment: IndexFile = { path: 'fragment/vi_1.pf_fragment', content: packedText('{"url":"/"}') };
const files: IndexFile[] = [
  { path: 'pagefind-entry.json', content: Buffer.from('{"version":"1.6.0","languages":{"vi":{"hash":"vi_old","page_count":1}}}') },
  metaFile,
  { path: 'index/vi_all.pf_index', content: packed([words]) },
  fragment,
];

describe('an index in smaller chunks', () => {
  const cut = inSmallerChunks(files);
  const file = (path: RegExp) => cut.find((each) => path.test(each.path));
  const metaOf = (some: readonly IndexFile[]) =>
    unpacked(some.find(({ path }) => path.endsWith('.pf_meta'))?.content ?? new Uint8Array()) as [string, unknown[][], string[][]];
  const chunks = cut.filter(({ path }) => path.startsWith('index/'));

  test('has every word once, in order, no chunk much larger than a search needs', () => {
    expect(chunks.flatMap(({ content }) => (unpacked(content) as [unknown[]])[0])).toEqual(words);
    expect(chunks.length).toBeGreaterThan(5);
    for (const { content } of chunks) expect(gunzipSync(content).length).toBeLessThan(8000);
  });

  test('names each chunk with the words it has, by what is in it', () => {
    const [version, , ranges] = metaOf(cut);
    expect(version).toBe('1.6.0');
    expect(ranges.map(([, , name]) => `index/${name}.pf_index`)).toEqual(chunks.map(({ path }) => path));
    expect(ranges[0]?.[0]).toBe('w00');
    expect(ranges.at(-1)?.[1]).toBe('w39');
    const entry = JSON.parse(Buffer.from(file(/entry\.json$/)?.content ?? '').toString()) as { languages: { vi: { hash: string } } };
    expect(file(/\.pf_meta$/)?.path).toBe(`pagefind.${entry.languages.vi.hash}.pf_meta`);
  });

  test('names the text of a page by what is in it, and leaves the text as it was', () => {
    const [, [page]] = metaOf(cut);
    expect(page?.slice(1)).toEqual([10, '']);
    expect(file(/^fragment/)).toEqual({ path: `fragment/${String(page?.[0])}.pf_fragment`, content: fragment.content });
    expect(unpackedText(fragment)).toBe('{"url":"/"}');
    const changed = { ...fragment, content: packedText('{"url":"/","changed":true}') };
    expect(metaOf(inSmallerChunks([...files.slice(0, -1), changed]))[1][0]?.[0]).not.toBe(page?.[0]);
  });

  test('two texts whose names would be one have two, even where Pagefind gave them one in parts of their own', () => {
    const names = inSmallerChunks(files, files).flatMap(({ path }) => (path.startsWith('fragment/') ? [path] : []));
    expect(new Set(names).size).toBe(2);
  });

  test.each([
    ['without its mark', { path: 'index/vi_all.pf_index', content: gzipSync(encode([words])) }],
    ['that would not be written back as it was read', { path: 'index/vi_all.pf_index', content: gzipSync('pagefind_dcd\x9f\x80\xff') }],
  ])('a file %s stops the build', (_what, broken) => {
    const others = files.filter(({ path }) => path !== broken.path);
    expect(() => inSmallerChunks([...others, broken])).toThrow();
  });

  test('two files where there must be one stop the build', () => {
    expect(() => inSmallerChunks([...files, { ...metaFile, path: 'pagefind.en_x.pf_meta' }])).toThrow(/2 files/);
  });
});
