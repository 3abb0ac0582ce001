import { expect, test } from 'vitest';
import { overlap, placeLabels } from '../../../src/charts/map-labels.ts';

const frame = { x: 0, y: 0, width: 200, height: 100 };
const dot = (x: number, y: number, radius = 4) => ({ x, y, radius, label: { width: 40, height: 12 } });
const around = ({ x, y, radius }: ReturnType<typeof dot>) => ({ x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius });

test('a label stands to the right of its dot where there is room, else to the left', () => {
  expect(placeLabels([dot(100, 50)], frame)).toEqual([{ x: 107, y: 44, width: 40, height: 12 }]);
  expect(placeLabels([dot(180, 50)], frame)).toEqual([{ x: 133, y: 44, width: 40, height: 12 }]);
});

test('labels of a crowd cover no other label, no dot and no mark, and stay inside the frame', () => {
  const dots = [dot(90, 50, 8), dot(96, 55), dot(99, 47), dot(86, 44), dot(110, 60), dot(120, 40)];
  const mark = { x: 60, y: 50 };
  const labels = placeLabels(dots, frame, [mark]).flatMap((label) => label ?? []);
  expect(labels).toHaveLength(dots.length);
  for (const [index, label] of labels.entries()) {
    expect(labels.slice(index + 1).filter((other) => overlap(label, other))).toEqual([]);
    expect(dots.filter((each) => overlap(label, around(each)))).toEqual([]);
    expect(overlap(label, { ...mark, width: 0.1, height: 0.1 })).toBe(false);
    expect(label.x).toBeGreaterThanOrEqual(0);
    expect(label.x + label.width).toBeLessThanOrEqual(200);
    expect(label.y).toBeGreaterThanOrEqual(0);
    expect(label.y + label.height).toBeLessThanOrEqual(100);
  }
});

test('a label that finds no room is left out', () => {
  expect(placeLabels([dot(10, 5)], { x: 0, y: 0, width: 30, height: 10 })).toEqual([undefined]);
});
