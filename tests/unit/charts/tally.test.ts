import { describe, expect, test } from 'vitest';
import { tally } from '../../../src/charts/tally.ts';
import type { Track } from '../../../src/timeline/model.ts';
import { yearsOf } from '../../../src/timeline/sheets.ts';
import { timelineOf } from '../../fixtures/years.ts';

const tracks: Track[] = ['us-russia', 'us-ukraine', 'us-ukraine', 'us-ukraine', 'us-ukraine'];
const { entries } = timelineOf(['2014-01-01', '2014-01-02', '2015-03-01', '2015-03-02', '2015-12-03/2015-12-04'], (index) => ({
  track: tracks[index] ?? 'other',
}));
const { rows, totals } = tally(yearsOf(entries));

describe('the score from far away', () => {
  test('has a row for every track in use, in their order, and counts each of its years', () => {
    expect(rows.map(({ track, cells }) => [track, cells.map(({ count }) => count)])).toEqual([
      ['us-ukraine', [1, 3]],
      ['us-russia', [1, 0]],
    ]);
    expect(totals).toEqual([2, 3]);
  });

  test('draws notes whose area goes with the count, and none for nothing', () => {
    const [first, second] = rows[0]?.cells ?? [];
    expect(((second?.radius ?? 0) / (first?.radius ?? 1)) ** 2).toBeCloseTo(3, 0);
    expect(rows[1]?.cells[1]?.radius).toBe(0);
  });

  test('is empty where nothing happened', () => {
    expect(tally([])).toEqual({ rows: [], totals: [] });
  });
});
