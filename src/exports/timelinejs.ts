import { spanInWords } from '../i18n/dates.ts';
import { absolute, pathTo } from '../i18n/routes.ts';
import { t } from '../i18n/t.ts';
import { siteName, type Lang } from '../site.ts';
import type { Day } from '../timeline/dates.ts';
import { inLanguage } from '../timeline/derived.ts';
import type { Entry, TextIn } from '../timeline/model.ts';
import { escaped } from './escape.ts';

/** A day as TimelineJS writes it. */
interface JsDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** A slide of TimelineJS; headline and text are HTML. */
interface Slide {
  readonly start_date: JsDate;
  readonly end_date?: JsDate;
  readonly display_date: string;
  readonly text: { readonly headline: string; readonly text: string };
  readonly group: string;
  readonly unique_id: string;
  readonly autolink: false;
}

/** The timeline for TimelineJS 3 in a language. */
export interface TimelineJs {
  readonly title: { readonly text: Slide['text']; readonly unique_id: string };
  readonly events: readonly Slide[];
  readonly scale: 'human';
}

/**
 * The timeline as TimelineJS 3 draws it, in a language: a slide for each entry with its lead, in rows by track.
 * @see https://timeline.knightlab.com/docs/json-format.html
 */
export function timelineJs(entries: readonly { readonly entry: Entry; readonly lead: TextIn }[], lang: Lang): TimelineJs {
  const { tagline, description, dataPage } = t(lang);
  const home = link(absolute(pathTo.timeline(lang)));
  return {
    title: {
      text: {
        headline: escaped(siteName),
        text: `<p>${escaped(tagline)}</p><p>${escaped(description)}</p><p>${home} · ${dataPage.licence}</p>`,
      },
      unique_id: 'hoa-dam',
    },
    events: entries.map(({ entry, lead }) => slide(entry, lead, lang)),
    scale: 'human',
  };
}

function slide(entry: Entry, lead: TextIn, lang: Lang): Slide {
  const { slug, kind, status, track, date } = entry;
  const { kinds, statuses, tracks } = t(lang);
  const title = inLanguage(entry.title, lang);
  const what = status === 'held' ? kinds[kind] : `${kinds[kind]} (${statuses[status]})`;
  return {
    start_date: jsDate(date.start),
    ...(date.end === date.start ? {} : { end_date: jsDate(date.end) }),
    display_date: spanInWords(date, lang),
    text: {
      headline: marked('span', title),
      text: `<p>${escaped(what)}</p>${marked('p', lead)}<p>${link(absolute(pathTo.entry(entry, lang)))}</p>`,
    },
    group: tracks[track],
    unique_id: slug,
    autolink: false,
  };
}

function jsDate(day: Day): JsDate {
  const [year = 0, month = 0, dayOfMonth = 0] = day.split('-').map(Number);
  return { year, month, day: dayOfMonth };
}

function marked(element: string, { text, lang }: TextIn): string {
  return `<${element} lang="${lang}">${escaped(text)}</${element}>`;
}

function link(address: string): string {
  return `<a href="${escaped(address)}">${escaped(address)}</a>`;
}
