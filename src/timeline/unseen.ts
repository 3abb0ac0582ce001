/**
 * Characters that a reader of a file cannot see, or sees broken: controls but tab and line feed, soft hyphens, zero-width and
 * bidirectional controls (UAX #9), interlinear and variation marks, the replacement character and halves of a character.
 */
export const unseen =
  /[\0-\x08\v-\x1F\x7F-\x9F\u00AD\u034F\u061C\u115F\u1160\u17B4\u17B5\u180E\u200B-\u200F\u2028-\u202E\u2060-\u206F\u3164\uFEFF\uFFA0\uFFF9-\uFFFD\u{E0000}-\u{E007F}]|\p{Surrogate}/gu;

/** Spaces that look like the plain one. */
const spaces = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/g;

/** Names of the Unicode Character Database, of those that are met most. */
const names: Readonly<Record<string, string>> = {
  '0000': 'null',
  '0007': 'bell',
  '0008': 'backspace',
  '000C': 'form feed',
  '001B': 'escape',
  '00A0': 'no-break space',
  '00AD': 'soft hyphen',
  '061C': 'Arabic letter mark',
  '200B': 'zero width space',
  '200C': 'zero width non-joiner',
  '200D': 'zero width joiner',
  '200E': 'left-to-right mark',
  '200F': 'right-to-left mark',
  '2028': 'line separator',
  '2029': 'paragraph separator',
  '202A': 'left-to-right embedding',
  '202B': 'right-to-left embedding',
  '202C': 'pop directional formatting',
  '202D': 'left-to-right override',
  '202E': 'right-to-left override',
  '202F': 'narrow no-break space',
  '2060': 'word joiner',
  '2066': 'left-to-right isolate',
  '2067': 'right-to-left isolate',
  '2068': 'first strong isolate',
  '2069': 'pop directional isolate',
  FEFF: 'byte order mark',
  FFFD: 'replacement character',
};

/**
 * A character by its number and, where it is a common one, its Unicode name.
 * @example characterName('\u200B') // 'U+200B (zero width space)'
 */
export function characterName(character: string): string {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  const name = names[code] ?? (/^D[89A-F]/.test(code) && code.length === 4 ? 'half of a character' : undefined);
  return `U+${code}${name === undefined ? '' : ` (${name})`}`;
}

/** A text whose invisible characters, odd spaces included, are written by number and name. */
export function revealed(text: string): string {
  return text.replace(unseen, (character) => `‹${characterName(character)}›`).replace(spaces, (space) => `‹${characterName(space)}›`);
}
