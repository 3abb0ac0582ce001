import { schemeColours } from './scheme-colours.ts';
import { svg } from './svg.ts';

/** The icons as pixels: how large, and how much paper is around the drawing, in its own units of 32 to the side. */
export const iconPictures = {
  touch: { size: 180, around: 4 },
  '192': { size: 192, around: 1 },
  '512': { size: 512, around: 1 },
  // What is cut to a circle of 80 % keeps both notes and the ends of the lines.
  mask: { size: 512, around: 8 },
} as const;

/** The name of an icon as pixels. */
export type IconPicture = keyof typeof iconPictures;

/** The icon of the site (an SVG of 32 units to the side) on paper in daylight, for what can show neither SVG nor two schemes. */
export function iconOnPaper(icon: string, name: IconPicture, tokens: string): string {
  const { size, around } = iconPictures[name];
  const side = 32 + 2 * around;
  const [, css = '', drawing = ''] = /<style>(.*?)@media.*?<\/style>(.*)<\/svg>/s.exec(icon) ?? [];
  if (drawing === '') throw new Error('The icon has no style with a scheme for the dark.');
  const box = `${-around} ${-around} ${side} ${side}`;
  const paper = svg('rect', { x: -around, y: -around, width: side, height: side, fill: schemeColours(tokens, 'paper').light });
  return svg(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', viewBox: box, width: size, height: size },
    svg('style', {}, css),
    paper,
    drawing,
  );
}
