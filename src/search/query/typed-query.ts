import { plainWords } from './fold.ts';
import { takeDates, type TypedDate } from './typed-dates.ts';

/** A word as it was typed, composed and in small letters, and without diacritics. */
export interface TypedWord {
  readonly text: string;
  readonly plain: string;
}

/** What somebody typed, taken apart. */
export interface Query {
  /** What stood in quotation marks. */
  readonly phrases: readonly (readonly TypedWord[])[];
  readonly dates: readonly TypedDate[];
  readonly words: readonly TypedWord[];
  /** Whether the last word may go on: nothing was typed after it. */
  readonly open: boolean;
}

const quotationMarks = /["“”„«»]/g;

/** What somebody typed, without quotation marks. */
export function bare(typed: string): string {
  return typed.replaceAll(quotationMarks, ' ').replaceAll(/\s+/g, ' ').trim();
}

/** Takes apart what somebody typed. */
export function readQuery(typed: string): Query {
  const phrases: (readonly TypedWord[])[] = [];
  const unquoted = typed.normalize('NFC').replaceAll(/["“”„«»]([^"“”„«»]*)["“”„«»]/g, (_, phrase: string) => {
    phrases.push(typedWords(phrase));
    return ' ';
  });
  const { dates, rest } = takeDates(unquoted);
  const words = typedWords(rest);
  return {
    phrases: phrases.filter((phrase) => phrase.length > 0),
    dates,
    words,
    open: words.length > 0 && /[\p{L}\p{M}\p{N}]$/u.test(rest),
  };
}

/** The words of a text; thousands keep together, `800.000` is one word. */
export function typedWords(text: string): TypedWord[] {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/(?<=\d)[.,](?=\d{3}(?!\d))/g, '')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== '')
    .map((word) => ({ text: word, plain: plainWords(word) }));
}
