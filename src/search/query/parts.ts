import type { Lang } from '../../site.ts';
import { many, type Engine, type WordHits } from './engine.ts';
import { plainWords } from './fold.ts';
import { dayInText } from './day-words.ts';
import { best, inARow, scaled } from './hits.ts';
import type { Lookup } from './lookup.ts';
import type { NameGroup } from './names.ts';
import { Notes } from './notes.ts';
import type { Part } from './rank.ts';
import type { TypedDate } from './typed-dates.ts';
import { typedWords, type Query, type TypedWord } from './typed-query.ts';
import { isEmpty, otherSpellings, stemOf } from './word-forms.ts';

/** How much the words of a name count that a page has, but not in a row. */
const scattered = 0.3;
/** How much another name counts beside the one that was typed. */
const otherName = 0.9;
/** What an issue is also known by may be but a part of it: Donbas is not all of the territory. */
const ofIssue = 0.4;
/** How much a day counts that a page names, beside the day of the event itself. */
const onlyNamed = 0.5;
/** A word that more than this part of all pages has is common. */
const common = 0.2;
/** How much another form of a word counts beside the word as it was typed. */
const otherForm = 0.85;

/** A name, its first word and whose it is; or a single word. */
interface Stretch {
  readonly word: TypedWord;
  readonly name: readonly TypedWord[];
  readonly groups: readonly NameGroup[];
  readonly open: boolean;
  readonly before: TypedWord | undefined;
}

/** Looks up the parts of one query in one index. */
export class PartFinder {
  readonly notes = new Notes();
  readonly #engine: Engine;
  readonly #lookup: Lookup;
  readonly #lang: Lang;

  constructor(engine: Engine, lookup: Lookup, lang: Lang) {
    this.#engine = engine;
    this.#lookup = lookup;
    this.#lang = lang;
  }

