import { countryName } from '../i18n/country.ts';
import { languageName } from '../i18n/language.ts';
import { t } from '../i18n/t.ts';
import type { Lang } from '../site.ts';
import type { SourceCounts } from '../timeline/statistics.ts';
import type { Bar } from './bars.ts';

/** What the sources are counted by: a heading and every value’s bar. */
export interface SourceBars {
  readonly title: string;
  readonly bars: readonly Bar[];
}

/** The sources by country of the outlet, by class and by language, every value of them; most first. */
export function sourceBars({ countries, classes, languages }: SourceCounts, lang: Lang): SourceBars[] {
  const texts = t(lang);
  const { by, unknownCountry } = texts.overview.numbers;
  return [
    { title: by.country, bars: countries.map(({ key, count }) => ({ label: key ? countryName(key, lang) : unknownCountry, count })) },
    { title: by.class, bars: classes.map(({ key, count }) => ({ label: capital(texts.classes[key], lang), count })) },
    { title: by.language, bars: languages.map(({ key, count }) => ({ label: languageName(key, lang), count })) },
  ];
}

/** At most so many bars, the last of them for all the rest together. */
export function shortened(bars: readonly Bar[], most: number, lang: Lang): readonly Bar[] {
  if (bars.length <= most) return bars;
  const rest = bars.slice(most - 1);
  const label = t(lang).overview.numbers.others(rest.length);
  return [...bars.slice(0, most - 1), { label, count: rest.reduce((sum, { count }) => sum + count, 0), rest: true }];
}

function capital(text: string, lang: Lang): string {
  return text.charAt(0).toLocaleUpperCase(lang) + text.slice(1);
}
