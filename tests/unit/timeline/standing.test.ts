import { describe, expect, test } from 'vitest';
import { buildTimeline } from '../../../src/timeline/build.ts';
import { standingOn, standingsOf } from '../../../src/timeline/standing.ts';
import { meeting, records } from '../../fixtures/records.ts';

const attests = ['date', 'venue', 'umerov', 'witkoff', 'territory', 'elections'];
const sources = { 'reuters-1123': { outlet: 'reuters', url: 'https://example.org/1', lang: 'en', attests } };
const built = buildTimeline(
  records({
    articles: [],
    meetings: [
      meeting({ date: '2025-11-23', issues: { territory: 'open', elections: 'agreed' }, sources }, 'a'),
      meeting({ date: '2025-12-04/2025-12-06', issues: { territory: 'narrowed' } }, 'b'),
      meeting({ date: '2025-12-05', issues: { territory: 'rejected' } }, 'c'),
    ],
  }),
);
if ('faults' in built) throw new Error(JSON.stringify(built.faults));
const standings = standingsOf(built.timeline);

describe('how things stood', () => {
  test('before anything began there is nothing', () => {
    expect(standingOn(standings, '2025-11-22')).toEqual({ begun: 0, issues: new Map() });
  });

  test('on the evening of a day, that day counts', () => {
    const { begun, issues } = standingOn(standings, '2025-11-23');
    expect(begun).toBe(1);
    expect(issues.get('territory')).toEqual({ place: 0, state: 'open', count: 1 });
  });

  test('talks that go on have begun, but have left no state yet', () => {
    const { begun, issues } = standingOn(standings, '2025-12-05');
    expect(begun).toBe(3);
    expect(issues.get('territory')).toEqual({ place: 2, state: 'rejected', count: 2 });
  });

  test('after the last day everything stands as it was left, whenever that was', () => {
    const { begun, issues } = standingOn(standings, '2026-02-01');
    expect(begun).toBe(3);
    expect(issues.get('elections')).toEqual({ place: 0, state: 'agreed', count: 1 });
    expect(issues.get('territory')?.count).toBe(3);
  });
});
