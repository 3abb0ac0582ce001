import { geoPath, type GeoPermissibleObjects, type GeoProjection } from 'd3-geo';
import type { MultiLineString } from 'geojson';
import { feature, mesh } from 'topojson-client';
import {
  filter,
  filterWeight,
  presimplify,
  simplify,
  sphericalRingArea,
  sphericalTriangleArea,
  type RingWeighter,
} from 'topojson-simplify';
import coasts from 'world-atlas/land-50m.json' with { type: 'json' };

/** The mean radius of the Earth in kilometres. */
export const earthRadius = 6371;

/** The land of the Earth as Natural Earth draws it: areas without any border between countries, and their coasts as lines. */
interface Land {
  readonly areas: GeoPermissibleObjects;
  readonly coasts: MultiLineString;
}

const weighted = presimplify(coasts, sphericalTriangleArea);
const simplified = new Map<number, Land>();

/**
 * The land in a projection’s frame as SVG path data, to a tenth of a unit.
 * Bends and islands smaller than `detail` kilometres across are left out.
 */
export function landPath(projection: GeoProjection, detail: number): string {
  return geoPath(projection).digits(1)(landIn(detail).areas) ?? '';
}

/** How much of a projection’s frame is land, in square units, and how long the coasts in it are, in units. */
export function landMeasure(projection: GeoProjection, detail: number): { readonly area: number; readonly coast: number } {
  const path = geoPath(projection);
  const land = landIn(detail);
  return { area: path.area(land.areas), coast: path.measure(land.coasts) };
}

function landIn(detail: number): Land {
  const known = simplified.get(detail);
  if (known) return known;
  const least = (detail / earthRadius) ** 2;
  const bends = simplify(weighted, least);
  // The types of topojson-simplify leave out that a weight is told whether the ring is a hole.
  const { objects, ...arcs } = filter(bends, filterWeight(bends, least, sphericalRingArea as RingWeighter));
  const topology = { ...arcs, objects: { land: objects.land } };
  const land = { areas: feature(topology, objects.land), coasts: mesh(topology, objects.land) };
  simplified.set(detail, land);
  return land;
}
