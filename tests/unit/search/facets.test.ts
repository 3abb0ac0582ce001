import { describe, expect, test } from 'vitest';
import { facetList } from '../../../src/search/indexing/facet-list.ts';
import { Facets, toggled, written } from '../../../src/search/query/facets.ts';
import { buildTimeline } from '../../../src/timeline/build.ts';
import { records } from '../../fixtures/records.ts';

const built = buildTimeline(records());
if (!('timeline' in built)) throw new Error('the records do not build');

const value = (key: string, ...documents: number[]) => ({ key, name: key, documents });
const facets = new Facets({
  person: [value('witkoff', 0, 1, 2), value('umerov', 0, 2), value('putin', 1)],
  kind: [value('meeting', 0, 1), value('call', 2)],
});
const choose = (parameters: string) => facets.chosenIn(new URLSearchParams(parameters));
const all = [0, 1, 2];

describe('facets', () => {
  test('several people must all have been there, several kinds are alternatives', () => {
    expect(all.filter((document) => facets.has(document, choose('person=witkoff&person=umerov')))).toEqual([0, 2]);
    expect(all.filter((document) => facets.has(document, choose('kind=meeting&kind=call')))).toEqual([0, 1, 2]);
    expect(all.filter((document) => facets.has(document, choose('person=umerov&kind=call')))).toEqual([2]);
  });

  test('count what would be left', () => {
    expect(facets.count('person', 'umerov', all, choose('kind=call'))).toBe(1);
    expect(facets.count('person', 'putin', all, choose('person=umerov'))).toBe(0);
    expect(facets.count('kind', 'meeting', all, choose('kind=call'))).toBe(2);
    expect(facets.count('person', 'witkoff', [1], choose(''))).toBe(1);
  });

  test('take nothing from an address that no document has', () => {
    expect(choose('person=nobody&colour=red&kind=call').size).toBe(1);
    expect(all.every((document) => facets.has(document, choose('person=nobody')))).toBe(true);
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
      { key: 'meeting', name: 'Meeting', documents: [0] },
      { key: 'article', name: 'Article', documents: [1] },
    ]);
    expect(list['period']).toEqual([{ key: '2025-12-01', name: '1–7 Dec', documents: [0, 1] }]);
    expect(facetList(built.timeline, 'vi')['side']?.map(({ name }) => name)).toContain('Ukraine');
  });
});
