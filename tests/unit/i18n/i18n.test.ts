import { describe, expect, test } from 'vitest';
import { countryName } from '../../../src/i18n/country.ts';
import { languageName } from '../../../src/i18n/language.ts';
import { placeName, shortName } from '../../../src/i18n/names.ts';
import { absolute, pathTo } from '../../../src/i18n/routes.ts';
import { eachInEveryLanguage, inEveryLanguage } from '../../../src/i18n/static-paths.ts';
import type { Person, Venue } from '../../../src/timeline/model.ts';
import { personSchema, venueSchema } from '../../../src/timeline/vocabulary-schema.ts';

const venue = (names: string, city: string): Venue => ({
  key: 'v',
  ...venueSchema.parse({
    names: { vi: names, en: names },
    city: { vi: city, en: city },
    country: 'RU',
    coordinates: { latitude: 0, longitude: 0 },
    timezone: 'UTC',
    precision: 'city',
  }),
});

describe('addresses', () => {
  test.each([
    [pathTo.timeline('vi'), '/'],
    [pathTo.timeline('en'), '/en/'],
    [pathTo.entry({ folder: 'meetings', slug: '2025-12-02-moscow' }, 'vi'), '/meetings/2025-12-02-moscow/'],
    [pathTo.entry({ folder: 'milestones', slug: 'x' }, 'en'), '/en/milestones/x/'],
    [pathTo.issue({ key: 'territory' }, 'en'), '/en/issues/territory/'],
    [pathTo.search('en'), '/en/search/'],
    [absolute('/en/'), 'https://hoa-dam.example/en/'],
  ])('%s', (path, expected) => {
    expect(path).toBe(expected);
  });

  test('every page has a static path in every language', () => {
    expect(inEveryLanguage().map(({ params }) => params.lang)).toEqual([undefined, 'en']);
    expect(eachInEveryLanguage([{ key: 'a' }], ({ key }) => ({ slug: key })).map(({ params, props }) => [params, props.lang])).toEqual([
      [{ lang: undefined, slug: 'a' }, 'vi'],
      [{ lang: 'en', slug: 'a' }, 'en'],
    ]);
  });
});

describe('names', () => {
  test.each([
    ['Điện Kremlin', 'Moskva', 'Điện Kremlin, Moskva'],
    ['Miami', 'Miami', 'Miami'],
    ['Shell Bay, Hallandale Beach', 'Hallandale Beach, bang Florida', 'Shell Bay, Hallandale Beach, bang Florida'],
  ])('%s in %s is %s', (name, city, expected) => {
    expect(placeName(venue(name, city), 'vi')).toBe(expected);
  });

  test('a person without a short name is called by the whole one', () => {
    const person = (more: object): Person => ({
      key: 'p',
      ...personSchema.parse({ names: { vi: 'A B', en: 'A B' }, side: 'eu', ...more }),
    });
    expect(shortName(person({}), 'vi')).toBe('A B');
    expect(shortName(person({ short: { vi: 'B', en: 'B' } }), 'vi')).toBe('B');
  });

  test('countries have names in both languages', () => {
    expect([countryName('RU', 'vi'), countryName('RU', 'en')]).toEqual(['Nga', 'Russia']);
    expect([countryName('UA', 'vi'), countryName('UA', 'en')]).toEqual(['Ukraine', 'Ukraine']);
    expect([languageName('uk', 'vi'), languageName('vi', 'vi'), languageName('uk', 'en')]).toEqual([
      'Tiếng Ukraine',
      'Tiếng Việt',
      'Ukrainian',
    ]);
  });
});
