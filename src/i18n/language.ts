import type { Lang } from '../site.ts';

/** Names that this site writes otherwise than the CLDR does. */
const houseNames: Readonly<Partial<Record<Lang, Readonly<Record<string, string>>>>> = { vi: { uk: 'tiếng Ukraine' } };

/**
 * The name of a language in a language, from its BCP 47 tag (Unicode CLDR).
 * @example languageName('uk', 'vi') // 'Tiếng Ukraine'
 */
export function languageName(code: string, lang: Lang): string {
  const name = houseNames[lang]?.[code] ?? new Intl.DisplayNames([lang], { type: 'language' }).of(code) ?? code;
  return name.charAt(0).toLocaleUpperCase(lang) + name.slice(1);
}

/** The `lang` attribute of a text that stands in another one: none where that is in the same language. */
export function langWithin(lang: string, around: Lang): string | undefined {
  return lang === around ? undefined : lang;
}
