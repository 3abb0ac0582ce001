import { describe, expect, test } from 'vitest';
import { readContent } from '../../../src/content-check/read-content.ts';
import { drawBars } from '../../../src/charts/bars.ts';
import { beside, framed, inTwoLines } from '../../../src/charts/compose.ts';
import { layOutEncounters } from '../../../src/charts/encounters.ts';
import { layOutCourses, step } from '../../../src/charts/issue-courses.ts';
import { attendanceGlyph } from '../../../src/charts/mark.ts';
import { issuesPicture, leastTalks, overviewFile, overviewNames, seats } from '../../../src/charts/overview.ts';
import { column, layOutRollCall } from '../../../src/charts/roll-call.ts';
import { shortened } from '../../../src/charts/source-bars.ts';
import { languages, period } from '../../../src/site.ts';
import { encounters, mostPresent, rollCall } from '../../../src/timeline/attendance.ts';
import { issueCourses } from '../../../src/timeline/select.ts';

// The geometry must hold for what is really there: the fullest days are those of the content.
const { timeline } = readContent('content');
if (!timeline) throw new Error('the content is at fault');

describe('the courses of issues', () => {
  const courses = issueCourses(timeline);
  const drawn = layOutCourses(courses, period.start, period.end);
  const marks = drawn.rows.flatMap((row) => row.marks);

  test('have a mark for every event of every issue', () => {
    expect(marks).toHaveLength(timeline.entries.reduce((sum, { issues }) => sum + issues.length, 0));
    expect(drawn.rows.map(({ course }) => course.steps.length)).toEqual(drawn.rows.map((row) => row.marks.length));
  });

  test('give every mark a place that no other touches', () => {
    const crowded = marks.filter((mark) =>
      marks.some(
        (other) => other !== mark && Math.abs(other.x - mark.x) < step.day - 0.01 && Math.abs(other.y - mark.y) < step.mark - 0.01,
      ),
    );
    expect(crowded).toEqual([]);
  });

  test('stay inside the picture, and days go from left to right', () => {
    expect(marks.filter(({ x, y }) => x < 0 || x > drawn.end || y < 0 || y > drawn.height)).toEqual([]);
    const sorted = marks.toSorted((a, b) => a.x - b.x).map((mark) => mark.step.entry.date.start);
    expect(sorted).toEqual(sorted.toSorted());
    expect(drawn.months.map(({ day }) => day)).toEqual(['2025-11-01', '2025-12-01']);
  });
});

describe('the roll call', () => {
  const roll = rollCall(timeline, leastTalks);
  const drawn = layOutRollCall(roll);

  test('has a mark for every talk that somebody was named for, in a column of its own', () => {
    const attended = roll.flatMap(({ people }) => people.flatMap((attender) => attender.attended)).length;
    expect(drawn.columns.flatMap(({ marks }) => marks)).toHaveLength(attended);
    const xs = drawn.columns.map(({ x }) => x);
    expect(xs.slice(1).every((x, index) => x - (xs[index] ?? 0) >= column.width - 0.01)).toBe(true);
  });

  test('goes through the talks in order of time and names each day once', () => {
    const days = drawn.columns.map(({ entry }) => entry.date.start);
    expect(days).toEqual(days.toSorted());
    expect(drawn.columns.flatMap(({ day }) => day ?? [])).toEqual([...new Set(days)]);
  });

  test('has a row for each person, none on another', () => {
    const ys = drawn.groups.flatMap(({ y, rows }) => [y, ...rows.map((row) => row.y)]);
    expect(ys.slice(1).every((y, index) => y - (ys[index] ?? 0) > 10)).toBe(true);
  });

  test('tells present, remote, reported and disputed apart by shape', () => {
    const ways = (['present', 'remote', 'reported', 'disputed'] as const).map((way) => JSON.stringify(attendanceGlyph('meeting', way)));
    expect(new Set(ways).size).toBe(4);
  });
});

