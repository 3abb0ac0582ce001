import type { Lang } from '../../site.ts';
import type { Engine, FoundPage } from './engine.ts';
import { excerptOf, type Excerpt } from './excerpt.ts';
import { plainWords } from './fold.ts';
import { Lookup } from './lookup.ts';
import type { SearchNames, TopicPage } from './names.ts';
import type { Notes } from './notes.ts';
import { PartFinder } from './parts.ts';
import { rank, type Ranked } from './rank.ts';
import { readQuery } from './typed-query.ts';

/** What a search gives: pages, the best first, and what became of the words. */
export interface Answer {
  readonly hits: readonly Ranked[];
  /** How much of what was asked the best page has, 0 to 1. */
  readonly share: number;
  readonly notes: Pick<Notes, 'corrected' | 'missing' | 'has'>;
  /** Names near to words that no page has. */
  readonly nearest: readonly string[];
  /** Pages of people, places and issues that are named. */
  readonly topics: readonly TopicPage[];
}

/** What one page shows in a list of results. */
export interface Result {
  readonly page: FoundPage;
  readonly excerpt: Excerpt;
}

/** The search of one language. */
export class Search {
  readonly #engine: Engine;
  readonly #names: SearchNames;
  readonly #lookup: Lookup;
  readonly #lang: Lang;

  constructor(engine: Engine, names: SearchNames, lang: Lang) {
    this.#engine = engine;
    this.#names = names;
    this.#lookup = new Lookup(names.groups);
    this.#lang = lang;
  }

  /** The pages that answer what was typed. */
  async find(typed: string): Promise<Answer> {
    const finder = new PartFinder(this.#engine, this.#lookup, this.#lang);
    const hits = rank(await finder.find(readQuery(typed)), this.#names, this.#lang);
    const { notes } = finder;
    const unknown = notes.missing.map(plainWords).filter((word) => !word.includes(' '));
    return {
      hits,
      share: Math.max(0, ...hits.map(({ share }) => share)),
      notes,
      nearest: hits.length > 0 ? [] : this.#lookup.near(unknown, this.#lang),
      topics: [...notes.groups].flatMap(({ page }) => page ?? []),
    };
  }

  /** What a result shows of a page that was found; of any page, if nothing was asked. */
  async result({ page, places }: Ranked, notes?: Answer['notes']): Promise<Result> {
    const found = await this.#engine.page(page);
    return { page: found, excerpt: excerptOf(found, places, (word) => notes?.has(word) ?? false) };
  }
}
