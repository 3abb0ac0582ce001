import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import jsonld from 'jsonld';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import type { TimelineJson } from '../../src/exports/data-schemas.ts';
import type { TimelineJs } from '../../src/exports/timelinejs.ts';
import { absolute } from '../../src/i18n/routes.ts';
import { at } from '../tested-site.ts';
import { page, pages, text } from './built.ts';
import { timelineJsSchema } from './formats.ts';

const read = (path: string): unknown => JSON.parse(text(at(path)));
const timeline = read('data/timeline.json') as TimelineJson;
const slugs = timeline.entries.map(({ slug }) => slug);
const ajv = new Ajv2020({ allErrors: true });
formats(ajv);

describe('the JSON files', () => {
  test.each(['timeline', 'articles', 'vocabulary'])('data/%s.json is what data/schema.json describes', (name) => {
    const schema = read('data/schema.json') as { $defs: object };
    for (const validate of [ajv.compile({ ...schema, $id: name }), ajv.compile({ $ref: `#/$defs/${name}`, $defs: schema.$defs })]) {
      expect(validate(read(`data/${name}.json`)) ? [] : validate.errors).toEqual([]);
    }
  });

  test('data/schema.json is a schema by the rules of JSON Schema 2020-12, without a word that those do not have', () => {
    const strict = new Ajv2020({ strict: true, allErrors: true });
    formats(strict);
    expect(strict.validateSchema(read('data/schema.json') as object) ? [] : strict.errors).toEqual([]);
    expect(() => strict.compile(read('data/schema.json') as object)).not.toThrow();
  });

  test('data/timeline.json holds the entries in order of time, each at the address of its page', () => {
    const days = timeline.entries.map(({ start }) => start);
    expect(days.length).toBeGreaterThan(100);
    expect(days).toEqual([...days].sort());
    const addresses = timeline.entries.flatMap(({ url }) => Object.values(url)).map((address) => new URL(address).pathname);
    expect(addresses.filter((path) => !pages.includes(path))).toEqual([]);
  });

  test('every key that an entry names is in data/vocabulary.json', () => {
    const lists = read('data/vocabulary.json') as Record<'people' | 'venues' | 'issues' | 'outlets', { key: string }[]>;
    const keys = Object.fromEntries(Object.entries(lists).map(([name, list]) => [name, JSON.stringify(list)]));
    for (const { participants, issues, venue, sources } of timeline.entries) {
      expect(participants.filter(({ key }) => !keys['people']?.includes(`"${key}"`))).toEqual([]);
      expect(issues.filter(({ key }) => !keys['issues']?.includes(`"${key}"`))).toEqual([]);
      expect(venue === null || keys['venues']?.includes(`"${venue}"`)).toBe(true);
      expect(sources.filter(({ outlet }) => !keys['outlets']?.includes(`"${outlet}"`))).toEqual([]);
    }
  });
});

describe('the tables', () => {
  const rows = (path: string) => {
    const { data, errors } = Papa.parse<Record<string, string>>(text(at(path)), { header: true, skipEmptyLines: true });
    expect(errors).toEqual([]);
    return data;
  };

  // RFC 4180: lines end in CR LF; a quote, a comma or a line break stands between quotes, a quote doubled; every row has as many cells as the head.
  test.each(['timeline', 'sources'])('data/%s.csv is CSV by the letter', (name) => {
    const body = text(at(`data/${name}.csv`)).slice(1);
    const cell = /(?:"(?:[^"]|"")*"|[^",\r\n]*)(,|\r\n)/y;
    const counts: number[] = [];
    for (let count = 1; cell.lastIndex < body.length; count += 1) {
      const [, end] = cell.exec(body) ?? [];
      if (end === undefined) throw new Error(`no cell at ${cell.lastIndex}`);
      if (end !== ',') counts.push(count);
      if (end !== ',') count = 0;
    }
    expect(counts.length).toBeGreaterThan(100);
    expect(new Set(counts).size).toBe(1);
  });

  test('data/timeline.csv has a row for every entry', () => {
    expect(text(at('data/timeline.csv')).startsWith('\uFEFF')).toBe(true);
    expect(rows('data/timeline.csv').map(({ slug }) => slug)).toEqual(slugs);
    expect(rows('data/timeline.csv').map(({ title_vi }) => title_vi)).toEqual(timeline.entries.map(({ title }) => title.vi));
  });

  test('data/sources.csv has a row for every source of every entry', () => {
    const expected = timeline.entries.flatMap(({ slug, articles, sources }) =>
      [...articles, ...sources.map(({ key }) => key)].map((key) => `${slug} ${key}`),
    );
    expect(rows('data/sources.csv').map(({ entry, key }) => `${entry} ${key}`)).toEqual(expected);
  });
});

