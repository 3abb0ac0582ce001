import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { balanced, fitted, type Typeface } from '../../../src/charts/lettering.ts';
import { entryPreview, previewAlt, sitePreview } from '../../../src/charts/preview-words.ts';
import { drawPreview, type Preview } from '../../../src/charts/preview.ts';
import { readContent } from '../../../src/content-check/read-content.ts';
import { lettering } from '../../../src/raster/typefaces.ts';
import { languages } from '../../../src/site.ts';

const { timeline } = readContent('content');
if (!timeline) throw new Error('the content is at fault');
const tokens = readFileSync('src/styles/tokens.css', 'utf8');
const previews = languages.flatMap((lang) => [sitePreview(timeline, lang), ...timeline.entries.map((entry) => entryPreview(entry, lang))]);
/** Every letter as wide as half its size. */
const even: Typeface = (text, size) => ({ width: (text.length * size) / 2, outline: () => [], missing: [] });

/** Draws a preview and gives every text with the typeface’s own account of it, and where its letters stand. */
function drawn(preview: Preview) {
  const missing: string[] = [];
  const watched =
    (typeface: Typeface): Typeface =>
    (text, size) => {
      const set = typeface(text, size);
      missing.push(...set.missing);
      return set;
    };
  const { serif, sans, strong } = lettering();
  const file = drawPreview(preview, { serif: watched(serif), sans: watched(sans), strong: watched(strong) }, tokens);
  const letters = [...file.matchAll(/ transform="translate\((-?[\d.]+) (-?[\d.]+)\)"/g)].map(([, x, y]) => ({
    x: Number(x),
    y: Number(y),
  }));
  return { file, letters, missing };
}

describe('every preview of the timeline', () => {
  test('has a glyph for every letter, and none stands outside the margins', () => {
    expect(previews.length).toBeGreaterThan(200);
    for (const preview of previews) {
      const { letters, missing } = drawn(preview);
      expect(missing).toEqual([]);
      expect(letters.filter(({ x, y }) => x < 68 || x > 1200 - 72 || y < 72 || y > 630 - 20)).toEqual([]);
    }
  });

  test('sets its title whole, in at most four lines within the margins', () => {
    const { serif } = lettering();
    for (const { title } of previews) {
      const { size, lines } = fitted(title, serif, [76, 70, 64, 58, 52, 46], { width: 1056, height: 258 });
      expect(lines.length).toBeLessThanOrEqual(4);
      expect(lines.join(' ').replaceAll('\u00a0', ' ')).toBe(title.replaceAll('\u00a0', ' '));
      expect(Math.max(...lines.map((line) => serif(line, size).width))).toBeLessThanOrEqual(1056);
    }
  });

  test('keeps date and sides apart', () => {
    const { strong } = lettering();
    for (const { date, sides } of previews) {
      const codes = sides.reduce((sum, { code }) => sum + strong(code, 28).width + 22, 0);
      expect(strong(date, 28).width + codes).toBeLessThan(1056);
    }
  });

  test('is the same drawing each time, of outlines alone, and says in words what it shows', () => {
    const [, first] = previews;
    if (!first) throw new Error('there is no entry');
    expect(drawn(first).file).toBe(drawn(first).file);
    expect(drawn(first).file).not.toMatch(/<text|<style|font/);
    expect(previewAlt(first)).toContain(first.title);
    expect(previewAlt(first)).toContain(first.date);
  });
});

describe('letters', () => {
  test.each(['ế', 'ộ', 'ữ', 'ặ', 'ẫ', 'ệ', 'Ệ', 'Ỗ', 'Ử', 'Ặ', 'Ẫ', 'đ', 'Đ', '…', '–', '“', '”'])('%s is in every typeface', (letter) => {
    const { serif, sans, strong } = lettering();
    for (const typeface of [serif, sans, strong]) {
      const { width, missing, outline } = typeface(letter, 100);
      expect(missing).toEqual([]);
      expect(width).toBeGreaterThan(10);
      expect(outline().every(({ path }) => path.length > 10)).toBe(true);
    }
  });

  test('that no font has are told', () => {
    expect(lettering().serif('a漢b', 10).missing).toEqual(['漢']);
  });

  test('written apart are set as one', () => {
    const { serif } = lettering();
    expect(serif('ế'.normalize('NFD'), 50).width).toBe(serif('ế', 50).width);
  });
});

describe('a title', () => {
  test('is broken into as few lines as there can be, about equally long', () => {
    expect(balanced('aaaa bbbb cccc dddd', 14, (line) => line.length)).toEqual(['aaaa bbbb', 'cccc dddd']);
  });

  test('has no dash at the head of a line', () => {
    expect(balanced('aaaa – bbbb', 6, (line) => line.length)).toEqual(['aaaa\u00a0–', 'bbbb']);
  });

  test('is set smaller before it takes more room than there is, and never cut', () => {
    expect(fitted('aaaa bbbb', even, [20, 10], { width: 50, height: 15 })).toEqual({ size: 10, lines: ['aaaa bbbb'] });
    expect(() => fitted('aaaa aaaa aaaa aaaa', even, [20, 10], { width: 50, height: 15 })).toThrow('No room');
  });

  test('has a word broken only if it is wider than the picture, and then at the smallest size', () => {
    const { size, lines } = fitted('a aaaaaaaaaaaaaaaaaaaaaaaa b', even, [20, 10], { width: 50, height: 100 });
    expect(size).toBe(10);
    expect(lines.join('').replaceAll(' ', '')).toBe('aaaaaaaaaaaaaaaaaaaaaaaaab');
    expect(lines.every((line) => even(line, 10).width <= 50)).toBe(true);
  });
});
