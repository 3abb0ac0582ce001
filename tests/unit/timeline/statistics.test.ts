import { describe, expect, test } from 'vitest';
import { buildTimeline } from '../../../src/timeline/build.ts';
import { encounters, mostPresent, rollCall } from '../../../src/timeline/attendance.ts';
import { heldTalks, numbersOf } from '../../../src/timeline/statistics.ts';
import { meeting, records } from '../../fixtures/records.ts';

type Change = Record<string, unknown>;

function timelineOf(changes: readonly Change[]) {
  const meetings = changes.map((change, index) => {
    const { participants = ['umerov', 'witkoff'] } = change as { participants?: (string | Record<string, string>)[] };
    const people = participants.flatMap((each) => (typeof each === 'string' ? [each] : Object.keys(each)));
    const attests = [
      'date',
      'territory',
      ...('duration' in change ? ['duration'] : []),
      ...(change['venue'] === null ? [] : ['venue']),
      ...people,
    ];
    const sources = { one: { outlet: 'reuters', url: `https://example.org/${index}`, lang: 'en', attests } };
    return meeting({ sources, ...change }, `2025-12-04-${index}`);
  });
  const built = buildTimeline(records({ articles: [], meetings }));
  if ('faults' in built) throw new Error(built.faults.map(({ found }) => found).join('\n'));
  return built.timeline;
}

const reuters = (url: string) => ({ outlet: 'reuters', url, lang: 'en', attests: ['date', 'venue', 'umerov', 'witkoff', 'territory'] });

describe('what is counted', () => {
  test('are events that took place; those announced or called off are counted apart', () => {
    const timeline = timelineOf([{}, { kind: 'call', venue: null }, { status: 'announced' }, { status: 'cancelled' }]);
    const numbers = numbersOf(timeline);
    expect(numbers.kinds).toEqual({ meeting: 1, call: 1, visit: 0, statement: 0, plan: 0 });
    expect([numbers.announced, numbers.cancelled]).toEqual([1, 1]);
    expect(heldTalks(timeline)).toHaveLength(2);
  });

  test('are the hours that are reported, as a range where reports differ, and never any others', () => {
    const { hours } = numbersOf(
      timelineOf([{ duration: 'PT4H/PT7H' }, { duration: 'PT30M' }, {}, { duration: 'PT9H', status: 'cancelled' }]),
    );
    expect(hours).toMatchObject({ of: 3, shortest: 270, longest: 450 });
    expect(hours.talks).toHaveLength(2);
  });

  test('are the cities of meetings and visits, not of calls', () => {
    const { cities } = numbersOf(timelineOf([{}, { kind: 'visit' }, { kind: 'call' }, { venue: null }]));
    expect(cities.map(({ city, country, count }) => [city.en, country, count])).toEqual([['Miami', 'US', 2]]);
  });

  test('are texts once and citations each time', () => {
    const tass = { ...reuters('https://example.org/t'), outlet: 'tass', lang: 'ru' };
    const { sources } = numbersOf(
      timelineOf([
        { sources: { a: reuters('https://example.org/a') } },
        { sources: { a: reuters('https://example.org/a'), tass, b: reuters('https://example.org/b') } },
      ]),
    );
    expect(sources).toMatchObject({ citations: 4, texts: 3, outlets: 2 });
    expect(sources.countries).toEqual([
      { key: 'GB', count: 2 },
      { key: 'RU', count: 1 },
    ]);
    expect(sources.classes).toEqual([
      { key: 'agency', count: 2 },
      { key: 'state-media', count: 1 },
    ]);
    expect(sources.languages).toEqual([
      { key: 'en', count: 2 },
      { key: 'ru', count: 1 },
    ]);
  });
});

describe('the roll call', () => {
  const timeline = timelineOf([
    { participants: ['umerov', 'witkoff'] },
    { participants: [{ umerov: 'reported' }, 'witkoff', { dmitriev: 'absent' }] },
    { participants: ['witkoff', 'dmitriev'], status: 'announced' },
    { participants: [{ umerov: 'remote' }, { dmitriev: 'disputed' }] },
  ]);

  test('has everybody named for enough talks that took place, by side, with the number at which they surely were', () => {
    const rows = rollCall(timeline, 2).map(({ side, people }) => [
      side,
      people.map(({ person, sure, attended }) => [person.key, sure, attended.length]),
    ]);
    expect(rows).toEqual([
      ['ukraine', [['umerov', 2, 3]]],
      ['usa', [['witkoff', 2, 2]]],
    ]);
    expect(rollCall(timeline, 1).map(({ side }) => side)).toContain('russia');
  });

  test('fills the seats of each side with those who surely were at two talks or more', () => {
    expect(mostPresent(timeline, { usa: 1, ukraine: 1, russia: 1 }).map(({ key }) => key)).toEqual(['umerov', 'witkoff']);
    expect(mostPresent(timeline, { usa: 1 }).map(({ key }) => key)).toEqual(['witkoff']);
  });
});

test('an encounter counts those who surely were there: in person, or with one of them remote', () => {
  const timeline = timelineOf([
    {},
    { kind: 'visit' },
    { kind: 'call', venue: null },
    { participants: ['umerov', { witkoff: 'remote' }] },
    { participants: ['umerov', { witkoff: 'disputed' }] },
    { status: 'cancelled' },
  ]);
  const pairs = encounters(timeline, timeline.people);
  const [met] = pairs;
  expect(pairs).toHaveLength(3);
  expect(met?.people.map(({ key }) => key)).toEqual(['umerov', 'witkoff']);
  expect(met).toMatchObject({ inPerson: 2, remotely: 2 });
  expect(pairs.slice(1).every(({ inPerson, remotely }) => inPerson + remotely === 0)).toBe(true);
});
