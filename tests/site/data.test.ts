import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { expect, test } from 'vitest';
import type { TimelineJson } from '../../src/exports/timeline-json.ts';
import { pages, site } from './built.ts';

const read = (path: string): unknown => JSON.parse(readFileSync(join(site, path), 'utf8'));
const timeline = read('data/timeline.json') as TimelineJson;

test('data/timeline.json is what data/schema.json describes', () => {
  const ajv = new Ajv2020();
  formats(ajv);
  const validate = ajv.compile(read('data/schema.json') as object);
  expect(validate(timeline) ? [] : validate.errors).toEqual([]);
});

test('it holds the entries in order of time, each at the address of its page', () => {
  const days = timeline.entries.map(({ start }) => start);
  expect(days).toEqual([...days].sort());
  const addresses = timeline.entries.flatMap(({ url }) => Object.values(url)).map((address) => new URL(address).pathname);
  expect(addresses.filter((path) => !pages.includes(path))).toEqual([]);
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
