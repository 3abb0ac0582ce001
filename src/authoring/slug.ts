import { plainWords } from '../search/query/fold.ts';
import { parseDaySpan } from '../timeline/dates.ts';
import type { DocumentKind } from './questions.ts';

/** What a slug is made of. */
export interface SlugParts {
  /** EDTF. */
  readonly date: string;
  readonly titleEn: string;
  /** The city in English, where there is a venue. */
  readonly city?: string | undefined;
  /** Of an article: the key of its outlet, or else of the first it relies on. */
  readonly outlet?: string | undefined;
  /** Of an entry: what kind it is, and the key of whom it names first. */
  readonly kind?: string | undefined;
  readonly participant?: string | undefined;
}

/**
 * The slug that a new file should have: an article has its day, city and outlet, a meeting its day and city, a call its day and first participant,
 * a milestone its day and the first words of its title. One that is taken is counted on.
 * @example proposeSlug('article', { date: '2025-12-02?', titleEn: '…', city: 'Moscow', outlet: 'bao-thanh-hoa' }, new Set()) // '2025-12-02-moscow-bao-thanh-hoa'
 */
export function proposeSlug(kind: DocumentKind, parts: SlugParts, taken: ReadonlySet<string>): string {
  const slug = [parseDaySpan(parts.date)?.start ?? '', ...tail(kind, parts)].map(slugOf).filter(Boolean).join('-');
  for (let count = 1; ; count += 1) {
    const free = count === 1 ? slug : `${slug}-${count}`;
    if (!taken.has(free)) return free;
  }
}

function tail(kind: DocumentKind, { titleEn, city, outlet, kind: entryKind = '', participant = '' }: SlugParts): string[] {
  const words = slugOf(titleEn).split('-').slice(0, 4).join('-');
  // “Hallandale Beach, Florida” is known by its first part.
  const place = city?.split(',')[0];
  if (kind === 'article') return [place ?? words, outlet ?? ''];
  if (kind === 'milestone') return [words];
  return place === undefined || entryKind === 'call' ? [participant, entryKind] : [place];
}

/**
 * A name as part of a slug, or as a key: small letters, digits and hyphens, without diacritics.
 * @example slugOf('Báo Thanh Hóa') // 'bao-thanh-hoa'
 */
export function slugOf(name: string): string {
  return plainWords(name)
    .replaceAll(/[^a-z0-9 ]/g, '')
    .trim()
    .replaceAll(/ +/g, '-');
}