describe('who met whom', () => {
  const people = mostPresent(timeline, seats);
  const pairs = encounters(timeline, people);
  const { cells } = layOutEncounters(people, pairs);

  test('has what was face to face below the diagonal and the rest above it, and nothing for those who never met', () => {
    expect(people.length).toBeGreaterThanOrEqual(12);
    expect(cells.every(({ inPerson, x, y }) => (inPerson ? y > x : x > y))).toBe(true);
    const sum = pairs.reduce((total, { inPerson, remotely }) => total + inPerson + remotely, 0);
    expect(cells.reduce((total, { count }) => total + count, 0)).toBe(sum);
    expect(cells.every(({ count }) => count > 0)).toBe(true);
  });

  test('shades only people of different sides, the darker the more often', () => {
    const shades = cells
      .filter(
        ({
          encounter: {
            people: [a, b],
          },
        }) => a.side !== b.side,
      )
      .toSorted((a, b) => a.count - b.count);
    expect(shades.map(({ shade }) => shade)).toEqual(shades.map(({ shade }) => shade).toSorted());
    expect(new Set(shades.map(({ shade }) => shade))).toEqual(new Set([1, 2, 3, 4]));
    expect(
      cells
        .filter(({ shade }) => shade === 0)
        .every(
          ({
            encounter: {
              people: [a, b],
            },
          }) => a.side === b.side,
        ),
    ).toBe(true);
  });
});

describe('composed pictures', () => {
  const one = { width: 10, height: 20, label: 'one', body: '<path d="M0 0"/>' };

  test('stand side by side, as wide as all of them and as high as the highest', () => {
    const both = beside([one, { ...one, width: 30, height: 5 }], 4, 'both');
    expect([both.width, both.height, both.label]).toEqual([44, 20, 'both']);
    expect(both.body).toContain('translate(14 0)');
  });

  test('get a title, a key and a credit around them, so that they explain themselves', () => {
    const file = framed(
      { ...one, width: 100 },
      { title: 'Who & whom', key: [{ mark: '<circle r="1"/>', text: 'present' }], credit: 'Hòa đàm' },
    );
    expect(file.height).toBeGreaterThan(one.height);
    for (const part of ['Who &amp; whom', '<circle r="1"/>', 'present', 'Hòa đàm', one.body]) expect(file.body).toContain(part);
  });

  test.each([
    ['Lãnh thổ', ['Lãnh thổ']],
    ['Trưng cầu dân ý và phê chuẩn', ['Trưng cầu dân ý', 'và phê chuẩn']],
    ['Hội nghị thượng đỉnh, cuộc gặp cấp lãnh đạo', ['Hội nghị thượng đỉnh,', 'cuộc gặp cấp lãnh đạo']],
    ['Nhà máy điện hạt nhân Zaporizhzhia', ['Nhà máy điện hạt nhân', 'Zaporizhzhia']],
  ])('break the name %s where its sense does', (name, lines) => {
    expect(inTwoLines(name, 25)).toEqual(lines);
  });

  test('bars keep their proportion, and what is left over stands together at the end', () => {
    const bars = [8, 4, 2, 1].map((count) => ({ label: `n${count}`, count }));
    const lengths = [...drawBars('By', bars).body.matchAll(/<rect[^>]*\swidth="([\d.]+)"/g)].map(([, width]) => Number(width));
    expect((lengths[0] ?? 0) / (lengths[1] ?? 1)).toBeCloseTo(2, 1);
    expect(shortened(bars, 3, 'en').map(({ label, count }) => [label, count])).toEqual([
      ['n8', 8],
      ['n4', 4],
      ['Other (2)', 3],
    ]);
  });
});

test.each(languages)('in %s every mark of an issue is a link with a name, to the account on the event’s page', (lang) => {
  const { body } = issuesPicture(timeline, lang).field;
  const links = [...body.matchAll(/<a href="([^"]+)"><title>([^<]+)<\/title>/g)];
  expect(links).toHaveLength(timeline.entries.reduce((sum, { issues }) => sum + issues.length, 0));
  expect(links.every(([, href = '']) => /\/(?:meetings|milestones)\/[^/]+\/#[a-z-]+$/.test(href))).toBe(true);
});

test.each(overviewNames)('the file %s has absolute links alone', (name) => {
  const { body } = overviewFile(name, timeline, 'en');
  const links = [...body.matchAll(/<a href="([^"]+)"/g)].map(([, href]) => href ?? '');
  expect(links.filter((href) => !href.startsWith('https://'))).toEqual([]);
  expect(links.length > 0).toBe(name !== 'numbers');
});
