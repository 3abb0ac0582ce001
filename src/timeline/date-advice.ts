import { parseDaySpan } from './dates.ts';

/**
 * What would be right for a date that cannot be read, if it can be told.
 * @example dateAdvice('30/11/2025') // '`2025-11-30`'
 */
export function dateAdvice(value: unknown): string | undefined {
  const text = String(value);
  const [, day = '', month = '', year = ''] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text) ?? [];
  const guesses = [
    `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`,
    text.replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3'),
    text.replace(/^(\d{4})[/.](\d\d)[/.](\d\d)$/, '$1-$2-$3'),
    text.replace(/^(\S{10}) ?(?:-|–|to|\.\.) ?(\S{10})$/, '$1/$2'),
    text.replace(/[T ]\d\d:.*$/, ''),
    text.split('/').toReversed().join('/'),
  ];
  const right = guesses.find((guess) => parseDaySpan(guess));
  if (right !== undefined) return `\`${right}\``;
  const [, ofYear = '', ofMonth = '', last = ''] = /^(\d{4})-(0[1-9]|1[0-2])-(\d\d)$/.exec(text) ?? [];
  const days = [31, 30, 29, 28].find((count) => parseDaySpan(`${ofYear}-${ofMonth}-${count}`));
  return days === undefined || last === '00' ? undefined : `a day up to \`${ofYear}-${ofMonth}-${days}\`, the last of that month`;
}
