import { escaped, svg, type Picture } from './svg.ts';

/** A picture wider than a small screen: the names of its rows, which stay in view, and the field that moves beside them. */
export interface Panorama {
  readonly labels: Picture;
  readonly field: Picture;
}

/** Pictures side by side as one, in a row from the left, their tops in line. */
export function beside(pictures: readonly Picture[], gap: number, label: string): Picture {
  const lefts = pictures.map((_, index) => pictures.slice(0, index).reduce((x, { width }) => x + width + gap, 0));
  return {
    width: pictures.reduce((sum, { width }) => sum + width + gap, -gap),
    height: Math.max(...pictures.map(({ height }) => height)),
    label,
    body: pictures.map(({ body }, index) => svg('g', { transform: `translate(${lefts[index] ?? 0} 0)` }, body)).join(''),
  };
}

/** What a picture needs to be understood away from its page. */
export interface Surroundings {
  readonly title: string;
  /** What each mark means: its drawing around the origin, and a few words. */
  readonly key: readonly KeyItem[];
  /** Where the picture comes from. */
  readonly credit: string;
}

/** A mark and what it means. */
export interface KeyItem {
  readonly mark: string;
  readonly text: string;
}

const heading = 40;
const line = 20;
/** The width of a letter of the labels’ type, on average: there is nothing to measure text with here. */
const letter = 6.1;

/** A picture with its title and key above it and its credit below, as a file of its own wants them. */
export function framed(picture: Picture, { title, key, credit }: Surroundings): Picture {
  const rows = keyRows(key, picture.width);
  const top = heading + rows.length * line + (rows.length > 0 ? 14 : 0);
  const height = top + picture.height + 2 * line;
  return {
    ...picture,
    height,
    body: [
      svg('text', { class: 'title', x: 0, y: 18 }, escaped(title)),
      ...rows.flatMap((row, index) =>
        row.map(({ x, item }) => {
          const text = svg('text', { class: 'soft', x: item.mark ? 12 : -6, y: 4 }, escaped(item.text));
          return svg('g', { transform: `translate(${x + 6} ${heading + index * line + 4})` }, item.mark, text);
        }),
      ),
      svg('g', { transform: `translate(0 ${top})` }, picture.body),
      svg('text', { class: 'soft', x: 0, y: height - 4 }, escaped(credit)),
    ].join(''),
  };
}

function keyRows(key: readonly KeyItem[], width: number): { readonly x: number; readonly item: KeyItem }[][] {
  const rows: { x: number; item: KeyItem }[][] = [];
  let x = 0;
  for (const item of key) {
    const needs = 36 + item.text.length * letter;
    if (rows.length === 0 || x + needs > width) {
      rows.push([]);
      x = 0;
    }
    rows.at(-1)?.push({ x, item });
    x += needs;
  }
  return rows;
}

/**
 * A name in one line or two. It breaks where the sense does – after a comma, before a small word or a capital letter – if both lines
 * are short enough then, or else where the longer line stays shortest.
 * @example inTwoLines('Trưng cầu dân ý và phê chuẩn', 25) // ['Trưng cầu dân ý', 'và phê chuẩn']
 */
export function inTwoLines(name: string, most: number): string[] {
  if (name.length <= most) return [name];
  const words = name.split(' ');
  const breaks = words.slice(1).map((_, index) => [words.slice(0, index + 1).join(' '), words.slice(index + 1).join(' ')]);
  const longest = (lines: readonly string[]) => Math.max(...lines.map(({ length }) => length));
  const sensible = breaks.filter((lines) => longest(lines) <= most + 2 && senseBreaks(lines));
  const best = (sensible.length > 0 ? sensible : breaks).toSorted((a, b) => longest(a) - longest(b));
  return best[0] ?? [name];
}

function senseBreaks([before = '', after = '']: readonly string[]): boolean {
  return before.endsWith(',') || /^(?:và|của|cho|and|of|for|in|to)\s|^\p{Lu}/u.test(after);
}
