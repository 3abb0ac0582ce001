import type { Lang } from '../site.ts';

/** Names that this site writes otherwise than the CLDR does. */
const houseNames: Readonly<Partial<Record<Lang, Readonly<Record<string, string>>>>> = { vi: { UA: 'Ukraine' } };

/**
 * The name of a country in a language, from its ISO 3166-1 code (Unicode CLDR).
 * @example countryName('RU', 'vi') // 'Nga'
 */
export function countryName(code: string, lang: Lang): string {
  return houseNames[lang]?.[code] ?? new Intl.DisplayNames([lang], { type: 'region' }).of(code) ?? code;
}
