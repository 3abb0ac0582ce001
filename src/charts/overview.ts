import { absolute, pathTo } from '../i18n/routes.ts';
import { t } from '../i18n/t.ts';
import { period, siteName, type Lang } from '../site.ts';
import { encounters, mostPresent, rollCall, type Seats } from '../timeline/attendance.ts';
import type { Timeline } from '../timeline/model.ts';
import { meetingPlaces } from '../timeline/places.ts';
import { issueCourses } from '../timeline/select.ts';
import { onSheet } from '../timeline/sheets.ts';
import { countSources } from '../timeline/statistics.ts';
import { issueStates } from '../timeline/terms.ts';
import { drawBars } from './bars.ts';
import { beside, framed, type KeyItem, type Panorama } from './compose.ts';
import { drawEncounters } from './encounters-picture.ts';
import { layOutEncounters } from './encounters.ts';
import { drawIssueCourses } from './issue-courses-picture.ts';
import { layOutCourses } from './issue-courses.ts';
import { attendanceKey, drawGlyph, drawState } from './mark.ts';
import { drawRollCall } from './roll-call-picture.ts';
import { placesMap } from './places-map.ts';
import { layOutRollCall } from './roll-call.ts';
import { shortened, sourceBars } from './source-bars.ts';
import type { Picture } from './svg.ts';

/** The pictures of the overview, by the names of their files. */
export const overviewNames = ['issues', 'people', 'met', 'places', 'numbers'] as const;
export type OverviewName = (typeof overviewNames)[number];

/** At how many talks somebody must have been named to have a row. */
export const leastTalks = 2;
/** Whose encounters are counted: those who negotiate, four each, and one of every side beside them. */
export const seats: Seats = { ukraine: 4, usa: 4, russia: 4, eu: 1, uk: 1, france: 1, germany: 1, nato: 1 };
/** How many bars a reader can take in. */
const mostBars = 12;

type Address = (path: string) => string;
const asItIs: Address = (path) => path;

/** The courses of all issues on the last sheet, to stand in a page. */
export function issuesPicture(timeline: Timeline, lang: Lang, address = asItIs): Panorama {
  const { start, end, ...recent } = onSheet(timeline, period);
  return drawIssueCourses(layOutCourses(issueCourses(recent), start, end), lang, address);
}

/** Who was at which talks of the last sheet, to stand in a page. */
export function peoplePicture(timeline: Timeline, lang: Lang, address = asItIs): Panorama {
  return drawRollCall(layOutRollCall(rollCall(onSheet(timeline, period), leastTalks)), lang, address);
}

/** Who met whom, to stand in a page. */
export function metPicture(timeline: Timeline, lang: Lang, address = asItIs): Panorama {
  const people = mostPresent(timeline, seats);
  return drawEncounters(layOutEncounters(people, encounters(timeline, people)), lang, address);
}

/** The sources as bars, one picture for each thing they are counted by. */
export function sourcePictures(timeline: Timeline, lang: Lang): Picture[] {
  return sourceBars(countSources(timeline), lang).map(({ title, bars }) => drawBars(title, shortened(bars, mostBars, lang)));
}

/** A picture of the overview as a file of its own wants it: with title, key and credit, its links absolute. */
export function overviewFile(name: OverviewName, timeline: Timeline, lang: Lang): Picture {
  const { figures, numbers, credit } = t(lang).overview;
  // The file has the sources alone; the counts beside them are text on the page.
  const title = name === 'numbers' ? numbers.file : figures[name].title;
  const whole = ({ labels, field }: Panorama) => beside([labels, field], 0, title);
  const pictures: Record<OverviewName, () => Picture> = {
    issues: () => whole(issuesPicture(timeline, lang, absolute)),
    people: () => whole(peoplePicture(timeline, lang, absolute)),
    met: () => whole(metPicture(timeline, lang, absolute)),
    places: () => placesMap(meetingPlaces(timeline), lang, absolute),
    numbers: () => beside(sourcePictures(timeline, lang), 48, title),
  };
  return framed(pictures[name](), {
    title,
    key: keyOf(name, lang),
    credit: `${siteName}, ${absolute(pathTo.overview(lang))}#${name} – ${credit}`,
  });
}

function keyOf(name: OverviewName, lang: Lang): KeyItem[] {
  const { states, overview } = t(lang);
  if (name === 'issues') return issueStates.map((state) => ({ mark: drawState(state), text: states[state] }));
  if (name === 'people') return attendanceKey(lang).map(({ glyph, text }) => ({ mark: drawGlyph(glyph), text }));
  if (name === 'places') return [];
  return name === 'met' ? [overview.met.below, overview.met.above].map(inWords) : [inWords(overview.numbers.once)];
}

function inWords(text: string): KeyItem {
  return { mark: '', text };
}
