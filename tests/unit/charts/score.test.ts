import { describe, expect, test } from 'vitest';
import { entryGlyph } from '../../../src/charts/glyph.ts';
import { drawScore } from '../../../src/charts/score.ts';
import { buildTimeline } from '../../../src/timeline/build.ts';
import { issueStates, meetingKinds, milestoneKinds } from '../../../src/timeline/terms.ts';
import { stateGlyph } from '../../../src/charts/glyph.ts';
import { meeting, records } from '../../fixtures/records.ts';

function scoreOf(entries: [slug: string, change: Record<string, unknown>][]) {
  const built = buildTimeline(records({ articles: [], meetings: entries.map(([slug, change]) => meeting(change, slug)) }));
  if ('faults' in built) throw new Error('faults');
  return drawScore(built.timeline.entries, '2025-11-01', '2025-12-31');
}

describe('the score', () => {
  test('has a stave for every track in use, in their order, and bars for the weeks', () => {
    const score = scoreOf([
      ['a', { date: '2025-12-02', track: 'us-russia' }],
      ['b', { date: '2025-12-04', track: 'us-ukraine' }],
    ]);
    expect(score.staves.map(({ track }) => track)).toEqual(['us-ukraine', 'us-russia']);
    expect(score.bars.map(({ day }) => day)).toContain('2025-12-01');
    expect(score.bars).toHaveLength(9);
    expect(score.months.map(({ day }) => day)).toEqual(['2025-11-01', '2025-12-01']);
  });

  test('moves to the right with time and stretches over several days', () => {
    const [stave] = scoreOf([
      ['a', { date: '2025-11-30' }],
      ['b', { date: '2025-12-04/2025-12-06' }],
    ]).staves;
    const [first, second] = stave?.notes ?? [];
    expect(first?.x2).toBeUndefined();
    expect(second && first && second.x > first.x).toBe(true);
    expect(second?.x2 !== undefined && second.x2 > second.x).toBe(true);
  });

  test('sets notes of the same days on different lines', () => {
    const [stave] = scoreOf([
      ['a', { date: '2025-12-04/2025-12-06' }],
      ['b', { date: '2025-12-04' }],
      ['c', { date: '2025-12-06' }],
      ['d', { date: '2025-12-08' }],
    ]).staves;
    const height = (slug: string) => stave?.notes.find(({ entry }) => entry.slug === slug)?.y;
    expect(height('b')).not.toBe(height('a'));
    expect(height('c')).not.toBe(height('a'));
    expect(height('d')).toBe(height('b'));
  });
});

describe('glyphs', () => {
  test('every kind has a shape of its own, filled when held, hollow or crossed when not', () => {
    const kinds = [...meetingKinds, ...milestoneKinds];
    expect(new Set(kinds.map((kind) => entryGlyph(kind, 'held').path)).size).toBe(kinds.length);
    expect(entryGlyph('meeting', 'held').fill).toBe(true);
    expect(entryGlyph('meeting', 'announced')).toMatchObject({ fill: false });
    expect(entryGlyph('meeting', 'cancelled').path).not.toBe(entryGlyph('meeting', 'announced').path);
  });

  test('every state of an issue has a mark of its own', () => {
    expect(new Set(issueStates.map((state) => JSON.stringify(stateGlyph(state)))).size).toBe(issueStates.length);
  });
});
