import type { IssueState, Kind, Status } from '../timeline/model.ts';

/** A mark as SVG path data around the origin, 12 units across, and how it is drawn. */
export interface Glyph {
  readonly path: string;
  readonly fill: boolean;
  /** Width of the outline; 0 for none. */
  readonly stroke: number;
}

const circle = (radius: number) => `M${-radius} 0a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0Z`;

/** The outline of each kind: meeting a disc, call a ring, visit a triangle, plan a diamond, statement a tick. */
const shapes: Readonly<Record<Kind, string>> = {
  meeting: circle(5),
  call: circle(4.4),
  visit: 'M0 -5.2L5.2 4.6H-5.2Z',
  plan: 'M0 -5.8L5.4 0L0 5.8L-5.4 0Z',
  statement: 'M-1.6 -5.4H1.6V5.4H-1.6Z',
};

const cross = 'M-5.6 5.6L5.6 -5.6';

/** The mark of an entry: its kind’s shape, filled when held, hollow when announced, crossed when cancelled. */
export function entryGlyph(kind: Kind, status: Status): Glyph {
  const ring = kind === 'call';
  const path = status === 'cancelled' ? `${shapes[kind]}${cross}` : shapes[kind];
  if (status === 'held') return ring ? { path: `${path}${circle(1.2)}`, fill: false, stroke: 2.4 } : { path, fill: true, stroke: 0 };
  return { path, fill: false, stroke: 1.2 };
}

/** The mark of an issue’s state: full, half, empty, crossed, or a question left open. */
export function stateGlyph(state: IssueState): Glyph {
  const marks: Record<IssueState, Glyph> = {
    agreed: { path: circle(5), fill: true, stroke: 0 },
    narrowed: { path: `${circle(4.4)}M0 -2.6v5.2M-1.3 -2.2v4.4M-2.6 -1.4v2.8`, fill: false, stroke: 1.4 },
    open: { path: circle(4.4), fill: false, stroke: 1.4 },
    rejected: { path: 'M-4 -4L4 4M-4 4L4 -4', fill: false, stroke: 2 },
    unclear: { path: 'M-4 0h1.6M-0.8 0h1.6M2.4 0h1.6', fill: false, stroke: 1.8 },
  };
  return marks[state];
}
