import { plainWords } from './fold.ts';
import type { NameGroup } from './names.ts';

/** What a query was taken for, found out while its parts were looked up. */
export class Notes {
  /** Words that were taken for others: as typed, as searched. */
  readonly corrected = new Map<string, string>();
  /** Words and phrases that no page has. */
  readonly missing: string[] = [];
  /** The names that were typed. */
  readonly groups = new Set<NameGroup>();
  /** The words that were looked for, without diacritics, and the beginnings of words. */
  readonly words = new Set<string>();
  readonly beginnings = new Set<string>();

  /** Whether a word of a page is what was looked for. */
  has(word: string): boolean {
    const parts = plainWords(word).split(' ');
    return parts.some((part) => this.words.has(part) || [...this.beginnings].some((letters) => part.startsWith(letters)));
  }
}
