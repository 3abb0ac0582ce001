/**
 * Characters that a reader of a file cannot see, or sees broken, but for the tab and the line feed that a file of many lines has:
 * those of control, of format, of direction (UAX #9) and of width zero, halves of a character, what is no character at all
 * (general categories and properties of Unicode), and what stands for one that was lost.
 */
export const unseen = /(?![\t\n])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\uFFFC\uFFFD]/gu;

/** Whether a text of one line has a character that cannot be seen in it; a tab or the end of a line is one as well. */
export function hasUnseen(text: string): boolean {
  return /[\t\n]/.test(text) || text.search(unseen) >= 0;
}

/** Spaces that look like the plain one, and what would go on in another line. */
const spaces = /[\t\n\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/g;

/** Names of the Unicode Character Database, of those that are met most. */
const names: Readonly<Record<string, string>> = {
  '0000': 'null',
  '0007': 'bell',
  '0008': 'backspace',
  '0009': 'tab',
  '000A': 'line feed',
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

/** A text of one line, its invisible characters, odd spaces and the ends of its lines written by number and name. */
export function revealed(text: string): string {
  return text.replace(unseen, (character) => `‹${characterName(character)}›`).replace(spaces, (space) => `‹${characterName(space)}›`);
}

/** A text of the same length, in UTF-16 units, whose invisible characters and odd spaces are dots, and tabs arrows. */
export function dotted(text: string): string {
  const dots = (character: string) => '·'.repeat(character.length);
  return text.replaceAll('\t', '→').replace(unseen, dots).replace(spaces, dots);
}
