import { standings as allStandings, type Standing } from './standing.ts';
import type { Field, WordHit, WordHits } from './engine.ts';
import type { Documents } from './names.ts';
import type { Lang } from '../../site.ts';

/** One part of a query – a word, a name, a date, a phrase – and the pages that have it. */
export interface Part {
  readonly hits: WordHits;
  /** Whether a page must have it. */
  readonly required?: boolean;
  /** Pages that have it right after the part before it. */
  readonly follows?: WordHits;
  /** How much more than a word it says; 1 where it is missing. */
  readonly weight?: number;
}

/** A page that answers a query. */
export interface Ranked {
  /** Its place in the order of documents. */
  readonly page: number;
  readonly score: number;
  /** How much of what was asked it has, 0 to 1. */
  readonly share: number;
  /** Where in its text the words stand, counted in words, for each part of the query that it has. */
  readonly places: readonly (readonly number[])[];
}

/** The numbers that decide the order; found by trying on the queries of `tests/search/`. */
const ranking = {
  /** What the score of a page is multiplied by: whoever types a place or a name looks for the talks first. */
  standing: { round: 1.35, plan: 1.2, step: 1, context: 1.1, article: 0.4 } as Readonly<Record<Standing, number>>,
  /** From so many parts on a query says itself what kind of page is looked for. */
  longQuery: 4,
  /** How sure it is that a page is about a word that stands in one of its fields, in the first words of its text, in its text. */
  field: { title: 0.3, places: 0.95, people: 0.35, issues: 0.15, kind: 0.4, aliases: 0.35, sources: 0.02, days: 0.75 } as Readonly<
    Record<Field, number>
  >,
  inTitle: 0.6,
  inLead: 0.45,
  inText: 0.25,
  leadWords: 42,
  manyTimes: 4,
  /** What two words add that stand one after the other, of what they count themselves. */
  row: 0.28,
  /** What a title adds that is nothing but the words asked for. */
  wholeTitle: 0.75,
  /** To what power the share of the query counts that a page has. */
  share: 1,
  /** How much of a word a page has that only the titles of its sources have. */
  onlyInSources: 0.4,
  /** Pages that have less of what was asked than this part of what the best has are left out. */
  leastShare: 0.45,
};

/** Puts the pages that have parts of a query in order, the best first. */
export function rank(parts: readonly Part[], { standings, titles }: Documents, lang: Lang): Ranked[] {
  const weights = parts.map(({ hits, weight = 1 }) => weight * Math.log(1 + standings.length / Math.max(0.5, hits.size)));
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const pages = new Set(parts.flatMap(({ hits }) => [...hits.keys()]));
  const known = parts.filter(({ hits }) => hits.size > 0).length;
  const ranked = [...pages].flatMap((page) => {
    if (parts.some(({ hits, required }) => required && !hits.has(page))) return [];
    const title = Number.parseInt(titles[lang][page] ?? '', 36);
    const had = parts.map(({ hits }) => hits.get(page));
    let share = 0;
    let about = 0;
    for (const [index, hit] of had.entries()) {
      if (!hit) continue;
      const weight = (weights[index] ?? 0) / whole;
      share += weight * (hit.at.length === 0 && hit.fields.every((field) => field === 'sources') ? ranking.onlyInSources : 1);
      about += weight * valueOf(hit, title);
      if (inRow(had[index - 1]?.at, hit.at) || parts[index]?.follows?.has(page))
        about += (weight + (weights[index - 1] ?? 0) / whole) * ranking.row;
    }
    const inTitle = new Set(had.flatMap((hit) => hit?.at.filter((place) => place < title) ?? []));
    about += (ranking.wholeTitle * inTitle.size) / title;
    const standing = ranking.standing[allStandings[Number(standings[page])] ?? 'step'];
    const score = about * share ** ranking.share * (known < ranking.longQuery ? standing : 1);
    return [{ page, score, share, places: had.flatMap((hit) => (hit && hit.at.length > 0 ? [hit.at] : [])) }];
  });
  const most = Math.max(0, ...ranked.map(({ share }) => share));
  return ranked.filter(({ share }) => share >= most * ranking.leastShare).sort((a, b) => b.score - a.score || a.page - b.page);
}

/** How sure it is that a page is about a word: by where the word stands, each place making it surer. */
function valueOf({ fields, at, factor = 1 }: WordHit, title: number): number {
  const { field, inTitle, inLead, inText, leadWords, manyTimes } = ranking;
  let doubt = fields.reduce((product, each) => product * (1 - field[each]), 1);
  for (const place of at.slice(0, manyTimes)) doubt *= 1 - (place < title ? inTitle : place < leadWords ? inLead : inText);
  return (1 - doubt) * factor;
}

/** Whether one word stands somewhere right before another, or in one word with it. */
function inRow(first: readonly number[] = [], second: readonly number[] = []): boolean {
  const places = new Set(second);
  return first.some((place) => places.has(place + 1) || places.has(place));
}
