import { pathTo, type Route } from '../i18n/routes.ts';
import { t } from '../i18n/t.ts';
import type { Lang } from '../site.ts';
import type { Entry, Timeline } from '../timeline/model.ts';
import { courseOf, inUse } from '../timeline/select.ts';
import { tracks } from '../timeline/terms.ts';

/** A part of the timeline that one can follow: as a feed, or as a calendar. */
export interface Selection {
  /** Under which heading it stands; the whole stands before the tracks. */
  readonly group: 'track' | 'issue';
  /** What it is called, behind the name of the site; missing for the whole. */
  readonly name?: (lang: Lang) => string;
  /** Where its files stand. */
  readonly folder: Route;
  /** The page that shows the same. */
  readonly page: Route;
  readonly entries: readonly Entry[];
}

/** Every part of the timeline that has a feed: the whole, each track, each issue. */
export function feedSelections(timeline: Timeline): Selection[] {
  const issues = inUse(timeline).issues.map((issue): Selection => {
    const route = (lang: Lang) => pathTo.issue(issue, lang);
    return {
      group: 'issue',
      name: (lang) => issue.names[lang],
      folder: route,
      page: route,
      entries: courseOf(timeline, issue).steps.map(({ entry }) => entry),
    };
  });
  return [whole(timeline), ...byTrack(timeline), ...issues].filter(({ entries }) => entries.length > 0);
}

/** Every part of the timeline that has a calendar, talks alone: the whole, each track. */
export function calendarSelections(timeline: Timeline): Selection[] {
  return [whole(timeline), ...byTrack(timeline)]
    .map((selection) => ({ ...selection, entries: selection.entries.filter(({ folder }) => folder === 'meetings') }))
    .filter(({ entries }) => entries.length > 0);
}

function whole({ entries }: Timeline): Selection {
  return { group: 'track', folder: pathTo.timeline, page: pathTo.timeline, entries };
}

function byTrack({ entries }: Timeline): Selection[] {
  return tracks.map((track) => ({
    group: 'track',
    name: (lang) => t(lang).tracks[track],
    folder: (lang) => pathTo.track(track, lang),
    page: (lang) => pathTo.timelineOf(track, lang),
    entries: entries.filter((entry) => entry.track === track),
  }));
}
