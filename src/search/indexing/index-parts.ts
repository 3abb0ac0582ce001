import { one, unpacked, type IndexFile } from './index-files.ts';

/** What Pagefind 1.6 keeps of an index as a whole (CBOR); filters and the pages in an order stay as they are. */
type Meta = [
  version: string,
  pages: [fragment: string, ...rest: unknown[]][],
  chunks: [first: string, last: string, name: string][],
  filters: unknown[],
  sorts: [name: string, pages: number[]][],
  fields: string[],
];

/** Where a word stands in a page: the page's distance from the one before, places in the text, places in fields (after each field, as minus its number and one). */
type Posting = [distance: number, inText: number[], inFields: number[]];
/** A word without marks, where it stands so, and how else it is written, where. */
export type Word = [word: string, postings: Posting[], variants: [form: string, postings: Posting[]][]];

/** An index whose pages are numbered through all of its parts. */
export interface Index {
  readonly version: string;
  /** The pages of each part. */
  readonly pages: readonly Meta[1][];
  /** In the order of their bytes, each once, read as they are taken. */
  readonly words: () => Iterable<Word>;
  /** How many bytes all words take, unpacked, before what is in several parts is joined. */
  readonly size: number;
  readonly rest: readonly unknown[];
}

/** One part as it is read, and what its numbers are raised by. */
interface Part {
  readonly files: readonly IndexFile[];
  readonly meta: Meta;
  readonly firstPage: number;
}

/**
 * The index of all pages from the indexes of some of them each, one after the other: Pagefind needs 140 kB of memory for every page of an index.
 * Throws when the files are not of the form that Pagefind 1.6 gives them.
 */
export function joined(parts: readonly (readonly IndexFile[])[]): Index {
  let count = 0;
  const read: Part[] = parts.map((files) => {
    const meta = unpacked(one(files, /\.pf_meta$/)) as Meta;
    const firstPage = count;
    count += meta[1].length;
    return { files, meta, firstPage };
  });
  const metas = read.map(({ meta }) => meta);
  const fields = [...new Set(metas.flatMap((meta) => meta[5]))].sort();
  const sorts = Map.groupBy(
    read.flatMap(({ meta, firstPage }) => meta[4].map(([name, pages]) => ({ name, pages: pages.map((page) => page + firstPage) }))),
    ({ name }) => name,
  );
  if (metas.some((meta) => meta[3].length > 0)) throw new Error('Pagefind wrote filters, which this does not join');
  return {
    version: metas[0]?.[0] ?? '',
    pages: metas.map((meta) => meta[1]),
    words: () => merged(read.map((part) => wordsOf(part, fields))),
    size: parts.flat().reduce((sum, { path, content }) => sum + (path.endsWith('.pf_index') ? unpackedSize(content) : 0), 0),
    rest: [[], [...sorts].map(([name, each]) => [name, each.flatMap(({ pages }) => pages)]), fields],
  };
}

/** What gzip says in its last four bytes (RFC 1952): how many bytes a file has, unpacked. */
function unpackedSize(content: Uint8Array): number {
  return new DataView(content.buffer, content.byteOffset).getUint32(content.length - 4, true);
}

/** The words of a part, chunk by chunk, with the numbers that pages and fields have in the whole. */
function* wordsOf({ files, meta, firstPage }: Part, fields: readonly string[]): Generator<Word> {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const numbers = meta[5].map((field) => fields.indexOf(field));
  const sameFields = numbers.every((number, index) => number === index);
  const inFields = (places: number[]) =>
    sameFields ? places : places.map((place) => (place < 0 ? -1 - (numbers[-1 - place] ?? 0) : place));
  const raised = (postings: Posting[]) =>
    postings.map(([distance, inText, places], index): Posting => [index === 0 ? distance + firstPage : distance, inText, inFields(places)]);
  for (const [, , name] of meta[2]) {
    const chunk = byPath.get(`index/${name}.pf_index`);
    if (!chunk) throw new Error(`Pagefind names a chunk ${name}, and wrote none`);
    const [words] = unpacked(chunk) as [Word[]];
    for (const [word, postings, variants] of words)
      yield [word, raised(postings), variants.map(([form, where]): Word[2][number] => [form, raised(where)])];
  }
}

/** Sorted words of several parts, in order, each once. */
function* merged(parts: readonly Generator<Word>[]): Generator<Word> {
  const heads = parts.map((part) => ({ part, word: part.next().value as Word | undefined }));
  for (;;) {
    const first = heads
      .flatMap(({ word }) => word?.[0] ?? [])
      .reduce<string | undefined>((a, b) => (a === undefined || isBefore(b, a) ? b : a), undefined);
    if (first === undefined) return;
    const same: Word[] = [];
    for (const head of heads) {
      if (head.word?.[0] !== first) continue;
      same.push(head.word);
      head.word = head.part.next().value as Word | undefined;
    }
    yield same.length === 1 && same[0] ? same[0] : together(first, same);
  }
}

/** One word as several parts have it. */
function together(word: string, same: readonly Word[]): Word {
  // As Pagefind has them: in the order in which pages first use them.
  const forms = [...new Set(same.flatMap(([, , each]) => each.map(([form]) => form)))];
  const variants = forms.map((form): Word[2][number] => [
    form,
    oneAfterOther(same.map(([, , each]) => each.find(([other]) => other === form)?.[1] ?? [])),
  ]);
  return [word, oneAfterOther(same.map(([, postings]) => postings)), variants];
}

/** Postings of several parts in a row: the first of each is counted from the last of the part before. */
function oneAfterOther(parts: readonly (readonly Posting[])[]): Posting[] {
  let last = 0;
  return parts.flatMap((postings) => {
    const before = last;
    last = postings.reduce((page, [distance]) => page + distance, 0) || last;
    return postings.map(([distance, ...where], index): Posting => [index === 0 ? distance - before : distance, ...where]);
  });
}

/** Whether a text comes before another in the order of their UTF-8 bytes, which is that of code points. */
function isBefore(a: string, b: string): boolean {
  // Within the first plane the order of code points is that of JavaScript’s units.
  return /[\uD800-\uDFFF]/.test(a + b) ? Buffer.compare(Buffer.from(a), Buffer.from(b)) < 0 : a < b;
}
