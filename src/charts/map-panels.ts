import { geoAzimuthalEqualArea, geoEqualEarth, type GeoProjection } from 'd3-geo';
import type { MeetingPlace } from '../timeline/places.ts';
import { earthRadius, landPath } from './land.ts';
import { placeLabels, type Box } from './map-labels.ts';

/** One of the maps that together show all places: its frame, its land, and a dot for each place that belongs to it. */
export interface MapPanel {
  readonly region: 'europe' | 'northAmerica' | 'world';
  readonly frame: Box;
  readonly land: string;
  readonly dots: readonly PlaceDot[];
  /** Where the places lie that another panel shows larger. */
  readonly elsewhere: readonly Point[];
}

/** A place on a map; the area of its dot goes by the number of its events. */
export interface PlaceDot extends Point {
  readonly place: MeetingPlace;
  readonly radius: number;
  /** Where its label stands; missing if there was no room. */
  readonly label: Box | undefined;
}

/** A point on the picture, in its units. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

interface Sheet {
  readonly region: MapPanel['region'];
  readonly frame: Box;
  readonly projection: GeoProjection;
  /** Kilometres in a unit at the middle of the map. */
  readonly scale: number;
}

/** The size of a label’s line, in units; widths are those of Be Vietnam Pro at 11 units, with some room. */
const letter = { width: 6.2, height: 13 };
const unitRadius = 3.8;

/** The panels: Europe and eastern North America at a scale that tells their cities apart, and the world for all others. */
const sheets: readonly Sheet[] = [
  regional('europe', { x: 0, y: 24, width: 720, height: 470 }, [16.5, 47.6], 5.5),
  regional('northAmerica', { x: 0, y: 538, width: 220, height: 270 }, [-73.5, 35], 10),
  worldwide({ x: 240, y: 538, width: 480, height: 240 }),
];

/** The size of all panels together, with their headings above them. */
export const panelsSize = { width: 720, height: 820 } as const;

/** Puts every place on the first panel that it lies well inside of, the last if there is none; `labelOf` is what will be written at its dot. */
export function mapPanels(places: readonly MeetingPlace[], labelOf: (place: MeetingPlace) => string): MapPanel[] {
  const home = Map.groupBy(places, (place) => sheets.find((sheet) => holds(sheet, place)) ?? sheets.at(-1));
  return sheets.map((sheet) => {
    const { region, frame, projection, scale } = sheet;
    const own = home.get(sheet) ?? [];
    const dots = own.map((place) => ({ ...pointOf(sheet, place), place, radius: unitRadius * Math.sqrt(place.count) }));
    const sizes = own.map((place) => ({ width: letter.width * labelOf(place).length, height: letter.height }));
    const elsewhere = sheet === sheets.at(-1) ? places.filter((place) => !own.includes(place)).map((place) => pointOf(sheet, place)) : [];
    const labels = placeLabels(
      dots.map((dot, index) => ({ ...dot, label: sizes[index] ?? letter })),
      frame,
      elsewhere,
    );
    return {
      region,
      frame,
      land: landPath(projection, 2 * scale),
      dots: dots.map((dot, index) => ({ ...dot, label: labels[index] })),
      elsewhere,
    };
  });
}

function regional(region: MapPanel['region'], frame: Box, [longitude, latitude]: [number, number], scale: number): Sheet {
  const projection = geoAzimuthalEqualArea()
    .rotate([-longitude, -latitude])
    .scale(earthRadius / scale)
    .translate([frame.x + frame.width / 2, frame.y + frame.height / 2])
    .clipExtent(corners(frame));
  return { region, frame, projection, scale };
}

/** The Earth, cut in the Bering Strait; what a frame has no room for is the open Pacific, the Arctic Ocean and Antarctica. */
function worldwide(frame: Box): Sheet {
  const projection = geoEqualEarth()
    .rotate([-11, 0])
    .fitWidth(1.12 * frame.width, { type: 'Sphere' });
  const [, y] = projection.translate();
  projection.translate([frame.x + frame.width / 2, frame.y + y - 6]).clipExtent(corners(frame));
  return { region: 'world', frame, projection, scale: earthRadius / projection.scale() };
}

function corners({ x, y, width, height }: Box): [[number, number], [number, number]] {
  return [
    [x, y],
    [x + width, y + height],
  ];
}

function pointOf({ projection }: Sheet, { main }: MeetingPlace): Point {
  const [x, y] = projection([main.coordinates.longitude, main.coordinates.latitude]) ?? [0, 0];
  return { x, y };
}

function holds(sheet: Sheet, place: MeetingPlace): boolean {
  const { frame } = sheet;
  const { x, y } = pointOf(sheet, place);
  const margin = 8;
  return x > frame.x + margin && x < frame.x + frame.width - margin && y > frame.y + margin && y < frame.y + frame.height - margin;
}
