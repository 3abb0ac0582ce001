import type { Lang } from '../site.ts';
import type { Person, Venue } from '../timeline/model.ts';

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
