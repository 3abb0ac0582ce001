import type { Lang } from '../site.ts';
import type { Person, Venue } from '../timeline/model.ts';

/**
 * A venue with its city, unless its name has the city already.
 * @example placeName(kremlin, 'vi') // 'Điện Kremlin, Moskva'
 */
export function placeName({ names, city }: Venue, lang: Lang): string {
  return names[lang].includes(city[lang]) || city[lang].includes(names[lang]) ? names[lang] : `${names[lang]}, ${city[lang]}`;
}

/** A person's name for tight places: the family name where there is one. */
export function shortName({ short, names }: Person, lang: Lang): string {
  return (short ?? names)[lang];
}
