import jsonld from 'jsonld';
import { describe, expect, test } from 'vitest';
import { timelineGraph } from '../../../src/exports/graph.ts';
import { timelineJs } from '../../../src/exports/timelinejs.ts';
import { buildTimeline } from '../../../src/timeline/build.ts';
import { hostile } from '../../fixtures/hostile.ts';
import { meeting, records } from '../../fixtures/records.ts';

const built = buildTimeline(
  records({ meetings: [meeting({ participants: ['umerov', { witkoff: 'reported' }], date: '2025-12-04~/2025-12-05' })] }),
);
if (!('timeline' in built)) throw new Error(JSON.stringify(built));
const { timeline } = built;
const [entry] = timeline.entries;
if (!entry) throw new Error('no entry');

describe('linked data', () => {
  const page = 'https://hoa-dam.example/meetings/2025-12-04-miami/';

  test('is read by a processor that asks no other host', async () => {
    const nodes = await jsonld.expand(timelineGraph(timeline) as jsonld.JsonLdDocument);
    const meetingNode = nodes.find((node) => node['@id'] === page);
    expect(meetingNode).toMatchObject({
      '@type': ['https://schema.org/Event'],
      'https://schema.org/name': [
        { '@value': 'Miami', '@language': 'vi' },
        { '@value': 'Miami (en)', '@language': 'en' },
      ],
      'https://schema.org/attendee': [{ '@id': 'https://hoa-dam.example/people/umerov/' }],
      'https://schema.org/subjectOf': [{ '@id': 'https://hoa-dam.example/articles/miami-article/' }, { '@id': 'https://example.org/1' }],
    });
  });

  test.each([
    ['held on certain days', {}, { startDate: '2025-12-04', attendee: 2 }],
    ['held about those days', { date: '2025-12-04~' }, { attendee: 2 }],
    [
      'held by some who were not surely there',
      { participants: [{ umerov: 'disputed' }, { witkoff: 'absent' }] },
      { startDate: '2025-12-04', attendee: 0 },
    ],
    ['announced', { status: 'announced' }, { startDate: '2025-12-04', attendee: 0 }],
    ['called off', { status: 'cancelled' }, { startDate: '2025-12-04', attendee: 0, eventStatus: 'https://schema.org/EventCancelled' }],
  ])('of talks %s says no more than is certain', (_how, change, expected) => {
    const changed = buildTimeline(records({ meetings: [meeting({ date: '2025-12-04', ...change })] }));
    if (!('timeline' in changed)) throw new Error(JSON.stringify(changed));
    const node = timelineGraph(changed.timeline)['@graph'].find((each) => each['@type'] === 'Event');
    const { startDate, eventStatus, attendee } = node as unknown as { startDate?: string; eventStatus: string; attendee: unknown[] };
    expect({ ...(startDate ? { startDate } : {}), attendee: attendee.length, eventStatus }).toEqual({
      eventStatus: 'https://schema.org/EventScheduled',
      ...expected,
    });
  });

  test('has every node it speaks of, once', () => {
    const graph = timelineGraph(timeline)['@graph'];
    const ids = graph.map((node) => node['@id']);
    const named = [...JSON.stringify(graph).matchAll(/\{"@id":"([^"]+)"\}/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(named.filter((id) => !ids.includes(id))).toEqual([]);
  });
});

describe('TimelineJS', () => {
  const lead = { text: 'Hai bên gặp nhau.', lang: 'vi' } as const;

  test('has a slide for an entry, with its days, its doubt and its track', () => {
    expect(timelineJs([{ entry, lead }], 'en').events).toEqual([
      {
        start_date: { year: 2025, month: 12, day: 4 },
        end_date: { year: 2025, month: 12, day: 5 },
        display_date: 'about 4–5 December 2025',
        text: {
          headline: '<span lang="en">Miami (en)</span>',
          text:
            '<p>Meeting</p><p lang="vi">Hai bên gặp nhau.</p><p><a href="https://hoa-dam.example/en/meetings/2025-12-04-miami/">' +
            'https://hoa-dam.example/en/meetings/2025-12-04-miami/</a></p>',
        },
        group: 'US – Ukraine',
        unique_id: '2025-12-04-miami',
        autolink: false,
      },
    ]);
  });

  test.each(hostile)('shows %j as it is, for its texts are HTML', (text) => {
    const [slide] = timelineJs([{ entry, lead: { text, lang: 'vi' } }], 'vi').events;
    const shown = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
    expect(slide?.text.text).toContain(`<p lang="vi">${shown}</p>`);
  });
});
