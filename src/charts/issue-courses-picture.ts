import { spanInWords } from '../i18n/dates.ts';
import { pathTo } from '../i18n/routes.ts';
import { t } from '../i18n/t.ts';
import type { Lang } from '../site.ts';
import { formatDay } from '../timeline/dates.ts';
import { inLanguage } from '../timeline/derived.ts';
import type { Issue } from '../timeline/model.ts';
import type { IssueStep } from '../timeline/select.ts';
import { issueStates } from '../timeline/terms.ts';
import { inTwoLines, type Panorama } from './compose.ts';
import { step, type CourseRow, type IssueCourses } from './issue-courses.ts';
import { drawState } from './mark.ts';
import { escaped, svg } from './svg.ts';

/** The width of the names. */
const labelWidth = 164;
const lineHeight = 14;
const scale = 0.86;

/** Draws the courses of issues; `address` makes a path of the site what links in the picture need. */
export function drawIssueCourses(courses: IssueCourses, lang: Lang, address: (path: string) => string): Panorama {
  const { width, height, rows } = courses;
  const texts = t(lang);
  const label = texts.overview.figures.issues.title;
  return {
    labels: { width: labelWidth, height, label: texts.issue.heading, body: rows.map((row) => drawLabel(row, lang, address)).join('') },
    field: {
      width,
      height,
      label,
      body: [
        svg('defs', {}, ...issueStates.map((state) => svg('g', { id: `state-${state}` }, target, drawState(state, scale)))),
        drawCalendar(courses, lang),
        ...rows.map((row) => drawRow(row, courses, lang, address)),
      ].join(''),
    },
  };
}

/** Styles reach no copies of a mark, so it carries its own. */
const target = svg('rect', {
  fill: 'none',
  'pointer-events': 'all',
  x: -step.day / 2,
  y: -step.mark / 2,
  width: step.day,
  height: step.mark,
});

function drawCalendar({ weeks, months, height }: IssueCourses, lang: Lang): string {
  return svg(
    'g',
    { 'aria-hidden': 'true' },
    ...months.map(({ day, x }) => svg('text', { class: 'strong', x: x + 4, y: 12 }, escaped(formatDay(day, lang, 'month')))),
    ...weeks.map(({ day, x }) => svg('text', { class: 'soft', x: x + 4, y: 30 }, escaped(formatDay(day, lang, 'short')))),
    svg('path', { class: 'hairline', d: weeks.map(({ x }) => `M${x} 22V${height}`).join('') }),
  );
}

function drawLabel({ course: { issue }, y }: CourseRow, lang: Lang, address: (path: string) => string): string {
  const lines = inTwoLines(issue.names[lang], 25);
  const first = y + 4 - ((lines.length - 1) * lineHeight) / 2;
  const texts = lines.map((line, index) => svg('text', { x: 0, y: first + index * lineHeight }, escaped(line)));
  return svg('a', { href: address(pathTo.issue(issue, lang)) }, ...texts);
}

function drawRow({ course, y, marks }: CourseRow, { end }: IssueCourses, lang: Lang, address: (path: string) => string): string {
  const xs = marks.map(({ x }) => x);
  const [first, last] = [Math.min(...xs), Math.max(...xs)];
  const stacks = [...Map.groupBy(marks, ({ x }) => x)].filter(([, stack]) => stack.length > 1);
  const chords = stacks.map(([x, stack]) => `M${x} ${stack[0]?.y ?? y}V${stack.at(-1)?.y ?? y}`);
  return [
    svg('path', { class: 'leader', d: `M0 ${y}H${end + 4}` }),
    svg('path', { class: 'course', d: `M${first} ${y}H${last}${chords.join('')}` }),
    ...marks.map(({ step: each, x, y: height }) =>
      svg(
        'a',
        { href: `${address(pathTo.entry(each.entry, lang))}#${course.issue.key}` },
        svg('title', {}, escaped(stepName(each, course.issue, lang))),
        svg('use', { href: `#state-${each.state}`, x, y: height }),
      ),
    ),
    course.latest
      ? svg('g', { transform: `translate(${end + 14} ${y})` }, drawState(course.latest.state, scale)) +
        svg('text', { x: end + 24, y: y + 4 }, escaped(t(lang).states[course.latest.state]))
      : '',
  ].join('');
}

function stepName({ entry, state }: IssueStep, issue: Issue, lang: Lang): string {
  return `${spanInWords(entry.date, lang)}, ${issue.names[lang]} – ${t(lang).states[state]}: ${inLanguage(entry.title, lang).text}`;
}
