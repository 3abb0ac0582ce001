import { describe, expect, test } from 'vitest';
import { shownOf, topicPages, topicParts } from '../../../src/timeline/topics.ts';
import { timelineOf } from '../../fixtures/years.ts';

const long = { start: '2000-01-01', end: '2025-12-31' };
const short = { start: '2025-11-01', end: '2025-12-31' };

describe('the pages of a topic', () => {
  const timeline = timelineOf(['2014-02-28', '2014-12-30/2015-01-02', '2017-05-01']);
  const dates = timeline.entries.map(({ date }) => date);
  const shown = (part: (typeof parts)[number]) => shownOf(timeline.entries, part, ({ date }) => date).map(({ slug }) => slug);
  const parts = topicParts(long, dates);

  test('are one with everything while the whole time is one sheet', () => {
    const [part, ...more] = topicParts(short, dates);
    expect(more).toEqual([]);
    expect(part && shown(part)).toHaveLength(3);
  });

  test('are one for the latest year and one for every year of a long time, the latest too', () => {
    expect(parts.map(({ year }) => year)).toEqual([undefined, '2014', '2015', '2017']);
    expect(parts.map(shown)).toEqual([['2017-05-01-2'], ['2014-02-28-0', '2014-12-30-1'], ['2014-12-30-1'], ['2017-05-01-2']]);
  });

  test('have addresses that a new year does not move', () => {
    const before = parts.map(({ year }) => year);
    const after = topicParts(long, [...dates, ...timelineOf(['2018-01-01']).entries.map(({ date }) => date)]).map(({ year }) => year);
    expect(after).toEqual([...before, '2018']);
  });

  test('are there for every person, venue and issue in use', () => {
    expect(topicPages(timeline, 'people', long).map(({ topic, part }) => `${topic.key} ${part.year ?? ''}`)).toEqual([
      'umerov ',
      'umerov 2014',
      'umerov 2015',
      'umerov 2017',
      'witkoff ',
      'witkoff 2014',
      'witkoff 2015',
      'witkoff 2017',
    ]);
    expect(topicPages(timeline, 'issues', short).map(({ topic }) => topic.key)).toEqual(['territory']);
    expect(topicPages(timeline, 'venues', short).map(({ topic }) => topic.key)).toEqual(['miami']);
  });
});
