import { expect, test } from 'vitest';
import { buildTimeline } from '../../../src/timeline/build.ts';
import { meetingPlaces } from '../../../src/timeline/places.ts';
import { venueSchema } from '../../../src/timeline/vocabulary-schema.ts';
import { meeting, records } from '../../fixtures/records.ts';

const venue = (name: string, city: string, country: string) =>
  venueSchema.parse({
    names: { vi: name, en: name },
    city: { vi: city, en: city },
    country,
    coordinates: { latitude: 50, longitude: 10 },
    timezone: 'Europe/Paris',
    precision: 'city',
  });

function placesOf(...events: readonly Record<string, unknown>[]) {
  const built = buildTimeline(
    records({
      articles: [],
      meetings: events.map((change, index) => meeting(change, `2025-12-04-${index}`)),
      venues: {
        elysee: venue('Élysée', 'Paris', 'FR'),
        paris: venue('Paris', 'Paris', 'FR'),
        texas: venue('Paris, Texas', 'Paris', 'US'),
        rome: venue('Rome', 'Rome', 'IT'),
      },
    }),
  );
  if (!('timeline' in built)) throw new Error(JSON.stringify(built.faults));
  return meetingPlaces(built.timeline).map(({ main, count, venues }) => [
    main.key,
    count,
    venues.map((each) => `${each.key} ${each.count}`),
  ]);
}

test('venues of one city are one place, named after the venue with most events', () => {
  expect(placesOf({ venue: 'elysee' }, { venue: 'paris' }, { venue: 'paris' })).toEqual([['paris', 3, ['paris 2', 'elysee 1']]]);
});

test('cities of one name in two countries are two places; the most frequent comes first', () => {
  expect(placesOf({ venue: 'texas' }, { venue: 'paris' }, { venue: 'texas' }, { venue: 'rome' })).toEqual([
    ['texas', 2, ['texas 2']],
    ['paris', 1, ['paris 1']],
    ['rome', 1, ['rome 1']],
  ]);
});

test('only meetings and visits that took place count', () => {
  const rome = { venue: 'rome' };
  expect(placesOf({ ...rome, kind: 'call' }, { ...rome, status: 'announced' }, { ...rome, status: 'cancelled' })).toEqual([]);
  expect(placesOf({ ...rome, kind: 'visit' }, rome)).toEqual([['rome', 2, ['rome 2']]]);
});
