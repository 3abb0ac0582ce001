import type { Lang } from '../site.ts';

/**
 * The name of a country in a language, from its ISO 3166-1 code (Unicode CLDR).
 * @example countryName('RU', 'vi') // 'Nga'
 */
export function countryName(code: string, lang: Lang): string {
  return new Intl.DisplayNames([lang], { type: 'region' }).of(code) ?? code;
}
