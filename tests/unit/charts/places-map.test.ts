import { describe, expect, test } from 'vitest';
import { overlap } from '../../../src/charts/map-labels.ts';
import { mapPanels, panelsSize } from '../../../src/charts/map-panels.ts';
import { placesMap } from '../../../src/charts/places-map.ts';
import { place } from '../../fixtures/places.ts';

const places = [
  place('Brussels', 50.85, 4.35, 9),
  place('Kyiv', 50.45, 30.52, 4),
  place('Miami', 25.76, -80.19, 2),
  place('Berlin', 52.52, 13.37),
  place('Geneva', 46.2, 6.14),
  place('Paris', 48.87, 2.32),
  place('London', 51.5, -0.13),
  place('Moscow', 55.75, 37.62),
  place('Rome', 41.9, 12.48),
  place('Castel Gandolfo', 41.75, 12.65),
  place('Washington', 38.9, -77.04),
  place('Halifax', 44.65, -63.58),
  place('Abu Dhabi', 24.45, 54.38),
  place('Luanda', -8.84, 13.29),
  place('Beijing', 39.9, 116.39),
  place('Wellington', -41.29, 174.78),
];
const panels = mapPanels(places, ({ main, count }) => `${main.names.en} ${count}`);
const names = (region: string) => panels.find((panel) => panel.region === region)?.dots.map((dot) => dot.place.main.names.en);

function dot(name: string) {
  const found = panels.flatMap(({ dots }) => dots).find((each) => each.place.main.names.en === name);
  if (!found) throw new Error(`${name} is on no map`);
  return found;
}

describe('the map of places', () => {
  test('shows every place once: in Europe, in North America, or else in the world', () => {
    expect(names('northAmerica')).toEqual(['Miami', 'Washington', 'Halifax']);
    expect(names('world')).toEqual(['Abu Dhabi', 'Luanda', 'Beijing', 'Wellington']);
    expect(names('europe')).toHaveLength(places.length - 7);
    expect(panels.at(-1)?.elsewhere).toHaveLength(places.length - 4);
  });

  test.each([
    ['Paris', 'Kyiv'],
    ['London', 'Paris'],
    ['Kyiv', 'Moscow'],
    ['Miami', 'Halifax'],
    ['Luanda', 'Beijing'],
    ['Abu Dhabi', 'Wellington'],
  ])('puts %s west of %s', (west, east) => {
    expect(dot(west).x).toBeLessThan(dot(east).x - 3);
  });

  test.each([
    ['Moscow', 'Kyiv'],
    ['Brussels', 'Paris'],
    ['Berlin', 'Geneva'],
    ['Halifax', 'Washington'],
    ['Washington', 'Miami'],
    ['Beijing', 'Luanda'],
  ])('puts %s north of %s', (north, south) => {
    expect(dot(north).y).toBeLessThan(dot(south).y - 3);
  });

  test('draws dots and labels inside their frames, frames inside the picture and apart', () => {
    for (const { frame, dots } of panels) {
      expect(frame.x + frame.width).toBeLessThanOrEqual(panelsSize.width);
      expect(frame.y + frame.height).toBeLessThanOrEqual(panelsSize.height);
      for (const { x, y, label } of dots) {
        expect(overlap({ x, y, width: 0, height: 0 }, frame)).toBe(true);
        expect(label?.x).toBeGreaterThanOrEqual(frame.x);
        expect((label?.x ?? 0) + (label?.width ?? 0)).toBeLessThanOrEqual(frame.x + frame.width);
      }
    }
    const frames = panels.map(({ frame }) => frame);
    expect(frames.filter((a, index) => frames.slice(index + 1).some((b) => overlap(a, b)))).toEqual([]);
  });

  test('gives nine times the events nine times the area', () => {
    expect((dot('Brussels').radius / dot('Paris').radius) ** 2).toBeCloseTo(9);
  });

  test('leads from each dot to its venue, in a file of its own with the whole address, and says how many events', () => {
    const { body } = placesMap(places, 'en', (path) => `https://example.org${path}`);
    expect(body).toContain('href="https://example.org/en/venues/kyiv/"');
    expect(body).toContain('<title>Kyiv: 4 events</title>');
    expect(placesMap(places, 'vi').body).toContain('<title>Geneva: 1 sự kiện</title>');
    expect(body.match(/<a /g)).toHaveLength(places.length);
  });

  test('draws land and no border: one area without any line in it for each map', () => {
    const { body } = placesMap([], 'vi');
    expect(body.match(/<path /g)).toHaveLength(3);
    expect(body.match(/<path class="land"/g)).toHaveLength(3);
  });
});
