import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { mapPanels } from '../../src/charts/map-panels.ts';
import { readContent } from '../../src/content-check/read-content.ts';
import { cityName } from '../../src/i18n/names.ts';
import { pathTo } from '../../src/i18n/routes.ts';
import { languages, siteUrl } from '../../src/site.ts';
import { meetingPlaces } from '../../src/timeline/places.ts';
import { inUse } from '../../src/timeline/select.ts';
import { at, fileOf } from '../tested-site.ts';
import { page, text } from './built.ts';

const { timeline } = readContent('content');
if (!timeline) throw new Error('the content is at fault');
const { venues } = inUse(timeline);
const places = meetingPlaces(timeline);

describe('locator maps', () => {
  test.each(venues.map((venue) => [venue.key, venue] as const))(
    'there is one of %s, small, and its page shows it in both languages',
    (_key, venue) => {
      const file = readFileSync(fileOf(pathTo.locatorMap(venue)));
      expect(file.length).toBeLessThan(6500);
      expect(file.toString()).toContain('prefers-color-scheme:dark');
      for (const lang of languages) {
        const image = page(pathTo.venue(venue, lang)).querySelector('main img');
        expect(image?.getAttribute('src')).toBe(pathTo.locatorMap(venue));
        expect(image?.getAttribute('alt')).toContain(venue.city[lang]);
        expect(image?.getAttribute('loading')).toBe('lazy');
        expect(Number(image?.getAttribute('width'))).toBeGreaterThan(Number(image?.getAttribute('height')));
      }
    },
  );

  test('stand on the page of every entry that has a venue, and on no other', () => {
    for (const entry of timeline.entries) {
      const sources = page(pathTo.entry(entry, 'en'))
        .querySelectorAll('.facts img')
        .map((image) => image.getAttribute('src'));
      expect(sources).toEqual(entry.venue ? [pathTo.locatorMap(entry.venue)] : []);
    }
  });

  test('say what they show, and how exact they are where it is less than the building', () => {
    expect(page(at('/meetings/2025-11-23-geneva/')).querySelector('.facts img')?.getAttribute('alt')).toBe('Bản đồ: Geneva, Thụy Sĩ');
    expect(page(at('/en/venues/geneva/')).querySelector('figcaption')?.text).toContain('exact to the city only');
    expect(page(at('/en/venues/hallandale/')).querySelector('figcaption')?.text).toContain('not to the building');
    expect(page(at('/en/venues/kremlin/')).querySelector('figcaption')).toBeNull();
  });
});

describe.each(languages)('the map of all places, %s', (lang) => {
  const figure = page(pathTo.venues(lang)).getElementById('places');

  test('has a label for every place, and a link to the page of its venue', () => {
    const links = figure?.querySelectorAll('svg a').map((link) => link.getAttribute('href'));
    expect(links?.sort()).toEqual(places.map(({ main }) => pathTo.venue(main, lang)).sort());
    const dots = mapPanels(places, ({ main, count }) => `${cityName(main, lang)} ${count}`).flatMap((panel) => panel.dots);
    expect(dots.filter(({ label }) => !label).map(({ place }) => place.main.key)).toEqual([]);
  });

  test('says the same in a table', () => {
    const rows = figure?.querySelectorAll('tbody tr').map((row) => [row.querySelector('th')?.text, row.querySelector('.number')?.text]);
    expect(rows).toEqual(places.map(({ main, count }) => [main.city[lang], `${count}`]));
    const linked = figure?.querySelectorAll('tbody a').map((link) => link.getAttribute('href'));
    expect(linked).toEqual(places.flatMap((place) => place.venues.map((venue) => pathTo.venue(venue, lang))));
  });

  test('can be downloaded, with its source, its styles and whole addresses', () => {
    expect(figure?.querySelector('figcaption')?.text).toContain('Natural Earth');
    expect(figure?.querySelector('a[download]')?.getAttribute('href')).toBe(pathTo.overviewPicture('places', lang));
    const file = text(pathTo.overviewPicture('places', lang));
    expect(file).toMatch(/^<svg xmlns=/);
    expect(file).toContain('Natural Earth');
    expect(file).toContain('.picture .land');
    expect(file.split(`<a href="${siteUrl.href}`)).toHaveLength(places.length + 1);
    expect(file).not.toMatch(/var\(|light-dark/);
    expect(file).not.toContain('href="/');
  });
});