  /** The phrases, dates, names and words of a query, each with the pages that have it. */
  async find({ phrases, dates, words, open }: Query): Promise<Part[]> {
    const asked = [
      ...phrases.map((phrase) => this.#phrase(phrase)),
      ...dates.map(async (date) => ({ hits: await this.#onDays(date), weight: 2 })),
      ...this.#namesAndWords(words, open),
    ];
    return Promise.all(asked);
  }

  /** Pages that have a phrase in their text or, if none has, in what is known of them. */
  async #phrase(phrase: readonly TypedWord[]): Promise<Part> {
    const whole = phrase.map(({ text }) => text).join(' ');
    const together = await this.#together(phrase, false);
    const inText = new Map([...together].filter(([, { at, factor = 1 }]) => at.length > 0 && (phrase.length === 1 || factor > scattered)));
    const hits = inText.size > 0 ? inText : await this.#engine.row(whole);
    if (hits.size === 0) this.notes.missing.push(whole);
    return { hits, required: true, weight: phrase.length };
  }

  /** Pages of the first reading of a date that any page has; and, counting less, those whose text names the day. */
  async #onDays(readings: TypedDate): Promise<WordHits> {
    for (const days of readings) {
      const hits = await Promise.all(days.map((day) => this.#engine.word(day)));
      if (!hits.some(({ size }) => size > 0)) continue;
      const named = await Promise.all(days.map((day) => this.#naming(day)));
      return best([...hits, ...named.map((each) => scaled(each, onlyNamed))]);
    }
    return new Map();
  }

  /** Pages whose text has a day as the language writes it: `27/11`, `27 November`. */
  async #naming(dayWord: string): Promise<WordHits> {
    const written = dayInText(dayWord, this.#lang);
    if (written === undefined) return new Map();
    for (const word of plainWords(written).split(' ')) this.notes.words.add(word);
    return this.#engine.row(written);
  }

  #namesAndWords(words: readonly TypedWord[], open: boolean): Promise<Part>[] {
    const stretches = this.#stretches(words, open);
    const meaning = stretches.filter(({ word, groups }) => groups.length > 0 || !isEmpty(word, this.#lang));
    return (meaning.length > 0 ? meaning : stretches).map(async ({ word, name, groups, open, before }) => {
      const part = await (groups.length > 0 ? this.#name(name, groups, open) : this.#word(word, open));
      if (!before || part.hits.size > many) return part;
      return { ...part, follows: await this.#engine.row(`${before.text} ${word.text}`) };
    });
  }

  /** The words as names, where they are names, and single words. */
  #stretches(words: readonly TypedWord[], open: boolean): Stretch[] {
    const stretches: Stretch[] = [];
    for (let at = 0; at < words.length;) {
      const { length = 1, groups = [] } = this.#lookup.nameAt(words.slice(at).map(({ plain }) => plain)) ?? {};
      const name = words.slice(at, at + length);
      const [word] = name;
      if (word) stretches.push({ word, name, groups, open: open && at + length === words.length, before: words[at - 1] });
      at += length;
    }
    return stretches;
  }

  /** A name: as it was typed, or as the pages write it. */
  async #name(words: readonly TypedWord[], groups: readonly NameGroup[], open: boolean): Promise<Part> {
    for (const group of groups) this.notes.groups.add(group);
    const plain = words.map((word) => word.plain).join(' ');
    const typed = await this.#together(words, open);
    const others = groups
      // What a word means that texts have everywhere, other words need not tell.
      .filter(({ page }) => page !== undefined || inTexts(typed) < this.#engine.size * common)
      .flatMap((group) =>
        used(group, this.#lang).map((name) => ({ words: typedWords(name), isIssue: group.page?.path.startsWith('issues/') })),
      )
      .filter(({ words }) => words.map((word) => word.plain).join(' ') !== plain);
    const written = others.map(async ({ words, isIssue }) => scaled(await this.#together(words, false), isIssue ? ofIssue : otherName));
    return { hits: best([typed, ...(await Promise.all(written))]), weight: Math.sqrt(words.length) };
  }

  /** Pages that have all the words; most those that have them in a row. */
  async #together(words: readonly TypedWord[], open: boolean): Promise<WordHits> {
    const whole = words.map(({ text }) => text).join(' ');
    if (words.length > 1 && this.#engine.size > many) {
      // In a large index the words of a name are everywhere; the name itself is not.
      for (const { plain } of words) this.notes.words.add(plain);
      const row = await this.#engine.row(whole);
      if (row.size > 0) return row;
    }
    const [first, ...rest] = await Promise.all(words.map((word, index) => this.#one(word, open && index === words.length - 1)));
    if (!first) return new Map();
    if (rest.length === 0) return first;
    const row = await this.#engine.row(whole);
    return new Map(
      [...first].flatMap(([page, hit]) => {
        const hits = [hit, ...rest.map((others) => others.get(page))].filter((each) => each !== undefined);
        if (hits.length < words.length) return [];
        const factor = Math.min(...hits.map(({ factor = 1 }) => factor));
        const at = inARow(hits.map(({ at }) => at));
        const fields = row.get(page)?.fields ?? [];
        if (at.length > 0 || row.has(page)) return [[page, { at, fields, factor }] as const];
        return [[page, { at: hits.flatMap(({ at }) => at), fields: [], factor: factor * scattered }] as const];
      }),
    );
  }

  /** A word, or the word of a name that it was probably meant to be. */
  async #word(word: TypedWord, open: boolean): Promise<Part> {
    const hits = await this.#one(word, open);
    if (hits.size > 0) return { hits };
    const meant = this.#lookup.nearest(word.plain);
    if (meant === undefined) {
      this.notes.missing.push(word.text);
      return { hits };
    }
    this.notes.corrected.set(word.text, meant);
    return { hits: await this.#one({ text: meant, plain: meant }, false) };
  }

  /** The pages that have a word, in any of its forms. */
  async #one(word: TypedWord, open: boolean): Promise<WordHits> {
    const spellings = [word.text, ...otherSpellings(word.text)];
    for (const spelling of spellings) this.notes.words.add(plainWords(spelling));
    const exact = await Promise.all(spellings.map((text) => this.#engine.word(text)));
    const stem = this.#lang === 'en' && !this.#lookup.has(word.plain) ? stemOf(word.plain) : undefined;
    const begins = open && word.plain.length > 1 ? word.text : stem;
    // Of a word that is everywhere, longer words need not be looked for.
    if (begins === undefined || exact.some(({ size }) => size > many)) return best(exact);
    this.notes.beginnings.add(plainWords(begins));
    const known = exact.some(({ size }) => size > 0);
    return best([...exact, scaled(await this.#engine.beginning(begins, known), otherForm)]);
  }
}

/** The names of a thing that pages of a language use; one that is the same in several languages stands with the first. */
function used(group: NameGroup, lang: Lang): readonly string[] {
  return group[lang].length > 0 ? group[lang] : group.vi;
}

/** How many pages have it in their text, and not only in what is known of them. */
function inTexts(hits: WordHits): number {
  return [...hits.values()].filter(({ at }) => at.length > 0).length;
}
