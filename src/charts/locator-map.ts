import { geoAzimuthalEqualArea, geoGraticule, geoPath, type GeoProjection } from 'd3-geo';
import type { Venue } from '../timeline/model.ts';
import { earthRadius, landMeasure, landPath } from './land.ts';
import { schemeColours } from './scheme-colours.ts';
import { svg } from './svg.ts';

/** The size of every locator map, in pixels. */
export const locatorSize = { width: 320, height: 200 } as const;

/** How many kilometres a locator map may be across, the nearest first. */
const widths = [2800, 3600, 4800, 6400, 8400];

/**
 * Where in the world a place is: land without borders, and a dot. It shows as little as lets one recognise the region by its coasts.
 * The map is a file of its own without any word, in the colours that `tokens` (a style sheet) gives paper, land and accent by day and night.
 */
export function locatorMap({ coordinates }: Pick<Venue, 'coordinates'>, tokens: string): string {
  const { width, height } = locatorSize;
  const across = widths.find((each) => isRecognisable(around(coordinates, each), each)) ?? widths.at(-1) ?? 0;
  const projection = around(coordinates, across);
  const [x, y] = [width / 2, height / 2];
  const lines = grid(projection);
  return svg(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${width} ${height}`, width, height },
    svg('style', {}, inBothSchemes(tokens, ['paper', 'land', 'accent'])),
    svg('path', { fill: 'var(--land)', d: landWithin(projection, across, 5400 - lines.length) }),
    svg('path', { fill: 'none', stroke: 'var(--paper)', 'stroke-width': 0.6, d: lines }),
    svg('circle', { cx: x, cy: y, r: 11, fill: 'none', stroke: 'var(--accent)', 'stroke-width': 1.2 }),
    svg('circle', { cx: x, cy: y, r: 5, fill: 'var(--accent)' }),
  );
}

function around({ latitude, longitude }: Venue['coordinates'], across: number): GeoProjection {
  const { width, height } = locatorSize;
  return (
    geoAzimuthalEqualArea()
      .rotate([-longitude, -latitude])
      .scale((width / across) * earthRadius)
      .translate([width / 2, height / 2])
      .precision(1)
      // What lies well beyond the corners of the frame is not looked at: that is most of the Earth.
      .clipAngle(degrees(Math.hypot(width, height) / width, across))
      .clipExtent([
        [0, 0],
        [width, height],
      ])
  );
}

/** The angle, seen from the middle of the Earth, of the half of so many widths of a map, and a sixth more. */
function degrees(widths: number, across: number): number {
  return ((widths * across) / 2 / earthRadius) * (7 / 6) * (180 / Math.PI);
}

/** Coasts more than three times as long as the map is wide, and a sixth of it sea: found by looking at the places of the talks. */
function isRecognisable(projection: GeoProjection, across: number): boolean {
  const { width, height } = locatorSize;
  const { area, coast } = landMeasure(projection, (2 * across) / width);
  return coast >= 3.2 * width && area <= (5 / 6) * width * height;
}

/** Land as fine as so many letters allow, but no coarser than two units of the map. */
function landWithin(projection: GeoProjection, across: number, letters: number): string {
  const unit = across / locatorSize.width;
  const finer = [0.8, 1.3].map((units) => () => landPath(projection, units * unit));
  for (const draw of finer) {
    const path = draw();
    if (path.length < letters) return path;
  }
  return landPath(projection, 2 * unit);
}

function grid(projection: GeoProjection): string {
  return geoPath(projection).digits(1)(geoGraticule().step([10, 10])()) ?? '';
}

function inBothSchemes(tokens: string, names: readonly string[]): string {
  const pairs = names.map((name) => ({ name, ...schemeColours(tokens, name) }));
  const root = (scheme: 'light' | 'dark') => `:root{${pairs.map((pair) => `--${pair.name}:${pair[scheme]}`).join(';')}}`;
  return `${root('light')}@media screen and (prefers-color-scheme:dark){${root('dark')}}`;
}
