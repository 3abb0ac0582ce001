import { escaped, svg, type Picture } from './svg.ts';

/** A bar: what it counts, and how many. */
export interface Bar {
  readonly label: string;
  readonly count: number;
  /** Whether it stands for several values together, so that it is no bar among the others. */
  readonly rest?: boolean;
}

const width = 300;
const labelWidth = 164;
const numberWidth = 34;
const rowHeight = 21;
const top = 28;

/** Counts as bars from the left, in the order given, each with its number; the longest is as wide as there is room. */
export function drawBars(title: string, bars: readonly Bar[]): Picture {
  const most = Math.max(1, ...bars.map(({ count }) => count));
  const longest = width - labelWidth - numberWidth;
  const rows = bars.map(({ label, count, rest }, index) => {
    const y = top + index * rowHeight;
    const length = Math.round((count / most) * longest * 10) / 10;
    return [
      svg('text', { x: 0, y: y + 12 }, escaped(label)),
      svg('rect', { class: rest ? 'bar rest' : 'bar', x: labelWidth, y: y + 3, width: length, height: 10 }),
      svg('text', { class: 'strong', x: labelWidth + length + 6, y: y + 12 }, String(count)),
    ].join('');
  });
  return {
    width,
    height: top + bars.length * rowHeight,
    label: title,
    body: [
      svg('text', { class: 'strong', x: 0, y: 12 }, escaped(title)),
      svg('path', { class: 'hairline', d: `M0 20.5H${width}` }),
      ...rows,
    ].join(''),
  };
}
