import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { timelineJson, timelineJsonSchemaDocument } from '../../../src/exports/timeline-json.ts';
import { buildTimeline } from '../../../src/timeline/build.ts';
import { meeting, records } from '../../fixtures/records.ts';

const built = buildTimeline(records());
const json = 'timeline' in built ? timelineJson(built.timeline) : { entries: [] };

describe('data/timeline.json', () => {
  test('holds an entry as documented', () => {
    expect(json.entries).toEqual([
      {
        slug: '2025-12-04-miami',
        kind: 'meeting',
        status: 'held',
        weight: 'core',
        track: 'us-ukraine',
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
        title: { vi: 'Miami', en: 'Miami (en)' },
        url: { vi: 'https://hoa-dam.example/meetings/2025-12-04-miami/', en: 'https://hoa-dam.example/en/meetings/2025-12-04-miami/' },
      },
    ]);
  });

  test('is what its JSON Schema describes, and the schema is strict', () => {
    const ajv = new Ajv2020();
    formats(ajv);
    const validate = ajv.compile(timelineJsonSchemaDocument());
    expect(validate(json)).toBe(true);
    const [entry] = json.entries;
    expect(validate({ entries: [{ ...entry, start: '2/12/2025' }] })).toBe(false);
    expect(validate({ entries: [{ ...entry, extra: 1 }] })).toBe(false);
  });

  test('keeps an uncertain date as EDTF beside its days', () => {
    const uncertain = buildTimeline(records({ articles: [], meetings: [meeting({ date: '2025-12-04~/2025-12-05' })] }));
    expect('timeline' in uncertain && timelineJson(uncertain.timeline).entries.map(({ date, start, end }) => [date, start, end])).toEqual([
      ['2025-12-04~/2025-12-05', '2025-12-04', '2025-12-05'],
    ]);
  });
});
