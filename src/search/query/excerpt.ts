import type { FoundPage } from './engine.ts';

/** A stretch of text, marked if it is what was looked for. */
export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

/** What shows why a page was found. */
export interface Excerpt {
  readonly title: readonly Piece[];
  readonly text: readonly Piece[];
  /** The section the text is from; missing for the lead. */
  readonly section?: { readonly id: string; readonly name: string };
  /** What was found as the page writes it, for marking it there. */
  readonly found: readonly string[];
}

/** How many words an excerpt has, and how many of them stand before the first that is marked. */
const length = 28;
const before = 5;

/**
 * The part of a page that has most of what was looked for. `places` are those of each part of the query, counted in words;
 * some may be of longer words that begin alike, so `isFound` says of a word whether it was looked for.
 */
export function excerptOf(
  { content, anchors, meta }: Pick<FoundPage, 'content' | 'anchors' | 'meta'>,
  allPlaces: readonly (readonly number[])[],
  isFound: (word: string) => boolean,
): Excerpt {
  const words = content.split(/\s+/);
  const places = allPlaces.map((part) => part.filter((place) => isFound(words[place] ?? '')));
  const titleLength = meta.title.split(/\s+/).length;
  const marks = new Set(places.flat());
  const sections = sectionsOf(anchors, titleLength, words.length);
  const best = sections
    .flatMap((section) => windowsOf(section, places, marks))
    .reduce((a, b) => (b.worth > a.worth ? b : a), {
      start: titleLength,
      end: sections[0]?.end ?? words.length,
      section: sections[0],
      worth: 0,
    });
  const end = Math.min(best.end, best.start + length);
  const text = piecesOf(words.slice(best.start, end), best.start, marks);
  const cutBefore = best.start > (best.section?.start ?? 0);
  const cutAfter = end < best.end;
  return {
    title: piecesOf(meta.title.split(/\s+/), 0, marks),
    text: [...(cutBefore ? [plain('… ')] : []), ...text, ...(cutAfter ? [plain(' …')] : [])],
    ...(best.section?.id === undefined ? {} : { section: { id: best.section.id, name: best.section.name } }),
    found: foundIn(piecesOf(words, 0, marks)),
  };
}

interface SectionRange {
  readonly id?: string;
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** The lead and the sections under headings, their headings left out. */
function sectionsOf(anchors: FoundPage['anchors'], titleLength: number, end: number): SectionRange[] {
  const headings = anchors.filter(({ element }) => element === 'h2');
  const sections = headings.map(({ id, text, location }, index) => ({
    id,
    name: text,
    start: location + text.trim().split(/\s+/).length,
    end: headings[index + 1]?.location ?? end,
  }));
  return [{ name: '', start: titleLength, end: headings[0]?.location ?? end }, ...sections];
}

/** The windows of a section that begin shortly before a mark, each with how much of the query it has. A mark in the heading is worth a little. */
function windowsOf(section: SectionRange, places: readonly (readonly number[])[], marks: ReadonlySet<number>) {
  const inside = [...marks].filter((place) => place >= section.start && place < section.end);
  return inside.map((place) => {
    const start = Math.max(section.start, Math.min(place - before, section.end - length));
    const within = (at: number) => at >= start && at < start + length && at < section.end;
    const parts = places.filter((part) => part.some(within)).length;
    const count = inside.filter(within).length;
    return { start, end: section.end, section, worth: parts + count / 100 };
  });
}

/** Words as stretches, neighbours that are marked together; the punctuation around a marked word is not marked. */
function piecesOf(words: readonly string[], first: number, marks: ReadonlySet<number>): Piece[] {
  const pieces: Piece[] = [];
  const add = (text: string, marked: boolean) => {
    const last = pieces.at(-1);
    if (last?.marked === marked) pieces[pieces.length - 1] = plain(last.text + text, marked);
    else if (text !== '') pieces.push(plain(text, marked));
  };
  for (const [index, word] of words.entries()) {
    const marked = marks.has(first + index);
    const [, open = '', core = word, close = ''] = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/su.exec(word) ?? [];
    const joined = marked && open === '' && pieces.at(-1)?.marked === true;
    if (index > 0) add(' ', joined);
    if (!marked) add(word, false);
    else {
      add(open, false);
      add(core, true);
      add(close, false);
    }
  }
  return pieces;
}

function plain(text: string, marked = false): Piece {
  return { text, marked };
}

/** At most a dozen stretches that were found, the longest first, each once. */
function foundIn(pieces: readonly Piece[]): string[] {
  const found = new Set(pieces.filter(({ marked }) => marked).map(({ text }) => text.toLowerCase()));
  return [...found].sort((a, b) => b.length - a.length).slice(0, 12);
}
