import { createHash } from 'node:crypto';
import { encode } from 'cborg';
import { one, packed, type IndexFile } from './index-files.ts';
import { joined, type Word } from './index-parts.ts';

/** What an index says of itself, for the one language that it has. */
interface Entry {
  readonly languages: Readonly<Record<string, object>>;
}

const entryPath = /^pagefind-entry\.json$/;

/** Pagefind packs some 50 kB of words into a chunk; a reader who types one word needs far less. Bytes, unpacked. */
const chunkSize = 6_000;
/** Each chunk is named in what every reader loads, so a large index has larger chunks instead of more. */
const mostChunks = 256;

/**
 * The files of an index, its words in smaller chunks, so that a search loads less, and the texts of its pages named by what is in them now.
 * Throws when the files are not of the form that Pagefind 1.6 gives them.
 */
export function inSmallerChunks(...parts: readonly (readonly IndexFile[])[]): IndexFile[] {
  const { version, pages, words, size, rest } = joined(parts);
  const entries = parts.map((files) => JSON.parse(Buffer.from(one(files, entryPath).content).toString('utf8')) as Entry);
  const others = (parts[0] ?? []).filter(({ path }) => !/\.pf_(?:meta|index|fragment)$/.test(path) && !entryPath.test(path));
  const [[language, own] = ['', {}]] = Object.entries(entries[0]?.languages ?? {});

  const chunks = Array.from(inGroups(words(), size), (group) => {
    const content = packed([group]);
    const name = `${language}_${digest(content)}`;
    return {
      range: [group[0]?.[0] ?? '', group.at(-1)?.[0] ?? '', name] as const,
      file: { path: `index/${name}.pf_index`, content },
    };
  });
  const taken = new Set<string>();
  const fragments = parts.map((files) => namedByContent(files, language, taken));
  const named = pages.flatMap((each, part) => each.map(([name, ...more]) => [fragments[part]?.get(name)?.name ?? name, ...more]));
  const meta = packed([version, named, chunks.map(({ range }) => range), ...rest]);
  const hash = `${language}_${digest(meta)}`;
  const languages = { [language]: { ...own, hash, page_count: named.length } };
  return [
    ...others,
    ...fragments.flatMap((each) => [...each.values()].map(({ name, content }) => ({ path: `fragment/${name}.pf_fragment`, content }))),
    ...chunks.map(({ file }) => file),
    { path: `pagefind.${hash}.pf_meta`, content: meta },
    { path: 'pagefind-entry.json', content: Buffer.from(JSON.stringify({ ...entries[0], languages })) },
  ];
}

/** For the names that Pagefind gave to the texts of a part, such as tell their content: as short as those, and longer only where one is taken. */
function namedByContent(
  files: readonly IndexFile[],
  language: string,
  taken: Set<string>,
): Map<string, { name: string; content: Uint8Array }> {
  const fragments = files.filter(({ path }) => path.endsWith('.pf_fragment')).sort((a, b) => (a.path < b.path ? -1 : 1));
  return new Map(
    fragments.map(({ path, content }) => {
      const whole = digest(content, 64);
      let length = 7;
      while (taken.has(whole.slice(0, length)) && length < whole.length) length += 1;
      taken.add(whole.slice(0, length));
      return [path.replace(/^fragment\/|\.pf_fragment$/g, ''), { name: `${language}_${whole.slice(0, length)}`, content }];
    }),
  );
}

/** Words in groups of so many bytes each that there are not too many, `size` being the bytes of all. */
function* inGroups(words: Iterable<Word>, size: number): Generator<Word[]> {
  const limit = Math.max(chunkSize, size / mostChunks);
  let group: Word[] = [];
  let room = limit;
  for (const word of words) {
    const bytes = encode(word).length;
    if (bytes > room && group.length > 0) {
      yield group;
      group = [];
      room = limit;
    }
    group.push(word);
    room -= bytes;
  }
  if (group.length > 0) yield group;
}

function digest(content: Uint8Array, length = 8): string {
  return createHash('sha256').update(content).digest('hex').slice(0, length);
}
