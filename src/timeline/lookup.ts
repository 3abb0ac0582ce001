import type { Article, Attendance, Entry, IssueState, Thread, Timeline, Track } from './model.ts';

/** One step of an issue's course: an entry, and where the issue stood after it. */
export interface IssueStep {
  readonly entry: Entry;
  readonly state: IssueState;
}

/** An entry somebody was named for, and how they attended it. */
export interface Appearance {
  readonly entry: Entry;
  readonly attendance: Attendance;
}

/** What a page about one entry or topic asks of the whole timeline, by key and always in order of time. */
export interface Lookup {
  readonly entries: ReadonlyMap<string, Entry>;
  /** The place of an entry among all, and among those of its track. */
  readonly places: ReadonlyMap<Entry, { readonly inTime: number; readonly inTrack: number }>;
  readonly tracks: ReadonlyMap<Track, readonly Entry[]>;
  readonly threads: ReadonlyMap<Thread, readonly Entry[]>;
  /** The steps of an issue, and for an entry the last step of each of its issues before it. */
  readonly courses: ReadonlyMap<string, readonly IssueStep[]>;
  readonly before: ReadonlyMap<Entry, ReadonlyMap<string, IssueStep>>;
  readonly people: ReadonlyMap<string, readonly Appearance[]>;
  readonly venues: ReadonlyMap<string, readonly Entry[]>;
  /** Articles by the key of a person, a venue or an issue they list. */
  readonly articles: Readonly<Record<'people' | 'venues' | 'issues', ReadonlyMap<string, readonly Article[]>>>;
}

const known = new WeakMap<Timeline, Lookup>();

/** The lookups of a timeline, made once in a time that grows with its entries: what a page asks then costs the same however many there are. */
export function lookUp(timeline: Timeline): Lookup {
  const found = known.get(timeline) ?? makeLookup(timeline);
  known.set(timeline, found);
  return found;
}

function makeLookup({ entries, articles }: Timeline): Lookup {
  const tracks = new Map<Track, Entry[]>();
  const threads = new Map<Thread, Entry[]>();
  const courses = new Map<string, IssueStep[]>();
  const people = new Map<string, Appearance[]>();
  const venues = new Map<string, Entry[]>();
  const places = new Map<Entry, { inTime: number; inTrack: number }>();
  const before = new Map<Entry, Map<string, IssueStep>>();
  for (const [inTime, entry] of entries.entries()) {
    places.set(entry, { inTime, inTrack: tracks.get(entry.track)?.length ?? 0 });
    add(tracks, entry.track, entry);
    if (entry.thread) add(threads, entry.thread, entry);
    if (entry.venue) add(venues, entry.venue.key, entry);
    for (const { person, attendance } of entry.participants) add(people, person.key, { entry, attendance });
    const last = entry.issues.flatMap(({ issue: { key } }) => (courses.get(key) ?? []).slice(-1).map((step) => [key, step] as const));
    before.set(entry, new Map(last));
    for (const { issue, state } of entry.issues) add(courses, issue.key, { entry, state });
  }
  const about = { people: new Map<string, Article[]>(), venues: new Map<string, Article[]>(), issues: new Map<string, Article[]>() };
  for (const article of articles) {
    for (const { key } of article.participants) add(about.people, key, article);
    for (const { key } of article.issues) add(about.issues, key, article);
    if (article.venue) add(about.venues, article.venue.key, article);
  }
  const bySlug = new Map(entries.map((entry) => [entry.slug, entry]));
  return { entries: bySlug, places, tracks, threads, courses, before, people, venues, articles: about };
}

function add<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
