import type { DaySpan } from './dates.ts';
import { lookUp } from './lookup.ts';
import type { Article, Entry, Timeline } from './model.ts';
import { inUse } from './select.ts';
import { isOneSheet } from './sheets.ts';

/** What one page of a topic shows of it: everything, or what falls into one year. */
export interface TopicPart {
  /** The year that is in the address; the topic's own page has none. */
  readonly year: string | undefined;
  /** The year that is shown; without one, everything is. */
  readonly shown: string | undefined;
  /** The years that have a page of their own. */
  readonly years: readonly string[];
}

/**
 * The pages of a topic whose entries and articles have these dates. Where the whole time is one sheet, that is one page with everything;
 * otherwise its own page shows the latest year, and every year has a page, the latest too, so that its address holds when the next begins.
 */
export function topicParts(whole: Pick<DaySpan, 'start' | 'end'>, dates: readonly DaySpan[]): TopicPart[] {
  const years = isOneSheet(whole) ? [] : [...new Set(dates.flatMap(yearsIn))].sort();
  return [{ year: undefined, shown: years.at(-1), years }, ...years.map((year) => ({ year, shown: year, years }))];
}

type Topics = ReturnType<typeof inUse>;

/** A page of a person, a venue or an issue: the topic, what of it is shown, and the entries and articles that are. */
export interface TopicPage<Topic> {
  readonly topic: Topic;
  readonly part: TopicPart;
  readonly entries: readonly Entry[];
  readonly articles: readonly Article[];
}

/** Every page of the people, venues or issues that the content uses. */
export function topicPages<Kind extends keyof Topics>(
  timeline: Timeline,
  kind: Kind,
  whole: Pick<DaySpan, 'start' | 'end'>,
): TopicPage<Topics[Kind][number]>[] {
  const { people, venues, courses, articles } = lookUp(timeline);
  const entriesOf = {
    people: (key: string) => people.get(key)?.map(({ entry }) => entry),
    venues: (key: string) => venues.get(key),
    issues: (key: string) => courses.get(key)?.map(({ entry }) => entry),
  }[kind];
  const topics: readonly Topics[Kind][number][] = inUse(timeline)[kind];
  return topics.flatMap((topic) => {
    const about = { entries: entriesOf(topic.key) ?? [], articles: articles[kind].get(topic.key) ?? [] };
    const dates = [...about.entries, ...about.articles].map(({ date }) => date);
    return topicParts(whole, dates).map((part) => ({
      topic,
      part,
      entries: shownOf(about.entries, part, ({ date }) => date),
      articles: shownOf(about.articles, part, ({ date }) => date),
    }));
  });
}

/** What falls into the year that a page shows. */
export function shownOf<Item>(items: readonly Item[], { shown }: TopicPart, dateOf: (item: Item) => DaySpan): readonly Item[] {
  return shown === undefined ? items : items.filter((item) => yearsIn(dateOf(item)).includes(shown));
}

function yearsIn({ start, end }: DaySpan): string[] {
  const [first, last] = [Number(start.slice(0, 4)), Number(end.slice(0, 4))];
  return Array.from({ length: last - first + 1 }, (_, index) => String(first + index));
}
