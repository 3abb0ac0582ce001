import type { Entry, Timeline, Venue } from './model.ts';
import type { Counted } from './select.ts';

/** A city where the talks met: how many meetings and visits took place there, and at which venues, the most frequent first. */
export interface MeetingPlace {
  /** The venue that stands for the city: the one with most events. It names the city and tells where it lies. */
  readonly main: Venue;
  readonly count: number;
  readonly venues: readonly Counted<Venue>[];
}

/** The cities where meetings and visits took place, the most frequent first, then by key. Calls, announcements and cancelled events count nowhere. */
export function meetingPlaces({ entries }: Pick<Timeline, 'entries'>): MeetingPlace[] {
  const held = entries.filter(tookPlace).flatMap(({ venue }) => venue ?? []);
  const venues = [...Map.groupBy(held, ({ key }) => key).values()]
    .flatMap(([venue, ...more]) => (venue ? [{ ...venue, count: 1 + more.length }] : []))
    .sort(byFrequency);
  return [...Map.groupBy(venues, ({ country, city }) => `${country} ${city.en}`).values()]
    .flatMap((group) => (group[0] ? [{ main: group[0], count: sum(group), venues: group }] : []))
    .sort((a, b) => byFrequency({ ...a.main, count: a.count }, { ...b.main, count: b.count }));
}

function tookPlace({ folder, kind, status }: Entry): boolean {
  return folder === 'meetings' && kind !== 'call' && status === 'held';
}

function byFrequency(a: Counted<Venue>, b: Counted<Venue>): number {
  return b.count - a.count || (a.key < b.key ? -1 : 1);
}

function sum(venues: readonly Counted<Venue>[]): number {
  return venues.reduce((total, { count }) => total + count, 0);
}
