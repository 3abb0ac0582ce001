import type { Lang } from '../site.ts';
import { t } from './t.ts';

/**
 * The size of a file in words, rounded.
 * @example sizeInWords(569_651, 'vi') // 'khoảng 0,6 megabyte'
 */
export function sizeInWords(bytes: number, lang: Lang): string {
  const [unit, amount] = bytes < 500_000 ? (['kilobyte', bytes / 1000] as const) : (['megabyte', bytes / 1_000_000] as const);
  const digits = { kilobyte: { maximumFractionDigits: 0 }, megabyte: { maximumFractionDigits: 1 } }[unit];
  return t(lang).dataPage.about(new Intl.NumberFormat(lang, { style: 'unit', unit, unitDisplay: 'long', ...digits }).format(amount));
}
