import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { articlesJson } from '../../../src/exports/articles-json.ts';
import { schemaDocument } from '../../../src/exports/data-schemas.ts';
import { dataVersion } from '../../../src/exports/dataset.ts';
import { timelineJson } from '../../../src/exports/timeline-json.ts';
import { vocabularyJson } from '../../../src/exports/vocabulary-json.ts';
import { languages } from '../../../src/site.ts';
import { buildTimeline } from '../../../src/timeline/build.ts';
import { meeting, records } from '../../fixtures/records.ts';

const built = buildTimeline(records());
if (!('timeline' in built)) throw new Error(JSON.stringify(built));
const { timeline } = built;
const json = timelineJson(timeline);
const ajv = new Ajv2020();
formats(ajv);
const validate = ajv.compile(schemaDocument());

describe('data/timeline.json', () => {
  test('holds an entry as documented', () => {
    expect(json.entries).toEqual([
      {
        slug: '2025-12-04-miami',
        kind: 'meeting',
        status: 'held',
        weight: 'core',
        track: 'us-ukraine',
        thread: null,
        date: '2025-12-04',
        start: '2025-12-04',
        end: '2025-12-04',
        duration: null,
        venue: 'miami',
        participants: [
          { key: 'umerov', side: 'ukraine', attendance: 'present' },
          { key: 'witkoff', side: 'usa', attendance: 'present' },
        ],
        issues: [{ key: 'territory', state: 'open' }],
        articles: ['miami-article'],
        sources: [
          {
            key: 'reuters-1204',
            outlet: 'reuters',
            outletName: 'Reuters',
            origin: [],
            title: null,
            url: 'https://example.org/1',
            published: null,
            lang: 'en',
            byline: null,
            class: 'agency',
            attests: ['date', 'venue', 'umerov', 'witkoff', 'territory'],
          },
        ],
        related: [],
        aliases: [],
        updates: [],
        title: { vi: 'Miami', en: 'Miami (en)' },
        short: null,
        url: { vi: 'https://hoa-dam.example/meetings/2025-12-04-miami/', en: 'https://hoa-dam.example/en/meetings/2025-12-04-miami/' },
      },
    ]);
  });

  test('is what its JSON Schema describes, and the schema is strict', () => {
    expect(validate(json)).toBe(true);
    const [entry] = json.entries;
    expect(validate({ ...json, entries: [{ ...entry, start: '2/12/2025' }] })).toBe(false);
    expect(validate({ ...json, entries: [{ ...entry, extra: 1 }] })).toBe(false);
  });

  test('keeps an uncertain date as EDTF beside its days', () => {
    const uncertain = buildTimeline(records({ articles: [], meetings: [meeting({ date: '2025-12-04~/2025-12-05' })] }));
    expect('timeline' in uncertain && timelineJson(uncertain.timeline).entries.map(({ date, start, end }) => [date, start, end])).toEqual([
      ['2025-12-04~/2025-12-05', '2025-12-04', '2025-12-05'],
    ]);
  });

  test('says which version it is, under which licence, and where its schema is', () => {
    expect(dataVersion).toMatch(/^\d+\.\d+\.\d+$/);
    expect(json).toMatchObject({
      $schema: 'https://hoa-dam.example/data/schema.json',
      version: dataVersion,
      license: 'https://creativecommons.org/licenses/by/4.0/',
    });
  });

  test('has what an entry may have beside: short name, thread, updates, aliases', () => {
    const more = {
      short: { vi: 'Miami 1', en: 'Miami 1' },
      thread: 'plan-drafts',
      aliases: ['hòa đàm Florida'],
      updates: [{ date: '2026-01-03', vi: 'Sửa ngày.', en: 'Day mended.' }],
    };
    const changed = buildTimeline(records({ meetings: [meeting(more)] }));
    const written = 'timeline' in changed ? timelineJson(changed.timeline) : undefined;
    expect(written?.entries[0]).toMatchObject({
      ...more,
      updates: [{ date: '2026-01-03', text: { vi: 'Sửa ngày.', en: 'Day mended.' } }],
    });
    expect(validate(written)).toBe(true);
  });
});

describe('the schema', () => {
  test('describes the other JSON files, too, and refuses what they do not have', () => {
    for (const file of [articlesJson(timeline), vocabularyJson(timeline)]) {
      expect(validate(file) ? [] : validate.errors).toEqual([]);
      expect(validate({ ...file, extra: 1 })).toBe(false);
    }
    expect(articlesJson(timeline).articles).toMatchObject([{ slug: 'miami-article', outlet: null, entries: ['2025-12-04-miami'] }]);
    expect(vocabularyJson(timeline)).toMatchObject({
      people: [{ key: 'umerov', aliases: ['Umierov'] }, { key: 'witkoff' }, { key: 'dmitriev' }],
      terms: { kind: { call: { vi: 'Điện đàm', en: 'Call' } } },
    });
  });

  test.each(languages)('explains every field in %s', (lang) => {
    const parts = Object.values(schemaDocument(lang).$defs ?? {}) as { properties: Record<string, { description?: string }> }[];
    const fields = parts.flatMap(({ properties }) => Object.entries(properties));
    expect(fields.length).toBeGreaterThan(60);
    expect(fields.filter(([, { description }]) => !description).map(([name]) => name)).toEqual([]);
  });
});
