/**
 * A short stroke through a letter, as a combining mark. Pagefind folds marks away but does not take `đ` for a marked `d`,
 * so the index and the query write it as `d` and this mark: then `dam phan` finds `đàm phán` and `đàm phán` still ranks higher.
 * @see https://github.com/Pagefind/pagefind/issues/1210
 */
const stroke = '\u0335';

/** Composed letters (NFC) with `đ` written as a letter and a mark, which Pagefind can fold. */
export function foldable(text: string): string {
  return text.normalize('NFC').replaceAll('đ', `d${stroke}`).replaceAll('Đ', `D${stroke}`);
}

/** Undoes `foldable`. */
export function readable(text: string): string {
  return text.replaceAll(`d${stroke}`, 'đ').replaceAll(`D${stroke}`, 'Đ');
}

/**
 * A text without case, diacritics and punctuation, for comparing what is typed with names.
 * @example plainLetters('Điện Kremlin') // 'dien kremlin'
 */
export function plainLetters(text: string): string {
  return foldable(text)
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
