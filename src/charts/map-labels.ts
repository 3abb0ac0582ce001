/** A box on a drawing, in its units. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A dot that wants a label of a given size. */
export interface Dot {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly label: { readonly width: number; readonly height: number };
}

/** Directions to try, as parts of a circle clockwise from the right: beside the dot first, then above and below it. */
const directions = [0, 0.5, 0.75, 0.25, 0.0625, 0.9375, 0.4375, 0.5625, 0.125, 0.875, 0.375, 0.625, 0.1875, 0.8125, 0.3125, 0.6875];
/** Distances between a dot and its label; those after the first need a line. */
const distances = [3, 12, 20, 28, 38, 50];

/**
 * Where the label of every dot stands: near it, inside the frame, over no other label, no dot and none of the `marks` without labels.
 * Dots are served in their order; one that finds no room has no box.
 */
export function placeLabels(dots: readonly Dot[], frame: Box, marks: readonly Pick<Dot, 'x' | 'y'>[] = []): (Box | undefined)[] {
  const taken: Box[] = [...dots, ...marks.map((mark) => ({ ...mark, radius: 2 }))].map(({ x, y, radius }) => {
    return { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius };
  });
  return dots.map((dot) => {
    const box = distances
      .flatMap((distance) => directions.map((direction) => boxAt(dot, distance, direction)))
      .find((each) => inside(each, frame) && !taken.some((other) => overlap(each, other)));
    if (box) taken.push(box);
    return box;
  });
}

/** Whether two boxes share any room. */
export function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

function inside(box: Box, frame: Box): boolean {
  return box.x >= frame.x && box.y >= frame.y && box.x + box.width <= frame.x + frame.width && box.y + box.height <= frame.y + frame.height;
}

/** The label’s box whose nearest edge or corner is a distance from the dot. */
function boxAt({ x, y, radius, label }: Dot, distance: number, direction: number): Box {
  const [dx, dy] = [Math.cos(2 * Math.PI * direction), Math.sin(2 * Math.PI * direction)];
  const reach = radius + distance;
  const edge = (part: number, size: number) => (Math.abs(part) < 0.01 ? -size / 2 : part > 0 ? 0 : -size);
  const beside = Math.abs(dx) > 0.9;
  return {
    x: x + dx * reach + edge(dx, label.width),
    y: y + dy * reach + (beside ? -label.height / 2 : edge(dy, label.height)),
    ...label,
  };
}
