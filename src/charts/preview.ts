import type { Side } from '../timeline/model.ts';
import type { Glyph } from './glyph.ts';
import { fitted, leading, type Lettering, type Typeface } from './lettering.ts';
import { mark, previewMargin, previewSize, put, round } from './preview-frame.ts';
import { previewStave, type Stave } from './preview-stave.ts';
import { schemeColours } from './scheme-colours.ts';
import { svg } from './svg.ts';

/** What the preview of a page says. */
export interface Preview {
  /** The name at the head of the picture. */
  readonly masthead: string;
  readonly kicker: { readonly glyph?: Glyph; readonly strong: string; readonly rest: string };
  readonly title: string;
  readonly date: string;
  readonly place: string;
  readonly sides: readonly { readonly side: Side; readonly code: string }[];
  readonly stave: Stave;
}

const inner = previewSize.width - 2 * previewMargin;
const right = previewSize.width - previewMargin;
const sizes = [76, 70, 64, 58, 52, 46];

/**
 * A preview as SVG without text or style: letters are outlines, colours are those of the style sheet `tokens` in daylight.
 * It is pure: the same words, letters and tokens give the same drawing.
 */
export function drawPreview(preview: Preview, lettering: Lettering, tokens: string): string {
  const { serif, sans, strong } = lettering;
  const { masthead, kicker, title, date, place, sides } = preview;
  const colour = (name: string) => schemeColours(tokens, name).light;
  const [ink, soft] = [colour('ink'), colour('ink-soft')];
  const say = (text: string, typeface: Typeface, size: number, x: number, y: number, fill = ink) => put(typeface(text, size), x, y, fill);
  const block = fitted(title, serif, sizes, { width: inner, height: 258 });
  const kickerStart = previewMargin + (kicker.glyph ? 40 : 0);
  const kickerWidth = strong(kicker.strong, 25).width;
  return svg(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${previewSize.width} ${previewSize.height}`, ...previewSize },
    svg('rect', { ...previewSize, fill: colour('paper') }),
    say(masthead, serif, 40, previewMargin, 84),
    svg('path', { d: `M${previewMargin} 109.5H${right}M${previewMargin} 114.5H${right}`, stroke: ink, 'stroke-width': 1.6 }),
    kicker.glyph ? mark(kicker.glyph, previewMargin + 13, 157, 2.1, ink, colour('paper')) : '',
    say(kicker.strong, strong, 25, kickerStart, 166),
    say(kicker.rest, sans, 25, kickerStart + kickerWidth, 166, soft),
    ...block.lines.map((line, index) => say(line, serif, block.size, previewMargin - 2, 186 + block.size * (0.95 + leading * index))),
    say(date, strong, 28, previewMargin, 488),
    say(place, sans, 25, previewMargin, 534, soft),
    sideCodes(sides, strong, ink, colour),
    previewStave(preview.stave, sans, { ink, soft, hairline: colour('hairline'), paper: colour('paper') }),
  );
}

/** The codes of the sides at the right end of the date's line, each over a line in its hue. */
function sideCodes(sides: Preview['sides'], strong: Typeface, ink: string, colour: (name: string) => string): string {
  const gap = 22;
  const set = sides.map(({ side, code }) => ({ side, text: strong(code, 28) }));
  let x = right - set.reduce((sum, { text }) => sum + text.width + gap, -gap);
  return set
    .map(({ side, text }) => {
      const { width } = text;
      const drawn =
        put(text, x, 488, ink) + svg('rect', { x: round(x), y: 497, width: round(width), height: 5, fill: colour(`side-${side}`) });
      x += width + gap;
      return drawn;
    })
    .join('');
}
