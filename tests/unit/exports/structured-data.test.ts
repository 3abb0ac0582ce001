import { describe, expect, test } from 'vitest';
import { datasetData, graph, listData, pageData, scriptText, siteData } from '../../../src/exports/structured-data.ts';
import { articleData, entryData } from '../../../src/exports/structured-entries.ts';
import { issueData, personData, venueData } from '../../../src/exports/structured-topics.ts';
import { pathTo } from '../../../src/i18n/routes.ts';
import { buildTimeline } from '../../../src/timeline/build.ts';
import { meeting, records } from '../../fixtures/records.ts';
import { strangers } from './vocabulary.ts';

function world(change: Record<string, unknown> = {}) {
  const built = buildTimeline(records({ meetings: [meeting(change)] }));
  if ('faults' in built) throw new Error(JSON.stringify(built.faults));
  const { entries, articles, people, venues, issues } = built.timeline;
  const [entry] = entries;
  const [article] = articles;
  const [person] = people;
  const [venue] = venues;
  const [issue] = issues;
  if (!entry || !article || !person || !venue || !issue) throw new Error('the fixture has too little');
  return { entry, article, person, venue, issue };
}

const { entry, article, person, venue, issue } = world();
const about = { title: 'About', description: 'What it is.', route: pathTo.about };
const eventOf = (change: Record<string, unknown>): unknown => {
  const changed = world(change).entry;
  const { '@graph': things } = JSON.parse(scriptText(entryData(changed, changed.sources, 'en'))) as { '@graph': { about: unknown[] }[] };
  return things[0]?.about[0];
};

describe('structured data', () => {
  test.each([
    ['a meeting', entryData(entry, entry.sources, 'vi')],
    ['an article', articleData(article, 'en')],
    ['a person', personData(person, 'vi')],
    ['a place', venueData({ ...venue, precision: 'building' }, 'en')],
    ['an issue', issueData(issue, 'vi')],
    ['the site', siteData('en')],
    ['a page', pageData('AboutPage', about, 'vi')],
    ['a list', listData(about, [{ name: 'A', path: '/a/' }], 'en')],
    ['the data', datasetData(about, [{ path: pathTo.timelineData, format: 'JSON' }], 'en')],
  ])('of %s is in the vocabulary, each property on a type that has it', (_name, data) => {
    expect(strangers(data)).toEqual([]);
  });

  test('is told from what the vocabulary does not have', () => {
    expect(strangers({ '@type': 'Meeting' })).toEqual(['Meeting']);
    expect(strangers({ '@type': 'Event', citation: { '@type': 'Place', jobTitle: 'x' } })).toEqual(['Event.citation', 'Place.jobTitle']);
    expect(strangers({ '@context': 'https://example.org' })).toEqual(['@context']);
  });

  test('cannot end the script it stands in', () => {
    const text = scriptText(graph({ '@type': 'CreativeWork', name: '</script><!--' }));
    expect(text).not.toContain('<');
    expect(JSON.parse(text)).toEqual({ '@context': 'https://schema.org', '@graph': [{ '@type': 'CreativeWork', name: '</script><!--' }] });
  });
});

describe('the event of a meeting', () => {
  test('says when, where and who was there', () => {
    expect(eventOf({ date: '2025-12-04/2025-12-06' })).toEqual({
      '@type': 'Event',
      name: 'Miami (en)',
      startDate: '2025-12-04',
      endDate: '2025-12-06',
      eventStatus: 'https://schema.org/EventScheduled',
      location: { '@type': 'Place', name: 'Miami', address: 'Miami' },
      attendee: [
        { '@type': 'Person', name: 'Rustem Umerov' },
        { '@type': 'Person', name: 'Steve Witkoff' },
      ],
      url: 'https://hoa-dam.example/en/meetings/2025-12-04-miami/',
    });
  });

  test('names no day that is not certain, and nobody who was not surely there', () => {
    const event = eventOf({ date: '2025-12-04?', participants: ['umerov', { witkoff: 'reported' }] });
    expect(event).not.toHaveProperty('startDate');
    expect(event).toMatchObject({ attendee: [{ name: 'Rustem Umerov' }] });
  });

  test('that was called off says so and has no guests', () => {
    const event = eventOf({ status: 'cancelled' });
    expect(event).toMatchObject({ eventStatus: 'https://schema.org/EventCancelled' });
    expect(event).not.toHaveProperty('attendee');
  });
});

test('a place has its position only where that is more exact than a city', () => {
  expect(JSON.stringify(venueData(venue, 'en'))).not.toContain('latitude');
  expect(JSON.stringify(venueData({ ...venue, precision: 'site' }, 'en'))).toContain('"latitude":25.8');
});

test('a page has a day of change only where one is recorded', () => {
  const changed = world({ updates: [{ date: '2026-01-03', vi: 'Thêm.', en: 'Added.' }] }).entry;
  expect(JSON.stringify(entryData(changed, [], 'en'))).toContain('"dateModified":"2026-01-03"');
  expect(JSON.stringify(entryData(entry, [], 'en'))).not.toContain('dateModified');
});
