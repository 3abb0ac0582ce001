import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';

/** A file of a search index, its path from the folder of the index. */
export interface IndexFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/** What begins every file of Pagefind 1.6, unpacked, before its content. */
const signature = 'pagefind_dcd';

/** What Pagefind 1.6 keeps of an index as a whole (CBOR): its version, its pages, its chunks of words, and more that stays as it is. */
type Meta = [
  version: string,
  pages: [fragment: string, ...rest: unknown[]][],
  chunks: [first: string, last: string, name: string][],
  ...rest: unknown[],
];
/** A chunk of words (CBOR): each word, and where it stands. */
type Chunk = [words: [word: string, ...where: unknown[]][]];

/** Pagefind packs some 50 kB of words into a chunk; a reader who types one word needs far less. Bytes, unpacked. */
const chunkSize = 6_000;
/** Each chunk is named in what every reader loads, so a large index has larger chunks instead of more. */
const mostChunks = 256;

/**
 * The files of an index, its words in smaller chunks, so that a search loads less, and the texts of its pages named by what is in them now.
 * Throws when the files are not of the form that Pagefind 1.6 gives them.
 */
export function inSmallerChunks(files: readonly IndexFile[]): IndexFile[] {
  const metaFile = one(files, /\.pf_meta$/);
  const entryFile = one(files, /^pagefind-entry\.json$/);
  const words = files.filter(({ path }) => path.endsWith('.pf_index'));
  const fragments = files.filter(({ path }) => path.endsWith('.pf_fragment'));
  const known = new Set([metaFile, entryFile, ...words, ...fragments]);
  const others = files.filter((file) => !known.has(file));

  const meta = unpacked(metaFile) as Meta;
  const language = meta[2][0]?.[2].split('_')[0] ?? '';
  const byName = new Map(words.map((file) => [file.path.replace(/^index\/|\.pf_index$/g, ''), unpacked(file) as Chunk]));
  const entries = meta[2].flatMap(([, , name]) => byName.get(name)?.[0] ?? []);

  const chunks = inGroups(entries).map((group) => {
    const content = packed([group]);
    const name = `${language}_${digest(content)}`;
    return {
      range: [group[0]?.[0] ?? '', group.at(-1)?.[0] ?? '', name] as Meta[2][number],
      file: { path: `index/${name}.pf_index`, content },
    };
  });
  const names = namedByContent(fragments, language);
  const pages = meta[1].map(([name, ...rest]) => [names.get(name) ?? name, ...rest]);
  const newMeta = packed([meta[0], pages, chunks.map(({ range }) => range), ...meta.slice(3)]);
  const hash = `${language}_${digest(newMeta)}`;
  const entry = JSON.parse(Buffer.from(entryFile.content).toString('utf8')) as { languages: Record<string, object> };
  const languages = Object.fromEntries(Object.entries(entry.languages).map(([key, value]) => [key, { ...value, hash }]));
  return [
    ...others,
    ...fragments.map(({ path, content }) => ({ path: fragmentPath(names.get(fragmentName(path)) ?? ''), content })),
    ...chunks.map(({ file }) => file),
    { path: `pagefind.${hash}.pf_meta`, content: newMeta },
    { path: entryFile.path, content: Buffer.from(JSON.stringify({ ...entry, languages })) },
  ];
}

const fragmentPath = (name: string) => `fragment/${name}.pf_fragment`;
const fragmentName = (path: string) => path.replace(/^fragment\/|\.pf_fragment$/g, '');

/** For the names that Pagefind gave to texts, names that tell their content: as short as those, and longer only where two would be one. */
function namedByContent(fragments: readonly IndexFile[], language: string): Map<string, string> {
  const taken = new Set<string>();
  return new Map(
    fragments
      .toSorted((a, b) => (a.path < b.path ? -1 : 1))
      .map(({ path, content }) => {
        const whole = digest(content, 64);
        let length = 7;
        while (taken.has(whole.slice(0, length)) && length < whole.length) length += 1;
        taken.add(whole.slice(0, length));
        return [fragmentName(path), `${language}_${whole.slice(0, length)}`];
      }),
  );
}

function inGroups<Word>(words: readonly Word[]): Word[][] {
  const sizes = words.map((word) => encode(word).length);
  const limit = Math.max(chunkSize, sizes.reduce((sum, size) => sum + size, 0) / mostChunks);
  const groups: Word[][] = [];
  let room = 0;
  for (const [index, word] of words.entries()) {
    const size = sizes[index] ?? 0;
    if (size > room) {
      groups.push([]);
      room = limit;
    }
    groups.at(-1)?.push(word);
    room -= size;
  }
  return groups;
}

/** The text of a packed file, after its signature. */
export function unpackedText({ path, content }: IndexFile): string {
  return body(path, content).toString('utf8');
}

/** A text as a packed file. */
export function packedText(text: string): Uint8Array {
  return gzipSync(signature + text, { level: 9 });
}

function unpacked({ path, content }: IndexFile): unknown {
  const bytes = body(path, content);
  const value: unknown = decode(bytes);
  // What is not written back as it was read would reach readers changed.
  if (Buffer.compare(encode(value), bytes) !== 0) throw new Error(`${path} is not of the form that Pagefind 1.6 gives it`);
  return value;
}

function packed(value: unknown): Uint8Array {
  return gzipSync(Buffer.concat([Buffer.from(signature), encode(value)]), { level: 9 });
}

function body(path: string, content: Uint8Array): Buffer {
  const bytes = gunzipSync(content);
  if (bytes.subarray(0, signature.length).toString() !== signature) throw new Error(`${path} is not a file as Pagefind 1.6 writes it`);
  return bytes.subarray(signature.length);
}

function digest(content: Uint8Array, length = 8): string {
  return createHash('sha256').update(content).digest('hex').slice(0, length);
}

function one(files: readonly IndexFile[], path: RegExp): IndexFile {
  const [file, ...more] = files.filter((each) => path.test(each.path));
  if (!file || more.length > 0) throw new Error(`Pagefind wrote ${more.length + (file ? 1 : 0)} files like ${path.source}, not one`);
  return file;
}
