import { shortName } from '../i18n/names.ts';
import { pathTo } from '../i18n/routes.ts';
import { sideCodes } from '../i18n/side-codes.ts';
import { t } from '../i18n/t.ts';
import type { Lang } from '../site.ts';
import type { Panorama } from './compose.ts';
import { cell, type EncounterCell, type EncounterGrid, type EncounterPlace } from './encounters.ts';
import { escaped, svg } from './svg.ts';

/** The width of the names. */
const labelWidth = 128;

/** Draws who met whom; `address` makes a path of the site what links in the picture need. */
export function drawEncounters(grid: EncounterGrid, lang: Lang, address: (path: string) => string): Panorama {
  const { width, height, places, cells } = grid;
  const texts = t(lang);
  const { met } = texts.overview;
  const size = places.length * cell.size;
  const edges = [0, ...places.flatMap(({ startsSide, middle }) => (startsSide ? [middle - cell.size / 2] : [])), size];
  return {
    labels: {
      width: labelWidth,
      height,
      label: texts.person.heading,
      body: places.map((place) => drawName(place, lang, address)).join(''),
    },
    field: {
      width,
      height,
      label: texts.overview.figures.met.title,
      body: [
        ...places.map((place) => drawHead(place, lang)),
        svg(
          'g',
          { transform: `translate(0 ${cell.top})` },
          svg('path', { class: 'hairline', d: edges.map((edge) => `M0 ${edge}H${size}M${edge} 0V${size}`).join('') }),
          ...cells.map((each) => drawCell(each, lang)),
          svg('path', { class: 'course', d: `M0 0L${size} ${size}` }),
          svg('text', { class: 'soft', x: 0, y: size + 18 }, `↖ ${escaped(met.inPerson)}`),
          svg('text', { class: 'soft end', transform: `translate(${size + 18} 0) rotate(-90)` }, `${escaped(met.remotely)} ↖`),
        ),
      ].join(''),
    },
  };
}

function drawName({ person, middle }: EncounterPlace, lang: Lang, address: (path: string) => string): string {
  const y = cell.top + middle;
  return [
    svg('rect', { class: `hue ${person.side}`, x: 0, y: y + 7, width: 32, height: 2 }),
    svg('text', { class: 'strong', x: 0, y: y + 4 }, escaped(sideCodes[person.side])),
    svg('a', { href: address(pathTo.person(person, lang)) }, svg('text', { x: 42, y: y + 4 }, escaped(shortName(person, lang)))),
  ].join('');
}

function drawHead({ person, middle }: EncounterPlace, lang: Lang): string {
  return svg(
    'text',
    { transform: `translate(${middle + 2} ${cell.top - 8}) rotate(-48)`, 'aria-hidden': 'true' },
    escaped(shortName(person, lang)),
  );
}

function drawCell({ encounter, inPerson, count, x, y, shade }: EncounterCell, lang: Lang): string {
  const { met } = t(lang).overview;
  const [first, second] = encounter.people.map((person) => shortName(person, lang));
  const half = cell.size / 2;
  return svg(
    'g',
    { class: `shade-${shade}`, transform: `translate(${x} ${y})` },
    svg('title', {}, escaped(`${first} – ${second}: ${inPerson ? met.inPerson : met.remotely}, ${count}`)),
    svg('rect', { x: 0.5 - half, y: 0.5 - half, width: cell.size - 1, height: cell.size - 1 }),
    svg('text', { y: 4 }, String(count)),
  );
}
