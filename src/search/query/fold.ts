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
 * A text without case and diacritics, letter for letter: what is at a place of the composed text (NFC) is at the same place here.
 * @example folded('Điện đàm 2/12') // 'dien dam 2/12'
 */
export function folded(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll(/[^\0-\x7f]/gu, plainLetter)
    .toLowerCase();
}

function plainLetter(letter: string): string {
  const plain = foldable(letter).normalize('NFD').replaceAll(/\p{M}/gu, '');
  return plain.length === letter.length ? plain : letter;
}

/**
 * The words of a text without case, diacritics and punctuation, one space between them: for comparing what is typed with names.
 * @example plainWords(' BẢO ĐẢM an-ninh! ') // 'bao dam an ninh'
 */
export function plainWords(text: string): string {
  return folded(text)
    .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}
