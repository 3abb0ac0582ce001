import { describe, expect, test } from 'vitest';
import { entryGlyph } from '../../../src/charts/glyph.ts';
import { drawScore } from '../../../src/charts/score.ts';
import { buildTimeline } from '../../../src/timeline/build.ts';
import { issueStates, meetingKinds, milestoneKinds } from '../../../src/timeline/terms.ts';
import { stateGlyph } from '../../../src/charts/glyph.ts';
import { outletSchema } from '../../../src/timeline/vocabulary-schema.ts';
import { meeting, records } from '../../fixtures/records.ts';
import { timelineOf } from '../../fixtures/years.ts';

function scoreOf(entries: [slug: string, change: Record<string, unknown>][]) {
  const built = buildTimeline(records({ articles: [], meetings: entries.map(([slug, change]) => meeting(change, slug)) }));
  if ('faults' in built) throw new Error('faults');
  return drawScore(built.timeline.entries, '2025-11-01', '2025-12-31', 'en');
}

describe('the score', () => {
  test('has a stave for every track in use, in their order, and bars for the weeks', () => {
    const score = scoreOf([
      ['a', { date: '2025-12-02', track: 'us-russia' }],
      ['b', { date: '2025-12-04', track: 'us-ukraine' }],
    ]);
    expect(score.staves.map(({ track }) => track)).toEqual(['us-ukraine', 'us-russia']);
    expect(score.bars.map(({ day }) => day)).toContain('2025-12-01');
    expect(score.bars).toHaveLength(10);
    expect(score.bars[0]).toMatchObject({ day: '2025-11-01', week: { start: '2025-10-27', end: '2025-11-02' } });
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

  test('cuts off what began before its first day or ends after its last, and stretches few days over the same width', () => {
    const { entries } = timelineOf(['2014-05-30/2014-06-02', '2014-06-29/2014-07-03']);
    const score = drawScore(entries, '2014-06-01', '2014-06-30', 'en');
    const [first, second] = score.staves[0]?.notes ?? [];
    expect(score.width).toBe(scoreOf([]).width);
    expect(first?.x).toBeCloseTo(score.width / 60);
    expect(second?.x2).toBeCloseTo(score.width - score.width / 60);
  });

  test('links the weeks in which something begins', () => {
    const { entries } = timelineOf(['2014-06-04', '2014-06-17']);
    expect(
      drawScore(entries, '2014-06-01', '2014-06-30', 'en')
        .bars.filter(({ used }) => used)
        .map(({ day }) => day),
    ).toEqual(['2014-06-02', '2014-06-16']);
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

describe('major entries', () => {
  /** A meeting that so many outlets attest, each with its own word. */
  const attestedBy = (count: number, date: string, change: Record<string, unknown> = {}): Record<string, unknown> => ({
    date,
    sources: Object.fromEntries(
      Array.from({ length: count }, (_, index) => [
        `voice-${index}`,
        {
          outlet: 'reuters',
          origin: [`agency-${index}`],
          url: `https://example.org/${index}`,
          lang: 'en',
          attests: ['date', 'venue', 'umerov', 'witkoff', 'territory'],
        },
      ]),
    ),
    ...change,
  });
  const outlets = Object.fromEntries(
    ['reuters', ...Array.from({ length: 9 }, (_, index) => `agency-${index}`)].map((key) => [
      key,
      outletSchema.parse({ name: key, country: null, languages: [], kind: 'agency', state: null }),
    ]),
  );

  function notesOf(...changes: Record<string, unknown>[]) {
    const built = buildTimeline(records({ articles: [], outlets, meetings: changes.map((change, index) => meeting(change, `m${index}`)) }));
    if ('faults' in built) throw new Error(JSON.stringify(built.faults));
    return drawScore(built.timeline.entries, '2025-11-01', '2025-12-31', 'vi').staves.flatMap(({ notes }) => notes);
  }

  test('have eight independent voices, stand larger, and have their city or their short name above them', () => {
    const [seven, eight, named] = notesOf(
      attestedBy(7, '2025-11-03'),
      attestedBy(8, '2025-11-20'),
      attestedBy(8, '2025-12-20', { short: { vi: 'Vòng ba', en: 'Round three' } }),
    );
    expect(seven?.name).toBeUndefined();
    expect(eight?.name).toMatchObject({ text: 'Miami', x: eight?.x });
    expect(named?.name?.text).toBe('Vòng ba');
    expect(eight && seven && eight.scale > seven.scale).toBe(true);
  });

  test('are no larger for what is only announced, or only diplomacy around the talks', () => {
    const notes = notesOf(attestedBy(9, '2025-11-03', { status: 'announced' }), attestedBy(9, '2025-11-20', { weight: 'context' }));
    expect(notes.map(({ name }) => name)).toEqual([undefined, undefined]);
  });

  test('have names that neither touch one another nor leave the drawing', () => {
    const notes = notesOf(attestedBy(8, '2025-11-01'), attestedBy(8, '2025-11-02'), attestedBy(8, '2025-12-31'));
    const [first, second, last] = notes;
    expect(first?.name?.x).toBeGreaterThan(first?.x ?? Infinity);
    expect(second?.name).toBeUndefined();
    expect(last?.name?.x).toBeLessThan(last?.x ?? 0);
  });

  test('have the middle of the stave, whatever else is on that day', () => {
    const notes = notesOf({ date: '2025-11-03' }, attestedBy(8, '2025-11-03'), { date: '2025-11-10' });
    const [small, large, alone] = notes;
    expect(large?.y).toBe(alone?.y);
    expect(small?.y).not.toBe(large?.y);
  });
});
