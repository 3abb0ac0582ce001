import ICAL from 'ical.js';
import { spanInWords } from '../i18n/dates.ts';
import { placeName } from '../i18n/names.ts';
import { absolute, pathTo } from '../i18n/routes.ts';
import { t } from '../i18n/t.ts';
import { siteName, siteUrl, type Lang } from '../site.ts';
import { inLanguage } from '../timeline/derived.ts';
import type { Entry, Status, TextIn } from '../timeline/model.ts';

/** An entry and what its page says first, as plain text. */
export interface CalendarEvent {
  readonly entry: Entry;
  readonly lead: TextIn;
}

// RFC 5545 wants lines of at most 75 octets; the library counts them without the space that opens a continued line.
ICAL.foldLength = 74;

const statuses: Readonly<Record<Status, string>> = { held: 'CONFIRMED', announced: 'TENTATIVE', cancelled: 'CANCELLED' };

/**
 * Entries as an iCalendar file (RFC 5545) of all-day events in a language, named if it is to be kept as a calendar of its own.
 * It reads no clock: the same entries give the same bytes.
 */
export function calendar(events: readonly CalendarEvent[], lang: Lang, name?: string): string {
  const root = new ICAL.Component('vcalendar');
  root.addPropertyWithValue('version', '2.0');
  root.addPropertyWithValue('prodid', `-//${siteUrl.hostname}//${siteName}//${lang.toUpperCase()}`);
  root.addPropertyWithValue('method', 'PUBLISH');
  if (name !== undefined) for (const key of ['name', 'x-wr-calname']) root.addPropertyWithValue(key, name);
  for (const event of events) root.addSubcomponent(component(event, lang));
  return `${root.toString()}\r\n`;
}

function component({ entry, lead }: CalendarEvent, lang: Lang): ICAL.Component {
  const { slug, date, venue, status, updates } = entry;
  const event = new ICAL.Component('vevent');
  const url = absolute(pathTo.entry(entry, lang));
  const changed = updates.at(-1)?.date;
  const doubt = date.certainty === 'exact' ? '' : `${spanInWords(date, lang)}. `;
  const say = (key: string, { text, lang: language }: TextIn) => {
    event.addPropertyWithValue(key, text).setParameter('language', language);
  };
  event.addPropertyWithValue('uid', `${slug}@${siteUrl.hostname}`);
  event.addPropertyWithValue('dtstamp', midnight(changed ?? date.end));
  event.addPropertyWithValue('dtstart', ICAL.Time.fromDateString(date.start));
  event.addPropertyWithValue('dtend', dayAfter(date.end));
  say('summary', inLanguage(entry.title, lang));
  if (venue) {
    const { latitude, longitude } = venue.coordinates;
    say('location', { text: placeName(venue, lang), lang });
    event.addPropertyWithValue('geo', [latitude, longitude]);
  }
  const categories = new ICAL.Property('categories');
  categories.setValues([t(lang).kinds[entry.kind], t(lang).tracks[entry.track], ...entry.issues.map(({ issue }) => issue.names[lang])]);
  categories.setParameter('language', lang);
  event.addProperty(categories);
  say('description', { ...lead, text: `${doubt}${lead.text}\n\n${url}` });
  event.addPropertyWithValue('url', url);
  event.addPropertyWithValue('status', statuses[status]);
  event.addPropertyWithValue('sequence', updates.length);
  event.addPropertyWithValue('transp', 'TRANSPARENT');
  return event;
}

function midnight(day: string): ICAL.Time {
  return ICAL.Time.fromDateTimeString(`${day}T00:00:00Z`);
}

function dayAfter(day: string): ICAL.Time {
  const time = ICAL.Time.fromDateString(day);
  time.adjust(1, 0, 0, 0);
  return time;
}
