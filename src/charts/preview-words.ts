import { spanInWords } from '../i18n/dates.ts';
import { placeName } from '../i18n/names.ts';
import { sideCodes } from '../i18n/side-codes.ts';
import { t } from '../i18n/t.ts';
import { siteName, type Lang } from '../site.ts';
import { inLanguage, sidesAt } from '../timeline/derived.ts';
import type { Entry, Timeline } from '../timeline/model.ts';
import { entryGlyph } from './glyph.ts';
import type { Preview } from './preview.ts';

/** What the preview of an entry says: kind, title, when, where, which sides. */
export function entryPreview(entry: Entry, lang: Lang): Preview {
  const texts = t(lang);
  const { kind, status, track, venue, date } = entry;
  const glyph = entryGlyph(kind, status);
  const notes = [texts.tracks[track], ...(status === 'held' ? [] : [texts.statuses[status]])];
  return {
    masthead: siteName,
    kicker: { glyph, strong: texts.kinds[kind], rest: notes.map((note) => ` · ${note}`).join('') },
    title: inLanguage(entry.title, lang).text,
    date: spanInWords(date, lang),
    place: venue ? placeName(venue, lang) : kind === 'call' ? texts.entry.byPhone : '',
    sides: sidesAt(entry).map(({ side, sure }) => ({ side, code: `${sideCodes[side]}${sure ? '' : '?'}` })),
    stave: { lang, notes: [{ ...date, glyph, above: 0 }], scale: 2.1 },
  };
}

/** What the preview of every other page says: what the site is, and all its entries, those of a day one above the other. */
export function sitePreview({ entries }: Timeline, lang: Lang): Preview {
  const { preview, tagline } = t(lang);
  const notes = [...Map.groupBy(entries, ({ date }) => date.start).values()].flatMap((sameDay) =>
    sameDay.map(({ kind, status, date }, index) => ({
      start: date.start,
      end: date.start,
      glyph: entryGlyph(kind, status),
      above: 14 * index,
    })),
  );
  return {
    masthead: siteName,
    kicker: { strong: preview.kicker, rest: '' },
    title: tagline,
    date: '',
    place: '',
    sides: [],
    stave: { lang, notes, scale: 1.05 },
  };
}

/** What a preview shows, in words, for those who do not see it. */
export function previewAlt({ kicker, title, date, place }: Preview): string {
  return [`${kicker.strong}: ${title}`, date, place].filter((part) => part !== '').join('. ');
}
