import type { Lang } from '../site.ts';
import { formatSpan, type DaySpan } from '../timeline/dates.ts';
import { t } from './t.ts';

/**
 * A span of days in a language, with any doubt about it.
 * @example spanInWords(parseDaySpan('2025-12-26~')!, 'en', 'short') // 'about 26 Dec'
 */
export function spanInWords(span: DaySpan, lang: Lang, style: 'date' | 'short' = 'date'): string {
  const { certainty } = t(lang);
  const text = formatSpan(span, lang, style);
  const written = { exact: text, approximate: `${certainty.approximate} ${text}`, uncertain: `${text} (${certainty.uncertain})` };
  return written[span.certainty];
}
