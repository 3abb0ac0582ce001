import { spanInWords } from '../i18n/dates.ts';
import { entryName } from '../i18n/names.ts';
import { pathTo } from '../i18n/routes.ts';
import { sideCodes } from '../i18n/side-codes.ts';
import { t } from '../i18n/t.ts';
import type { Lang } from '../site.ts';
import { formatDay } from '../timeline/dates.ts';
import { attendances, meetingKinds } from '../timeline/terms.ts';
import type { Panorama } from './compose.ts';
import { attendanceGlyph, attendanceWords, drawGlyph } from './mark.ts';
import { column, type RollCall, type RollColumn, type RollGroup } from './roll-call.ts';
import { escaped, svg } from './svg.ts';

/** The width of the names. */
const labelWidth = 164;
const scale = 0.82;

/** Draws who was at which talks; `address` makes a path of the site what links in the picture need. */
export function drawRollCall(roll: RollCall, lang: Lang, address: (path: string) => string): Panorama {
  const { width, height, end, groups, columns } = roll;
  const texts = t(lang);
  const lines = groups.flatMap(({ rows }) => rows.map(({ y }) => `M0 ${y}H${end}`));
  return {
    labels: {
      width: labelWidth,
      height,
      label: texts.person.heading,
      body: groups.map((group) => drawNames(group, lang, address)).join(''),
    },
    field: {
      width,
      height,
      label: texts.overview.figures.people.title,
      body: [
        svg('defs', {}, ...marks()),
        svg('path', { class: 'leader', d: lines.join('') }),
        drawCalendar(roll, lang),
        ...columns.map((each) => drawColumn(each, roll, lang, address)),
        ...groups.map((group) => drawNumbers(group, end)),
      ].join(''),
    },
  };
}

/** Each mark once: for every kind of talk and way of being there. */
function marks(): string[] {
  return meetingKinds.flatMap((kind) =>
    attendances.flatMap((attendance) => {
      if (attendance === 'absent') return [];
      const disc = svg('circle', { fill: 'var(--paper)', r: 5.4 });
      return [svg('g', { id: `${kind}-${attendance}` }, disc, drawGlyph(attendanceGlyph(kind, attendance), scale))];
    }),
  );
}

function drawNames({ side, y, rows }: RollGroup, lang: Lang, address: (path: string) => string): string {
  const hue = svg('rect', { class: `hue ${side}`, x: 0, y: y + 5, width: labelWidth - 12, height: 2 });
  const name = t(lang).sides[side];
  const code = sideCodes[side];
  // NATO is its own code, and those of no side together have none.
  const known = side !== 'other' && code !== name;
  const heading = svg(
    'text',
    { class: 'strong', x: 0, y },
    known ? svg('tspan', {}, code) : '',
    svg('tspan', { x: known ? 30 : 0 }, escaped(name)),
  );
  const people = rows.map(({ attender: { person }, y: middle }) =>
    svg('a', { href: address(pathTo.person(person, lang)) }, svg('text', { x: 0, y: middle + 4 }, escaped(person.names[lang]))),
  );
  return [hue, heading, ...people].join('');
}

function drawCalendar({ columns, height }: RollCall, lang: Lang): string {
  const left = ({ x }: RollColumn) => x - column.width / 2;
  return svg(
    'g',
    { 'aria-hidden': 'true' },
    svg('path', { class: 'hairline', d: columns.flatMap((each) => (each.startsWeek ? [`M${left(each)} 22V${height}`] : [])).join('') }),
    ...columns.map((each) =>
      each.startsMonth && each.day
        ? svg('text', { class: 'strong', x: left(each) + 3, y: 12 }, escaped(formatDay(each.day, lang, 'month')))
        : '',
    ),
    ...columns.map(({ day, x }) =>
      day
        ? svg(
            'text',
            { class: 'soft small', transform: `translate(${x + 3.5} ${column.top - 8}) rotate(-90)` },
            escaped(formatDay(day, lang, 'short')),
          )
        : '',
    ),
  );
}

function drawColumn({ entry, x, marks: there }: RollColumn, { height }: RollCall, lang: Lang, address: (path: string) => string): string {
  const ys = there.map(({ y }) => y);
  return svg(
    'a',
    { href: address(pathTo.entry(entry, lang)) },
    svg('title', {}, escaped(`${spanInWords(entry.date, lang)}, ${entryName(entry, lang)}`)),
    svg('rect', { class: 'target', x: x - column.width / 2, y: 22, width: column.width, height: height - 22 }),
    svg('path', { class: 'course', d: `M${x} ${Math.min(...ys)}V${Math.max(...ys)}` }),
    ...there.map(({ person, attendance, y }) =>
      svg(
        'use',
        { class: person.side, href: `#${entry.kind}-${attendance}`, x, y },
        svg('title', {}, escaped(`${person.names[lang]}: ${attendanceWords(entry.kind, attendance, lang)}`)),
      ),
    ),
  );
}

function drawNumbers({ rows }: RollGroup, end: number): string {
  return rows
    .map(({ attender: { sure, attended }, y }) => {
      const unsure = attended.length - sure;
      const more = unsure > 0 ? svg('tspan', { class: 'soft' }, ` +${unsure}?`) : '';
      return svg('text', { x: end + 8, y: y + 4 }, String(sure), more);
    })
    .join('');
}
