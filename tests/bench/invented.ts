/** A source of chance that gives the same row of choices for the same seed. */
export interface Chance {
  /** A whole number from `least` to `most`, both included. */
  readonly between: (least: number, most: number) => number;
  /** One item of a list; throws if the list is empty. */
  readonly oneOf: <Item>(items: readonly Item[]) => Item;
  /** As many different items as are asked for, or all that there are; what stands in the list more often is chosen more often. */
  readonly some: <Item>(items: readonly Item[], count: number) => Item[];
}

/** Chance by the generator mulberry32. */
export function chanceFrom(seed: number): Chance {
  let state = seed | 0;
  const fraction = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const between = (least: number, most: number) => least + Math.floor(fraction() * (most - least + 1));
  const oneOf = <Item>(items: readonly Item[]): Item => {
    if (items.length === 0) throw new RangeError('nothing to choose from');
    return items[between(0, items.length - 1)] as Item;
  };
  const some = <Item>(items: readonly Item[], count: number): Item[] => {
    const chosen = new Set<Item>();
    const most = Math.min(count, new Set(items).size);
    while (chosen.size < most) chosen.add(oneOf(items));
    return [...chosen];
  };
  return { between, oneOf, some };
}

const onsets = 'B Bl Br D Dr F Fl G Gl H J K Kl L M N P Qu R S Sk T Tr V W Y Z'.split(' ');
const vowels = 'a e i o u'.split(' ');
const middles = 'b ld lm m mb n nd r rv sp st v x z'.split(' ');
const endings = {
  given: 'a o en ia el us'.split(' '),
  family: 'amund ebrix ildor oquen ufane arrow exley ivolt onquist ummer'.split(' '),
  place: 'avale ebourne ixholm omere unstad abury elmouth ingrad oford uvia'.split(' '),
};

/** Makes names of small letters a–z and a capital, each different from every other and from all words of the real content. */
export function nameMaker(chance: Chance, realWords: ReadonlySet<string>): (kind: keyof typeof endings) => string {
  const taken = new Set(realWords);
  return (kind) => {
    let name;
    do name = [onsets, vowels, middles, endings[kind]].map((parts) => chance.oneOf(parts)).join('');
    while (taken.has(name.toLowerCase()));
    taken.add(name.toLowerCase());
    return name;
  };
}

/** All words of a text, in small letters. */
export function wordsIn(text: string): string[] {
  return text
    .normalize('NFC')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u);
}

/** How many words a Markdown text has, footnote marks and lone signs not counted. */
export function wordCount(markdown: string): number {
  return plain(markdown)
    .split(/\s+/)
    .filter((token) => bare(token) !== '').length;
}

/** Writes row after row of words that sound like a language and say nothing. */
export interface Writer {
  /** So many words, with names from `name` where the real texts have some. */
  readonly words: (count: number, name: () => string) => string;
  /** Sentences of 8 to 25 words, so many words in all and at least one sentence. */
  readonly paragraph: (count: number, name: () => string) => string;
}

/** What stands for a name, or a row of names, between words. */
const aName = '';

/** A writer that walks from word to word as real Markdown texts do (bigrams), and uses no word that they capitalise inside a sentence. */
export function writerAfter(texts: readonly string[], chance: Chance): Writer {
  const sentences = wordsOrNames(texts.flatMap(sentencesIn));
  const starts = sentences.flatMap(([first]) => first ?? []);
  const followers = new Map<string, string[]>();
  for (const sentence of sentences) {
    for (const [index, word] of sentence.slice(1).entries()) {
      const before = sentence[index] ?? aName;
      const known = followers.get(before);
      if (known) known.push(word);
      else followers.set(before, [word]);
    }
  }
  const words = (count: number, name: () => string) => {
    let word = chance.oneOf(starts);
    return Array.from({ length: count }, () => {
      const written = word === aName ? name() : word;
      word = chance.oneOf(followers.get(word) ?? starts);
      return written;
    }).join(' ');
  };
  const paragraph = (count: number, name: () => string) =>
    sentenceLengths(count, chance)
      .map((length) => `${capitalised(words(length, name))}.`)
      .join(' ');
  return { words, paragraph };
}

/** A text with a capital at its beginning. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function sentenceLengths(count: number, chance: Chance): number[] {
  const lengths: number[] = [];
  let left = count;
  while (left > 25) {
    const length = chance.between(8, Math.min(25, left - 8));
    lengths.push(length);
    left -= length;
  }
  return [...lengths, Math.max(8, left)];
}

function plain(markdown: string): string {
  return markdown
    .normalize('NFC')
    .replaceAll(/^#+ .*$/gm, '')
    .replaceAll(/\[\^[^\]]+\]/g, '')
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1');
}

/** The sentences of a text, each as its tokens with the signs around them. */
function sentencesIn(markdown: string): string[][] {
  return plain(markdown)
    .split(/\n+|(?<=[.!?…]["”’)]*)\s+/)
    .map((sentence) => sentence.split(/\s+/).filter((token) => bare(token) !== ''))
    .filter(({ length }) => length > 0);
}

/** A token without the signs around it. */
function bare(token: string): string {
  return token.replaceAll(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
}

/** Sentences in small letters, with `aName` for every row of names; what begins a sentence or quotation is one if it is mostly capitalised elsewhere. */
function wordsOrNames(sentences: readonly string[][]): string[][] {
  const tokens = sentences.flatMap((sentence) =>
    sentence.map((token, index) => ({ word: bare(token), begins: index === 0 || /^[“‘"]/.test(token), first: index === 0 })),
  );
  const balance = new Map<string, number>();
  for (const { word, begins } of tokens) {
    const lower = word.toLowerCase();
    if (word === lower) balance.set(lower, (balance.get(lower) ?? 0) - 1);
    else if (!begins) balance.set(lower, (balance.get(lower) ?? 0) + 1);
  }
  const result: string[][] = [];
  for (const { word, begins, first } of tokens) {
    const lower = word.toLowerCase();
    const isName = word !== lower && (!begins || (balance.get(lower) ?? 0) >= 0);
    if (first) result.push([]);
    const sentence = result.at(-1);
    if (!isName) sentence?.push(lower);
    else if (sentence?.at(-1) !== aName) sentence?.push(aName);
  }
  return result;
}