test('data/timeline.jsonld has a node for every entry at the address of its page', async () => {
  const nodes = await jsonld.expand(read('data/timeline.jsonld') as jsonld.JsonLdDocument);
  const ids = new Set(nodes.map((node) => node['@id']));
  expect(timeline.entries.filter(({ url }) => !ids.has(url.vi)).map(({ slug }) => slug)).toEqual([]);
  const types = new Set(nodes.flatMap((node) => node['@type'] as string[]));
  for (const type of ['Event', 'CreativeWork', 'Place', 'Person', 'Organization', 'Dataset'])
    expect(types).toContain(`https://schema.org/${type}`);
});

test.each([
  ['vi', ''],
  ['en', 'en/'],
])('the file for TimelineJS in %s is in its format, with a slide for every entry', (lang, folder) => {
  const file = read(`${folder}data/timelinejs.json`) as TimelineJs;
  const validate = ajv.compile(timelineJsSchema);
  expect(validate(file) ? [] : validate.errors).toEqual([]);
  expect(file.events.map(({ unique_id }) => unique_id)).toEqual(slugs);
  expect(file.events[0]?.text.text).toContain(absolute(at(`${folder}milestones/`)));
  expect(file.events[0]?.text.headline).toContain(`lang="${lang}"`);
});

describe.each(['/about/data/', '/en/about/data/'])('%s', (path) => {
  const root = page(at(path));

  test('leads to every file of its language', () => {
    const links = root.querySelectorAll('main a').map((link) => link.getAttribute('href'));
    const names = ['timeline.json', 'timeline.csv', 'sources.csv', 'articles.json', 'vocabulary.json', 'schema.json', 'timeline.jsonld'];
    const own = at(path.replace('about/data/', ''));
    expect(links).toEqual(expect.arrayContaining(names.map((name) => at(`data/${name}`))));
    expect(links).toEqual(
      expect.arrayContaining(
        ['data/timelinejs.json', 'feed.xml', 'feed.json', 'calendar.ics', 'issues/territory/feed.xml'].map((file) => own + file),
      ),
    );
  });

  test('explains every field of an entry', () => {
    const explained = root.querySelectorAll('#part-entry dt').map(({ text: name }) => name.trim());
    expect(explained).toEqual(Object.keys(timeline.entries[0] ?? {}));
    expect(root.querySelectorAll('#part-entry dd').every((meaning) => meaning.text.trim().length > 5)).toBe(true);
  });
});

test.each([
  ['2025-11-30-florida', '2025-11-30-florida-rt'],
  ['2025-12-02-moscow', '2025-12-03-kremlin-bao-thanh-hoa'],
  ['2025-12-03-brussels-nato', '2025-12-03-kremlin-bao-thanh-hoa'],
  ['2025-12-04-miami', '2025-12-05-miami-tien-phong'],
  ['2025-12-04-miami', '2025-12-06-miami-cnn'],
  ['2025-12-06-zelensky-call', '2025-12-06-miami-cnn'],
  ['2025-12-08-london', '2025-12-06-miami-cnn'],
  ['2025-12-19-miami-ukraine', '2025-12-20-miami-xinhua-reuters'],
  ['2025-12-20-miami-russia', '2025-12-20-miami-xinhua-reuters'],
  ['2025-12-20-trilateral-proposal', '2025-12-20-miami-xinhua-reuters'],
])('behind %s stands the article %s', (entry, article) => {
  expect(timeline.entries.find(({ slug }) => slug === entry)?.articles).toContain(article);
});
