import { eachDay, monthsOf, weekOf, type Day, type DaySpan } from './dates.ts';
import type { Article, Entry, Timeline } from './model.ts';
import { isOneSheet } from './sheets.ts';
import { kinds, sides, tracks } from './terms.ts';

/** What entries and articles can be narrowed by, in the order in which it is offered. */
export const facets = ['issue', 'person', 'side', 'venue', 'track', 'kind', 'period', 'weight'] as const;
export type Facet = (typeof facets)[number];

/** A value of a facet – the key of an issue, a side, a period: a year, a month or the Monday of a week – and the documents that have it, by their place. */
export interface FacetValue {
  readonly key: string;
  readonly documents: readonly number[];
}

/**
 * The values of every facet that a document has: entries in order of time, then articles. Values stand by the number of their
 * documents, the most first; sides, tracks and kinds in their own order, periods by their length and then in order of time.
 */
export function facetValues({ entries, articles }: Timeline): Readonly<Record<Facet, readonly FacetValue[]>> {
  const documents = [...entries, ...articles].map(valuesOf);
  const inOrder = (facet: Facet): FacetValue[] => {
    const byKey = new Map<string, number[]>();
    for (const [document, values] of documents.entries()) {
      for (const key of new Set(values[facet])) {
        const having = byKey.get(key);
        if (having) having.push(document);
        else byKey.set(key, [document]);
      }
    }
    const values = [...byKey].map(([key, having]) => ({ key, documents: having }));
    const order = ordered[facet];
    return values.sort(
      order ? (a, b) => order(a.key) - order(b.key) : (a, b) => b.documents.length - a.documents.length || (a.key < b.key ? -1 : 1),
    );
  };
  return Object.fromEntries(facets.map((facet) => [facet, inOrder(facet)])) as Record<Facet, FacetValue[]>;
}

const ordered: Partial<Record<Facet, (key: string) => number>> = {
  side: (key) => sides.findIndex((side) => side === key),
  track: (key) => tracks.findIndex((track) => track === key),
  kind: (key) => kinds.findIndex((kind) => kind === key),
  period: (key) => Number(key.replaceAll('-', '')),
};

function valuesOf(document: Entry | Article): Record<Facet, string[]> {
  const people =
    'kind' in document
      ? document.participants.filter(({ attendance }) => attendance !== 'absent').map(({ person }) => person)
      : document.participants;
  const issues = 'kind' in document ? document.issues.map(({ issue }) => issue) : document.issues;
  return {
    issue: issues.map(({ key }) => key),
    person: people.map(({ key }) => key),
    side: people.map(({ side }) => side),
    venue: document.venue ? [document.venue.key] : [],
    track: 'track' in document ? [document.track] : [],
    kind: ['kind' in document ? document.kind : 'article'],
    period: periodsOf(document.date),
    weight: 'weight' in document && document.weight === 'core' ? ['core'] : [],
  };
}

/** The years, the months and the weeks that a span touches. */
function periodsOf(span: DaySpan): string[] {
  const months = monthsOf(span);
  return [...months.map((month) => month.slice(0, 4)), ...months, ...mondaysIn(span)];
}

/** The length of the periods that are offered, as the letters of its keys. */
export const periodKey = { year: 4, month: 7, week: 10 } as const;

/** Which periods of a time one can choose from: weeks if it is one sheet, months in two years, else years. */
export function periodsOffered(whole: Pick<DaySpan, 'start' | 'end'>): keyof typeof periodKey {
  if (isOneSheet(whole)) return 'week';
  return monthsOf(whole).length <= 24 ? 'month' : 'year';
}

/** The Mondays of the ISO 8601 weeks that a span touches. */
function mondaysIn({ start, end }: DaySpan): Day[] {
  return eachDay(start, end).map((day) => weekOf(day).monday);
}
