import { openSearches } from '../../src/build/check-search.ts';
import type { Timeline } from '../../src/timeline/model.ts';
import { readQuerySet, type JudgedQuery } from './query-set.ts';

/** A query and where its first right answer stood among the results, counted from 1; 0 if nowhere. */
export interface Judgement extends JudgedQuery {
  readonly place: number;
  /** The paths of the first results. */
  readonly first: readonly string[];
}

/** The share of queries whose first result, or one of the first three, was right; the mean reciprocal rank; the share without any result. */
export interface Figures {
  readonly count: number;
  readonly first: number;
  readonly firstThree: number;
  readonly meanReciprocalRank: number;
  readonly none: number;
}

/** Asks the search of a built site every query of the set, as the scripts of its pages do. */
export async function judge(siteFolder: string, timeline: Timeline): Promise<Judgement[]> {
  const searches = await openSearches(siteFolder);
  const paths = [
    ...timeline.entries.map(({ folder, slug }) => `${folder}/${slug}`),
    ...timeline.articles.map(({ slug }) => `articles/${slug}`),
  ];
  const judgements: Judgement[] = [];
  for (const query of readQuerySet(timeline)) {
    const search = searches[query.lang];
    const answer = await search.find(query.query);
    const { hits } = answer.hits.length > 0 ? answer : await search.findElsewhere(query.query, answer);
    const found = hits.map(({ page }) => paths[page] ?? '');
    judgements.push({ ...query, place: found.findIndex((path) => query.answers.has(path)) + 1, first: found.slice(0, 3) });
  }
  return judgements;
}

/** The figures of some judgements. */
export function figuresOf(judgements: readonly Judgement[]): Figures {
  const mean = (of: (judgement: Judgement) => number) =>
    judgements.reduce((sum, each) => sum + of(each), 0) / Math.max(1, judgements.length);
  return {
    count: judgements.length,
    first: mean(({ place }) => Number(place === 1)),
    firstThree: mean(({ place }) => Number(place >= 1 && place <= 3)),
    meanReciprocalRank: mean(({ place }) => (place === 0 ? 0 : 1 / place)),
    none: mean(({ first }) => Number(first.length === 0)),
  };
}

/** Whether a query is a sentence rather than a few words. */
export function isLong({ kind }: Pick<JudgedQuery, 'kind'>): boolean {
  return kind === 'headline' || kind === 'question';
}
