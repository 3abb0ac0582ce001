import type { Duration } from './dates.ts';
import type { Citation, Entry, Kind, Status, Timeline, Venue } from './model.ts';

/** How often a value stands: the code of a country, a class of source, a language; `null` where it is not known. */
export interface Count<Key = string> {
  readonly key: Key;
  readonly count: number;
}

/** Meetings, calls and visits that took place, in order of time. */
export function heldTalks({ entries }: Timeline): Entry[] {
  return entries.filter(({ folder, status }) => folder === 'meetings' && status === 'held');
}

/** The number of events of each kind that took place. */
function countKinds({ entries }: Timeline): Readonly<Record<Kind, number>> {
  const counts = { meeting: 0, call: 0, visit: 0, statement: 0, plan: 0 };
  for (const { kind, status } of entries) if (status === 'held') counts[kind] += 1;
  return counts;
}

/** Talks whose length is reported, and the sum of those lengths: the shortest and the longest reports, in minutes. */
export interface KnownHours {
  readonly talks: readonly (Entry & { readonly duration: Duration })[];
  /** How many talks there were, of known length or not. */
  readonly of: number;
  readonly shortest: number;
  readonly longest: number;
}

/** The hours of the talks that took place, as far as reported; nothing is estimated for the others. */
function knownHours(timeline: Timeline): KnownHours {
  const held = heldTalks(timeline);
  const talks = held.flatMap((entry) => (entry.duration ? [{ ...entry, duration: entry.duration }] : []));
  return { talks, of: held.length, ...hoursOf(talks) };
}

/** The sum of the lengths of talks, in minutes: the shortest and the longest reports. */
export function hoursOf(talks: KnownHours['talks']): Pick<KnownHours, 'shortest' | 'longest'> {
  const sum = (length: 'shortest' | 'longest') => talks.reduce((total, { duration }) => total + duration[length], 0);
  return { shortest: sum('shortest'), longest: sum('longest') };
}

/** A city in which people met, and the number of meetings and visits there. */
export interface CityCount {
  readonly city: Venue['city'];
  readonly country: string;
  readonly count: number;
}

/** The cities of the meetings and visits that took place, most first; calls are nowhere. */
function citiesMetIn(timeline: Timeline): CityCount[] {
  const venues = heldTalks(timeline).flatMap(({ kind, venue }) => (venue && kind !== 'call' ? [venue] : []));
  const groups = [...Map.groupBy(venues, ({ city, country }) => `${country} ${city.en}`).values()];
  const cities = groups.flatMap((group) => group.slice(0, 1).map(({ city, country }) => ({ city, country, count: group.length })));
  return cities.sort((a, b) => b.count - a.count || (a.city.en < b.city.en ? -1 : 1));
}

/** What stands behind the pages: how often texts are cited, and what texts they are. */
export interface SourceCounts {
  /** A text cited on two pages is two citations. */
  readonly citations: number;
  /** Different texts, by their address. */
  readonly texts: number;
  readonly outlets: number;
  readonly countries: readonly Count<string | null>[];
  readonly classes: readonly Count<Citation['class']>[];
  readonly languages: readonly Count[];
}

/** The sources of all events, each text counted once however many pages cite it; most first. */
export function countSources({ entries }: Timeline): SourceCounts {
  const citations = entries.flatMap(({ sources }) => sources.filter((source) => source.type === 'citation'));
  const texts = [...new Map(citations.map((citation) => [citation.url, citation])).values()];
  return {
    citations: citations.length,
    texts: texts.length,
    outlets: new Set(texts.map(({ outlet }) => outlet.key)).size,
    countries: counted(texts.map(({ outlet }) => outlet.country)),
    classes: counted(texts.map((text) => text.class)),
    languages: counted(texts.map(({ lang }) => lang)),
  };
}

/** What the timeline counts, all together. */
export interface Numbers {
  /** Events that took place. */
  readonly kinds: Readonly<Record<Kind, number>>;
  /** Events that were announced only, and events that were called off. */
  readonly announced: number;
  readonly cancelled: number;
  readonly hours: KnownHours;
  readonly cities: readonly CityCount[];
  readonly sources: SourceCounts;
}

/** Everything the timeline counts. */
export function numbersOf(timeline: Timeline): Numbers {
  const having = (wanted: Status) => timeline.entries.filter(({ status }) => status === wanted).length;
  return {
    kinds: countKinds(timeline),
    announced: having('announced'),
    cancelled: having('cancelled'),
    hours: knownHours(timeline),
    cities: citiesMetIn(timeline),
    sources: countSources(timeline),
  };
}

function counted<Key extends string | null>(keys: readonly Key[]): Count<Key>[] {
  const counts = [...Map.groupBy(keys, (key) => key)].map(([key, group]) => ({ key, count: group.length }));
  return counts.sort((a, b) => b.count - a.count || (String(a.key) < String(b.key) ? -1 : 1));
}
