import { stemmer } from 'stemmer';
import type { Lang } from '../../site.ts';
import { emptyWords } from './empty-words.ts';
import { foldable } from './fold.ts';
import type { TypedWord } from './typed-query.ts';

/**
 * The part that all forms of an English word begin with, if it is long enough to mean anything.
 * @example stemOf('guarantees') // 'guarante'
 */
export function stemOf(word: string): string | undefined {
  if (word.length < 4 || /\d/.test(word)) return undefined;
  const stem = stemmer(word);
  const common = word.startsWith(stem) ? stem : stem.slice(0, -1);
  return common.length >= 3 && word.startsWith(common) ? common : undefined;
}

/**
 * `i` and `y` are written for each other at the end of some Vietnamese syllables.
 * @example otherSpellings('kĩ') // ['kỹ']
 */
export function otherSpellings(word: string): string[] {
  const match = /^(h|k|l|m|s|t|qu)([iy])(\p{M}*)$/u.exec(foldable(word).normalize('NFD').toLowerCase());
  if (!match) return [];
  const [, start = '', vowel, tone = ''] = match;
  return [`${start}${vowel === 'i' ? 'y' : 'i'}${tone}`.normalize('NFC')];
}

/** Whether a word says nothing of what is looked for. A word typed with diacritics is not the one without. */
export function isEmpty({ text, plain }: TypedWord, lang: Lang): boolean {
  return emptyWords[lang].has(text) || (text === plain && emptyWords[lang].has(plain));
}
