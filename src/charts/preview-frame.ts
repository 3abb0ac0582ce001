import type { Glyph } from './glyph.ts';
import type { SetText } from './lettering.ts';
import { svg } from './svg.ts';

/** The size of every preview in pixels, as networks that show links ask for it. */
export const previewSize = { width: 1200, height: 630 } as const;

/** The white to the left and right of everything, in pixels. */
export const previewMargin = 72;

/** A text whose baseline starts at a place. */
export function put({ outline }: SetText, x: number, y: number, fill: string): string {
  const letters = outline().filter(({ path }) => path !== '');
  if (letters.length === 0) return '';
  return svg('g', { fill }, ...letters.map((letter) => svg('path', { d: letter.path, transform: at(x + letter.x, y + letter.y) })));
}

/** A glyph at a place, as it stands beside the titles of the site. */
export function mark({ path, fill, stroke }: Glyph, x: number, y: number, scale: number, ink: string, paper: string): string {
  const outline = stroke > 0 ? { stroke: ink, 'stroke-width': stroke } : {};
  return svg('path', { d: path, transform: `${at(x, y)} scale(${scale})`, fill: fill ? ink : paper, ...outline });
}

function at(x: number, y: number): string {
  return `translate(${round(x)} ${round(y)})`;
}

/** A length in hundredths of a pixel. */
export function round(value: number): number {
  return Math.round(value * 100) / 100;
}
