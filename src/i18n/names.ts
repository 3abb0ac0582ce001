import type { Lang } from '../site.ts';
import { inLanguage } from '../timeline/derived.ts';
import type { Entry, Person, Side, Venue } from '../timeline/model.ts';
import { t } from './t.ts';

/**
 * A venue with its city, what its name says already left out.
 * @example placeName(kremlin, 'vi') // 'Điện Kremlin, Moskva'
 */
export function placeName({ names, city }: Venue, lang: Lang): string {
  const name = names[lang];
  return [name, ...city[lang].split(', ').filter((part) => !name.includes(part))].join(', ');
}

/** A person's name for tight places: the family name where there is one. */
export function shortName({ short, names }: Person, lang: Lang): string {
  return (short ?? names)[lang];
}

/**
 * An entry in one line, for links that show only its mark and day.
 * @example entryName(moscow, 'en') // 'Meeting: Putin receives Witkoff and Kushner at the Kremlin'
 */
export function entryName(entry: Entry, lang: Lang): string {
  return `${t(lang).kinds[entry.kind]}: ${inLanguage(entry.title, lang).text}`;
}

/**
 * A side in words, with the doubt whether it was there.
 * @example sideName('usa', false, 'en') // 'United States (reported by some)'
 */
export function sideName(side: Side, sure: boolean, lang: Lang): string {
  const { sides, attendances } = t(lang);
  return sure ? sides[side] : `${sides[side]} (${attendances.reported})`;
}

/**
 * The city of a venue without its state or province, for maps.
 * @example cityName(marALago, 'vi') // 'Palm Beach'
 */
export function cityName({ city }: Venue, lang: Lang): string {
  return city[lang].split(', ')[0] ?? city[lang];
}
