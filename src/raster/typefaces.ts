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

/** A text set at size 1. */
interface Line {
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
  // Most texts are measured at several sizes, and most letters stand in many texts.
  const known = new Map<string, Line>();
  const line = (text: string) => {
    const found = known.get(text) ?? set(Array.from(text.normalize('NFC')), fontOf);
    known.set(text, found);
    return found;
  };
  const outlines = new Map<string, string>();
  const outlineAt = (size: number, glyph: Glyph) => {
    const name = `${fonts.findIndex((font) => font === glyph.font)} ${glyph.glyph.id} ${size}`;
    const scale = size / glyph.font.unitsPerEm;
    const found = outlines.get(name) ?? glyph.glyph.path.scale(scale, -scale).toSVG();
    outlines.set(name, found);
    return found;
  };
  return (text, size) => {
    const { glyphs, width, missing } = line(text);
    const outline = () => glyphs.map((glyph) => ({ x: glyph.x * size, y: -glyph.y * size, path: outlineAt(size, glyph) }));
    return { width: width * size, outline, missing };
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

function set(letters: readonly string[], fontOf: (letter: string) => Font | undefined): Line {
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
