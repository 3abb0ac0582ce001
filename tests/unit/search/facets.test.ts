import { describe, expect, test } from 'vitest';
import { facetList } from '../../../src/search/indexing/facet-list.ts';
import { Facets, toggled, written } from '../../../src/search/query/facets.ts';
import { readPlaces, writePlaces } from '../../../src/search/query/places.ts';
import { buildTimeline } from '../../../src/timeline/build.ts';
import { records } from '../../fixtures/records.ts';

const built = buildTimeline(records());
if (!('timeline' in built)) throw new Error('the records do not build');

const value = (key: string, ...documents: number[]) => ({ key, name: key, documents: writePlaces(documents) });
const facets = new Facets({
  person: [value('witkoff', 0, 1, 2), value('umerov', 0, 2), value('putin', 1)],
  kind: [value('meeting', 0, 1), value('call', 2)],
});
const choose = (parameters: string) => facets.chosenIn(new URLSearchParams(parameters));
const all = [0, 1, 2];

describe('facets', () => {
  test('several people must all have been there, several kinds are alternatives', () => {
    expect(facets.left(all, choose('person=witkoff&person=umerov'))).toEqual([0, 2]);
    expect(facets.left(all, choose('kind=meeting&kind=call'))).toEqual([0, 1, 2]);
    expect(facets.left(all, choose('person=umerov&kind=call'))).toEqual([2]);
  });

  test('count what would be left', () => {
    expect(facets.counts('person', all, choose('kind=call')).get('umerov')).toBe(1);
    expect(facets.counts('person', all, choose('person=umerov')).get('putin')).toBe(0);
    expect(facets.counts('kind', all, choose('kind=call')).get('meeting')).toBe(2);
    expect(facets.counts('person', [1], choose('')).get('witkoff')).toBe(1);
  });

  test('take nothing from an address that no document has', () => {
    expect(choose('person=nobody&colour=red&kind=call').size).toBe(1);
    expect(facets.left(all, choose('person=nobody'))).toEqual(all);
  });

  test('know a week by its month where weeks are not listed', () => {
    const years = new Facets({ period: [value('2014', 0, 1), { ...value('2014-06', 1), unlisted: true }] });
    const chosen = years.chosenIn(new URLSearchParams('period=2014-06-02&period=2013-06-03'));
    expect(years.left([0, 1], chosen)).toEqual([1]);
  });

  test('know who spoke for a side from its people', () => {
    const sides = new Facets({
      person: [value('witkoff', 0, 3), value('umerov', 2)],
      side: [{ key: 'usa', name: 'US', people: writePlaces([0]) }],
    });
    expect(sides.left([0, 1, 2, 3], sides.chosenIn(new URLSearchParams('side=usa')))).toEqual([0, 3]);
    expect(sides.counts('side', [0, 1, 2], new Map()).get('usa')).toBe(1);
  });

  test('are written into an address beside what else is in it', () => {
    const chosen = toggled(toggled(choose('person=witkoff'), 'person', 'umerov'), 'kind', 'call');
    expect(written(chosen, new URLSearchParams('q=miami&person=putin'), ['person', 'kind']).toString()).toBe(
      'q=miami&person=witkoff&person=umerov&kind=call',
    );
    expect(toggled(choose('kind=call'), 'kind', 'call').size).toBe(0);
  });

  test('of the content have names in both languages', () => {
    const list = facetList(built.timeline, 'en');
    expect(list['person']?.map(({ key }) => key)).toEqual(expect.arrayContaining(['umerov', 'witkoff']));
    expect(list['kind']).toEqual([
      { key: 'meeting', name: 'Meeting', documents: writePlaces([0]) },
      { key: 'article', name: 'Article', documents: writePlaces([1]) },
    ]);
    const documents = writePlaces([0, 1]);
    expect(list['period']).toEqual([
      { key: '2025', name: '2025', documents, unlisted: true },
      { key: '2025-12', name: 'December 2025', documents, unlisted: true },
      { key: '2025-12-01', name: '1–7 Dec', documents },
    ]);
    expect(facetList(built.timeline, 'vi')['side']?.map(({ name }) => name)).toContain('Ukraine');
  });
});

describe('the places of documents as a text', () => {
  test.each([[[]], [[0]], [[5]], [[0, 1, 2, 3]], [[45, 91, 92, 138]], [[3, 49, 2164, 2165, 100_000, 9_999_999]]])('%j', (places) => {
    expect(readPlaces(writePlaces(places))).toEqual(places);
  });

  test('take a letter each where they stand close together', () => {
    expect(writePlaces(Array.from({ length: 1000 }, (_, index) => index * 40))).toHaveLength(1000);
  });
});

describe('facets of ten thousand documents', () => {
  const every = (step: number) => value(`every-${step}`, ...Array.from({ length: Math.ceil(10_000 / step) }, (_, index) => index * step));
  const many = new Facets({ person: [every(2), every(3), every(7)], kind: [every(1)] });

  test('are counted as one by one', () => {
    const documents = Array.from({ length: 10_000 }, (_, index) => index);
    const choice = many.chosenIn(new URLSearchParams('person=every-2&person=every-7'));
    expect(many.left(documents, choice)).toEqual(documents.filter((document) => document % 14 === 0));
    expect(many.counts('person', documents, choice).get('every-3')).toBe(documents.filter((document) => document % 42 === 0).length);
  });
});
