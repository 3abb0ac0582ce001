import { describe, expect, test } from 'vitest';
import { locatorMap } from '../../../src/charts/locator-map.ts';

const tokens =
  ':root { --paper: light-dark(#ffffff, #000000); --land: light-dark(#eeeeee, #222222); --accent: light-dark(#aa0000, #ff8888); }';
const map = (latitude: number, longitude: number) => locatorMap({ coordinates: { latitude, longitude } }, tokens);
/** How many lines of the grid, ten degrees apart, cross the map: the more, the more of the world it shows. */
const gridLines = (file: string) => (/stroke-width="0.6" d="([^"]*)"/.exec(file)?.[1]?.match(/M/g) ?? []).length;

describe('a locator map', () => {
  test('is a file without words, with a dot in the middle', () => {
    const file = map(46.2, 6.14);
    expect(file).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="0 0 320 200" width="320" height="200">/);
    expect(file).toContain('<circle cx="160" cy="100"');
    expect(file).not.toContain('<text');
  });

  test('has the colours of the style sheet by day and by night', () => {
    expect(map(46.2, 6.14)).toContain(
      ':root{--paper:#ffffff;--land:#eeeeee;--accent:#aa0000}@media screen and (prefers-color-scheme:dark){:root{--paper:#000000;--land:#222222;--accent:#ff8888}}',
    );
    expect(() => locatorMap({ coordinates: { latitude: 0, longitude: 0 } }, ':root { --paper: #fff }')).toThrow('--paper');
  });

  test('shows more of the world where coasts are far', () => {
    const [geneva, moscow, bishkek] = [map(46.2, 6.14), map(55.75, 37.62), map(42.87, 74.57)].map(gridLines);
    expect(geneva).toBeLessThan(moscow ?? 0);
    expect(moscow).toBeLessThan(bishkek ?? 0);
  });

  test.each([
    ['Geneva', 46.2, 6.14],
    ['Washington', 38.9, -77.04],
    ['Moscow', 55.75, 37.62],
    ['Miami', 25.76, -80.19],
    ['Abu Dhabi', 24.45, 54.38],
    ['Luanda', -8.84, 13.29],
    ['Wellington', -41.29, 174.78],
    ['Bishkek', 42.87, 74.57],
  ])('of %s shows land and stays small', (_city, latitude, longitude) => {
    const file = map(latitude, longitude);
    expect(/fill="var\(--land\)" d="(M[^"]*)"/.exec(file)?.[1]?.length).toBeGreaterThan(500);
    expect(file.length).toBeLessThan(6500);
  });
});
