import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { create, type Font } from 'fontkit';
import type { Lettering, Typeface } from '../charts/lettering.ts';

const { resolve } = createRequire(join(process.cwd(), 'package.json'));

/** Letters of one font. */
interface Run {
  readonly font: Font;
  readonly text: string;
}

/** A glyph and how far from the start of the line it stands, in parts of the size. */
interface Glyph {
  readonly font: Font;
  readonly glyph: ReturnType<Font['layout']>['glyphs'][number];
  readonly x: number;
  readonly y: number;
}

/** A word set at size 1. */
interface Word {
  readonly glyphs: readonly Glyph[];
  readonly width: number;
  readonly missing: readonly string[];
}

/** A typeface of Fontsource, its subsets read as one: each letter comes from the first that has it. */
function typeface(file: string): Typeface {
  const fonts = ['latin', 'vietnamese', 'latin-ext'].map((subset) => {
    const font = create(readFileSync(resolve(file.replace('*', subset))));
    if (!('layout' in font)) throw new Error(`${file} is a collection of fonts.`);
    return font;
  });
  const fontOf = (letter: string) => fonts.find((font) => font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0));
  // Texts are measured in many breaks and sizes, of words that stand in many texts: each is set once.
  const known = new Map<string, Word>();
  const word = (text: string) => {
    const found = known.get(text) ?? set(Array.from(text), fontOf);
    known.set(text, found);
    return found;
  };
  const space = word(' ').width;
  const outlines = new Map<string, string>();
  const outlineAt = (size: number, glyph: Glyph) => {
    const name = `${fonts.findIndex((font) => font === glyph.font)} ${glyph.glyph.id} ${size}`;
    const scale = size / glyph.font.unitsPerEm;
    const found = outlines.get(name) ?? glyph.glyph.path.scale(scale, -scale).toSVG();
    outlines.set(name, found);
    return found;
  };
  return (text, size) => {
    const words = text.normalize('NFC').split(' ').map(word);
    const width = words.reduce((sum, each) => sum + space + each.width, -space);
    const outline = () => inLine(words, space).map((glyph) => ({ x: glyph.x * size, y: -glyph.y * size, path: outlineAt(size, glyph) }));
    return { width: width * size, outline, missing: words.flatMap(({ missing }) => missing) };
  };
}

/** Letters as runs of one font each; those that no font has are left out. */
function runs(letters: readonly string[], fontOf: (letter: string) => Font | undefined): Run[] {
  const made: Run[] = [];
  for (const letter of letters) {
    const font = fontOf(letter);
    const last = made.at(-1);
    if (!font) continue;
    if (last?.font === font) made.splice(-1, 1, { font, text: last.text + letter });
    else made.push({ font, text: letter });
  }
  return made;
}

function set(letters: readonly string[], fontOf: (letter: string) => Font | undefined): Word {
  let width = 0;
  const placed = runs(letters, fontOf).flatMap(({ font, text }) => {
    const { glyphs, positions } = font.layout(text);
    return glyphs.map((glyph, index) => {
      const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[index] ?? {};
      const x = width + xOffset / font.unitsPerEm;
      width += xAdvance / font.unitsPerEm;
      return { font, glyph, x, y: yOffset / font.unitsPerEm };
    });
  });
  return { glyphs: placed, width, missing: letters.filter((letter) => !fontOf(letter)) };
}

/** The glyphs of words in a line, spaces of a width between them. */
function inLine(words: readonly Word[], space: number): Glyph[] {
  let next = 0;
  return words.flatMap(({ glyphs, width }) => {
    const start = next;
    next += width + space;
    return glyphs.map((each) => ({ ...each, x: start + each.x }));
  });
}

let loaded: Lettering | undefined;

/** The typefaces of the site, read once from their packages. */
export function lettering(): Lettering {
  loaded ??= {
    serif: typeface('@fontsource/source-serif-4/files/source-serif-4-*-600-normal.woff2'),
    sans: typeface('@fontsource/be-vietnam-pro/files/be-vietnam-pro-*-400-normal.woff2'),
    strong: typeface('@fontsource/be-vietnam-pro/files/be-vietnam-pro-*-600-normal.woff2'),
  };
  return loaded;
}
