import { createHash } from 'node:crypto';
import { statSync, utimesSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { filesOf } from './files.ts';

/** The endings of texts; pictures, fonts and the pieces of the search index are packed by themselves. */
const texts = /\.(?:html|css|js|json|jsonld|svg|xml|csv|ics|bib|ris|txt|webmanifest)$/;
/** What fits into one segment of a connection (RFC 879: 1,460 bytes, with room for the end of the headers) gets no faster by being smaller. */
const oneSegment = 1_400;
/** Above so many bytes of texts in all brotli takes its quality 5, which gives some 9 % more bytes and is sixty times as fast as 11. */
const atLeisure = 100_000_000;
/** How many files are in work at once: as many as Node has threads for packing. */
const atOnce = 4;

/** What packing has brought: how many files were packed, and their bytes before, as brotli and as gzip. */
export interface Packed {
  readonly files: number;
  readonly bytes: number;
  readonly brotli: number;
  readonly gzip: number;
}

/**
 * Writes every text of a folder once more as `.br` and as `.gz`, for servers that send such files instead of packing at every request.
 * Files that fit into one segment are left out, and so is what packing would not make smaller.
 */
export async function packTexts(folder: string): Promise<Packed> {
  const sized = filesOf(folder)
    .filter((name) => texts.test(name))
    .map((name) => join(folder, name))
    .map((file) => ({ file, size: statSync(file).size }));
  const quality = sized.reduce((sum, { size }) => sum + size, 0) > atLeisure ? 5 : constants.BROTLI_MAX_QUALITY;
  const packed = { files: 0, bytes: 0, brotli: 0, gzip: 0 };
  await inTurn(
    sized.filter(({ size }) => size > oneSegment),
    async ({ file, size }) => {
      const content = await readFile(file);
      const [asBrotli, asGzip] = await Promise.all([
        promisify(brotliCompress)(content, {
          params: { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: size },
        }),
        promisify(gzip)(content, { level: 9 }),
      ]);
      if (asGzip.length >= size || asBrotli.length >= size) return;
      await Promise.all([writeFile(`${file}.br`, asBrotli), writeFile(`${file}.gz`, asGzip)]);
      packed.files += 1;
      packed.bytes += size;
      packed.brotli += asBrotli.length;
      packed.gzip += asGzip.length;
    },
  );
  return packed;
}

/**
 * Gives every file of a folder a time of change that is a digest of its content. Servers make a file's ETag of its time and its size,
 * so a file that a new build has not changed keeps its ETag, and readers need not load it again. No clock shows such a time.
 */
export async function dateByContent(folder: string): Promise<void> {
  await inTurn(filesOf(folder), async (name) => {
    const file = join(folder, name);
    const digest = createHash('sha256')
      .update(await readFile(file))
      .digest();
    // 30 bits of the digest, in seconds from March 1973: past, and none that servers take for no time at all.
    const seconds = 100_000_000 + (digest.readUInt32BE() >>> 2);
    utimesSync(file, seconds, seconds);
  });
}

/** Does something with every item, some of them at the same time; rejects with the first fault. */
async function inTurn<Item>(items: readonly Item[], work: (item: Item) => Promise<void>): Promise<void> {
  const left = items.values();
  const worker = async () => {
    for (const item of left) await work(item);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
}
