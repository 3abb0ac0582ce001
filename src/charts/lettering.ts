/** A text set in one line. */
export interface SetText {
  readonly width: number;
  /** Its letters as SVG path data, each around its own place on the baseline. */
  readonly outline: () => readonly { readonly x: number; readonly y: number; readonly path: string }[];
  /** The characters that the typeface has no glyph for. */
  readonly missing: readonly string[];
}

/** A typeface that can set a text at a size, both in units of the picture. */
export type Typeface = (text: string, size: number) => SetText;

/** The typefaces of the site, as pictures without fonts need them. */
export interface Lettering {
  readonly serif: Typeface;
  readonly sans: Typeface;
  readonly strong: Typeface;
}

/** A text broken into lines at one size. */
export interface Block {
  readonly size: number;
  readonly lines: readonly string[];
}

/**
 * A text at the largest of some sizes, given from the largest, at which it fits a frame, its lines about equally long; never cut.
 * Words wider than the frame at every size are broken between letters. Throws if it does not fit even so: then it is too long for the picture.
 */
export function fitted(text: string, typeface: Typeface, sizes: readonly number[], frame: { width: number; height: number }): Block {
  const measure = (size: number) => (line: string) => typeface(line, size).width;
  const set = (size: number, text: string): Block | undefined => {
    const lines = balanced(text, frame.width, measure(size));
    return lines && lines.length * size * leading <= frame.height ? { size, lines } : undefined;
  };
  for (const size of sizes) {
    const block = set(size, text);
    if (block) return block;
  }
  const smallest = sizes.at(-1) ?? 0;
  const broken = set(smallest, withWordsBroken(text, frame.width, measure(smallest)));
  if (broken) return broken;
  throw new Error(`No room for “${text}” in ${frame.width} × ${frame.height}.`);
}

/** Line height in parts of the size: room for the marks above Vietnamese capitals and below vowels. */
export const leading = 1.2;

/**
 * A text in as few lines as a width allows, then as even as they can be; a dash stays at the end of its line.
 * Gives `undefined` if a word alone is too wide.
 */
export function balanced(text: string, width: number, measure: (line: string) => number): string[] | undefined {
  const words = text.replaceAll(/ (?=[–—])/g, '\u00a0').split(' ');
  // For each number of words set so far, the best way to have broken them: fewest lines, then least unevenness.
  const best: ({ lines: string[]; cost: number } | undefined)[] = [{ lines: [], cost: 0 }];
  for (let end = 1; end <= words.length; end++) {
    for (let start = end - 1; start >= 0; start--) {
      const line = words.slice(start, end).join(' ');
      const slack = width - measure(line);
      if (slack < 0) break;
      const before = best[start];
      if (!before) continue;
      const found = { lines: [...before.lines, line], cost: before.cost + slack ** 2 };
      const known = best[end];
      const better =
        !known || found.lines.length < known.lines.length || (found.lines.length === known.lines.length && found.cost < known.cost);
      if (better) best[end] = found;
    }
  }
  return best[words.length]?.lines;
}

/** A text with a space inside each word that is wider than a line, wherever a line is full. */
function withWordsBroken(text: string, width: number, measure: (part: string) => number): string {
  const parts = (word: string) => {
    const lines = [''];
    for (const letter of word) {
      const longer = `${lines.at(-1) ?? ''}${letter}`;
      if (measure(longer) > width) lines.push(letter);
      else lines[lines.length - 1] = longer;
    }
    return lines.filter((line) => line !== '').join(' ');
  };
  return text
    .split(' ')
    .map((word) => (measure(word) > width ? parts(word) : word))
    .join(' ');
}
