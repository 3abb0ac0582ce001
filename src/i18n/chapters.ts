import type { Lang } from '../site.ts';
import { formatDay } from '../timeline/dates.ts';
import type { Chapter } from '../timeline/sheets.ts';
import { pathTo } from './routes.ts';
import { t } from './t.ts';

/**
 * The name of a year or a month, to stand by itself.
 * @example chapterName('2025-11', 'vi') // 'Tháng 11/2025'
 * @example chapterName('2025', 'vi') // 'Năm 2025'
 */
export function chapterName(key: string, lang: Lang): string {
  return key.length === 4 ? formatDay(`${key}-01-01`, lang, 'year') : formatDay(`${key}-01`, lang, 'month');
}

/**
 * The same within a sentence.
 * @example chapterInSentence('2025-11', 'vi') // 'tháng 11/2025'
 */
export function chapterInSentence(key: string, lang: Lang): string {
  const name = chapterName(key, lang);
  return lang === 'vi' ? name.charAt(0).toLocaleLowerCase(lang) + name.slice(1) : name;
}

/** What a year or a month holds, in a sentence. */
export function chapterTold({ entries }: Chapter, lang: Lang): string {
  return t(lang).chapters.held(entries.length, entries.filter(({ weight }) => weight === 'core').length);
}

/** The page of a year or a month, by name. */
export interface ChapterLink {
  readonly name: string;
  readonly href: string;
}

/** The page of a year or a month. */
export function chapterLink(key: string, lang: Lang): ChapterLink {
  return { name: chapterName(key, lang), href: key.length === 4 ? pathTo.year(key, lang) : pathTo.month(key, lang) };
}

/**
 * The name of a year or a month at the head of a narrow column of its like.
 * @example columnName('2025-11', 'en') // 'Nov'
 */
export function columnName(key: string, lang: Lang): string {
  return key.length === 4 ? key : formatDay(`${key}-01`, lang, 'monthShort');
}
