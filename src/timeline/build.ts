import type { Fault } from './fault.ts';
import type { Article, ArticleSource, Citation, Entry, Outlet, Timeline } from './model.ts';
import { attestedBy, reportsByEntry, type Filed, type Records, type Report } from './records.ts';
import { crossFileFaults } from './rules.ts';
import type { ArticleFacts, EntryFacts } from './schema.ts';

/** Joins all records to one timeline, or refuses with every fault between files. */
export function buildTimeline(records: Records): { timeline: Timeline } | { faults: Fault[] } {
  const faults = crossFileFaults(records);
  return faults.length > 0 ? { faults } : { timeline: joinRecords(records) };
}

/**
 * Joins records in which `crossFileFaults` found no fault to one timeline.
 * Pure: the same records, in any order, give the same timeline.
 */
export function joinRecords(records: Records): Timeline {
  const vocabulary = {
    people: keyed(records.people),
    venues: keyed(records.venues),
    issues: keyed(records.issues),
    outlets: keyed(records.outlets),
  };
  const articles = records.articles.map((filed) => article(filed, vocabulary)).sort(inTime);
  const articleBySlug = new Map(articles.map((each) => [each.slug, each]));
  const reports = reportsByEntry(records.articles);
  const source = (report: Report, facts: EntryFacts): ArticleSource => ({
    type: 'article',
    key: report.article.slug,
    attests: attestedBy(report, facts),
    article: known(articleBySlug, report.article.slug),
  });
  const entries = (['meetings', 'milestones'] as const)
    .flatMap((folder) =>
      records[folder].map((filed) => {
        const ours = (reports.get(filed.slug) ?? []).map((report) => source(report, filed.facts));
        return entry(
          folder,
          filed,
          ours.sort((a, b) => inTime(a.article, b.article)),
          vocabulary,
        );
      }),
    )
    .sort(inTime);
  const lists = {
    people: [...vocabulary.people.values()],
    venues: [...vocabulary.venues.values()],
    issues: [...vocabulary.issues.values()],
    outlets: [...vocabulary.outlets.values()],
  };
  return { entries, articles, ...lists };
}

type Vocabulary = {
  [Name in 'people' | 'venues' | 'issues' | 'outlets']: ReadonlyMap<string, Records[Name][string] & { key: string }>;
};

function keyed<Facts>(facts: Readonly<Record<string, Facts>>): Map<string, Facts & { key: string }> {
  return new Map(Object.entries(facts).map(([key, value]) => [key, { ...value, key }]));
}

/** Looks up a key that the rules have already found to exist. */
function known<Value>(map: ReadonlyMap<string, Value>, key: string): Value {
  const value = map.get(key);
  if (value === undefined) throw new Error(`no ${key}: crossFileFaults() should have refused it`);
  return value;
}

function article(filed: Filed<ArticleFacts>, { people, venues, issues, outlets }: Vocabulary): Article {
  const { facts } = filed;
  return {
    slug: filed.slug,
    title: { original: facts.lang, texts: filed.titles },
    outlet: facts.outlet === null ? null : known(outlets, facts.outlet),
    ...(facts.byline === undefined ? {} : { byline: facts.byline }),
    credits: facts.credits.map((key) => known(outlets, key)),
    published: facts.published,
    ...(facts.url === undefined ? {} : { url: facts.url }),
    date: facts.date,
    venue: facts.venue === null ? null : known(venues, facts.venue),
    participants: facts.participants.map((key) => known(people, key)),
    issues: facts.issues.map((key) => known(issues, key)),
    entries: [...facts.meetings, ...facts.milestones].map(({ key }) => key),
  };
}

function entry(
  folder: Entry['folder'],
  { facts, slug, titles }: Filed<EntryFacts>,
  ours: readonly ArticleSource[],
  { people, venues, issues, outlets }: Vocabulary,
): Entry {
  return {
    slug,
    folder,
    kind: facts.kind,
    status: facts.status,
    weight: facts.weight,
    track: facts.track,
    title: { original: facts.lang, texts: titles },
    ...(facts.short ? { short: facts.short } : {}),
    date: facts.date,
    ...(facts.duration ? { duration: facts.duration } : {}),
    venue: facts.venue === null ? null : known(venues, facts.venue),
    participants: facts.participants.map(({ key, remark }) => ({ person: known(people, key), attendance: remark })),
    issues: Object.entries(facts.issues).map(([key, state]) => ({ issue: known(issues, key), state })),
    related: facts.related,
    ...(facts.thread ? { thread: facts.thread } : {}),
    aliases: facts.aliases,
    updates: facts.updates.toSorted((a, b) => compare(a.date, b.date)),
    sources: [...ours, ...Object.entries(facts.sources).map(([key, source]) => citation(key, source, outlets))],
  };
}

function citation(key: string, source: EntryFacts['sources'][string], outlets: ReadonlyMap<string, Outlet>): Citation {
  const { title, published, byline } = source;
  const outlet = known(outlets, source.outlet);
  return {
    type: 'citation',
    key,
    attests: source.attests,
    outlet,
    origin: source.origin.map((origin) => known(outlets, origin)),
    ...(title === undefined ? {} : { title }),
    url: source.url,
    ...(published === undefined ? {} : { published }),
    lang: source.lang,
    ...(byline === undefined ? {} : { byline }),
    class: source.class ?? outlet.kind,
  };
}

/** Order of time: by first day, then last day, then slug, so that equal days always come in the same order. */
function inTime(a: Article | Entry, b: Article | Entry): number {
  return compare(a.date.start, b.date.start) || compare(a.date.end, b.date.end) || compare(a.slug, b.slug);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
