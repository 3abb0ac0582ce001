import { cityName } from '../i18n/names.ts';
import { pathTo } from '../i18n/routes.ts';
import { t } from '../i18n/t.ts';
import type { Lang } from '../site.ts';
import type { MeetingPlace } from '../timeline/places.ts';
import type { Box } from './map-labels.ts';
import { mapPanels, panelsSize, type MapPanel, type PlaceDot, type Point } from './map-panels.ts';
import { escaped, svg, type Picture } from './svg.ts';

/**
 * The places of the talks on three maps, each a link to the page of its venue, or of the one with most events.
 * `address` says how a path is written in the picture: as it is, or absolute in a file of its own.
 */
export function placesMap(places: readonly MeetingPlace[], lang: Lang, address = (path: string) => path): Picture {
  const panels = mapPanels(places, (place) => labelOf(place, lang));
  return { ...panelsSize, label: t(lang).maps.label, body: panels.map((panel) => drawn(panel, lang, address)).join('') };
}

function labelOf({ main, count }: MeetingPlace, lang: Lang): string {
  return `${cityName(main, lang)} ${count}`;
}

function drawn({ region, frame, land, dots, elsewhere }: MapPanel, lang: Lang, address: (path: string) => string): string {
  const { regions, elsewhere: note, credit } = t(lang).maps;
  const behind = [...dots].sort((a, b) => b.radius - a.radius);
  return svg(
    'g',
    {},
    svg('text', { class: 'strong', x: frame.x, y: frame.y - 9 }, escaped(regions[region])),
    svg('path', { class: 'land', d: land }),
    ...elsewhere.map(({ x, y }) => svg('circle', { class: 'soft', cx: tenth(x), cy: tenth(y), r: 1.4 })),
    ...(region === 'world' ? [note, credit] : []).map((line, index) =>
      svg('text', { class: 'soft', x: frame.x, y: frame.y + frame.height + 18 + 16 * index }, escaped(line)),
    ),
    ...behind.map((dot) => link(dot, lang, address)),
  );
}

function link({ place, x, y, radius, label }: PlaceDot, lang: Lang, address: (path: string) => string): string {
  const city = cityName(place.main, lang);
  const name = `${city}: ${t(lang).issue.events(place.count)}`;
  return svg(
    'a',
    { href: address(pathTo.venue(place.main, lang)), 'aria-label': name },
    svg('title', {}, escaped(name)),
    label ? leader({ x, y }, radius, label) : '',
    svg('circle', { class: 'dot', cx: tenth(x), cy: tenth(y), r: tenth(radius) }),
    label ? text(label, x, escaped(city), ' ', svg('tspan', { class: 'soft' }, `${place.count}`)) : '',
  );
}

/** A label in its box, on the side towards its dot. */
function text(box: Box, dotX: number, ...words: readonly string[]): string {
  const [x, anchor] =
    box.x + box.width <= dotX ? [box.x + box.width, 'end'] : box.x >= dotX ? [box.x, undefined] : [box.x + box.width / 2, 'middle'];
  return svg('text', { x: tenth(x), y: tenth(box.y + 10), 'text-anchor': anchor }, ...words);
}

/** A line from a dot to a label that stands off it. */
function leader({ x, y }: Point, radius: number, label: Box): string {
  const nearX = Math.min(Math.max(x, label.x), label.x + label.width);
  const nearY = Math.min(Math.max(y, label.y + 3), label.y + label.height - 3);
  if (Math.hypot(nearX - x, nearY - y) < radius + 8) return '';
  return svg('path', { class: 'pointer', d: `M${tenth(x)} ${tenth(y)}L${tenth(nearX)} ${tenth(nearY)}` });
}

function tenth(length: number): number {
  return Math.round(length * 10) / 10;
}
