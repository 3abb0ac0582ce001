import { sync, type VEvent } from 'node-ical';
import { describe, expect, test } from 'vitest';
import { calendar } from '../../../src/exports/calendar.ts';
import { buildTimeline } from '../../../src/timeline/build.ts';
import type { Entry } from '../../../src/timeline/model.ts';
import { meeting, records } from '../../fixtures/records.ts';

const lead = { text: 'Hai bên bàn về lãnh thổ; chưa ngã ngũ, nhưng “xích lại gần nhau” hơn.', lang: 'vi' } as const;

/** A meeting of the fixture, changed. */
function held(change: { date?: string; [field: string]: unknown } = {}): Entry {
  // The name of a file tells its first day.
  const slug = `${change.date?.slice(0, 10) ?? '2025-12-04'}-miami`;
  const built = buildTimeline(records({ articles: [], meetings: [meeting(change, slug)] }));
  const [entry] = 'timeline' in built ? built.timeline.entries : [];
  if (!entry) throw new Error(JSON.stringify(built));
  return entry;
}

/** What a program that is not ours reads. */
function read(text: string): VEvent[] {
  return Object.values(sync.parseICS(text)).filter((each): each is VEvent => each?.type === 'VEVENT');
}

const file = (change?: Record<string, unknown>, lang: 'vi' | 'en' = 'vi') => calendar([{ entry: held(change), lead }], lang);
const unfolded = (text: string) => text.replaceAll('\r\n ', '').split('\r\n');
const day = (date: Date | undefined) => date && [date.getFullYear(), date.getMonth() + 1, date.getDate()].join('-');

describe('an entry in a calendar', () => {
  test('is an all-day event that ends before the next day, with who says what in which language', () => {
    expect(unfolded(file())).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//hoa-dam.example//Hòa đàm//VI',
      'METHOD:PUBLISH',
      'BEGIN:VEVENT',
      'UID:2025-12-04-miami@hoa-dam.example',
      'DTSTAMP:20251204T000000Z',
      'DTSTART;VALUE=DATE:20251204',
      'DTEND;VALUE=DATE:20251205',
      'SUMMARY;LANGUAGE=vi:Miami',
      'LOCATION;LANGUAGE=vi:Miami',
      'GEO:25.8;-80.2',
      'CATEGORIES;LANGUAGE=vi:Cuộc gặp,Mỹ – Ukraine,Lãnh thổ',
      'DESCRIPTION;LANGUAGE=vi:Hai bên bàn về lãnh thổ\\; chưa ngã ngũ\\, nhưng “xích lại gần nhau” hơn.\\n\\nhttps://hoa-dam.example/meetings/2025-12-04-miami/',
      'URL:https://hoa-dam.example/meetings/2025-12-04-miami/',
      'STATUS:CONFIRMED',
      'SEQUENCE:0',
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  test('is read by another program', () => {
    const [event, ...more] = read(file({ date: '2025-12-29/2025-12-31' }, 'en'));
    expect(more).toEqual([]);
    expect([event?.datetype, day(event?.start), day(event?.end)]).toEqual(['date', '2025-12-29', '2026-1-1']);
    expect(event?.summary).toEqual({ params: { LANGUAGE: 'en' }, val: 'Miami (en)' });
    expect(event?.description).toMatchObject({ val: `${lead.text}\n\nhttps://hoa-dam.example/en/meetings/2025-12-29-miami/` });
    expect(event?.geo).toEqual({ lat: 25.8, lon: -80.2 });
  });

  test.each([
    ['held', 'CONFIRMED'],
    ['announced', 'TENTATIVE'],
    ['cancelled', 'CANCELLED'],
  ])('%s is %s', (status, expected) => {
    expect(read(file({ status }))[0]?.status).toBe(expected);
  });

  test('changed twice is a second revision, stamped with the day of the last', () => {
    const update = (date: string) => ({ date, vi: 'Sửa.', en: 'Mended.' });
    const lines = unfolded(file({ updates: [update('2026-01-03'), update('2026-02-04')] }));
    expect(lines).toContain('SEQUENCE:2');
    expect(lines).toContain('DTSTAMP:20260204T000000Z');
  });

  test('on a day that is not certain says so', () => {
    expect(unfolded(file({ date: '2025-12-04?' })).join('\n')).toContain(
      'DESCRIPTION;LANGUAGE=vi:4/12/2025 (ngày chưa chắc chắn). Hai bên',
    );
  });

  test('without a place names none', () => {
    const attests = ['date', 'umerov', 'witkoff', 'territory'];
    const sources = { 'reuters-1204': { outlet: 'reuters', url: 'https://example.org/1', lang: 'en', attests } };
    expect(file({ venue: null, sources })).not.toMatch(/LOCATION|GEO/);
  });
});

describe('a calendar', () => {
  const entries = [held(), held({ title: 'Cuộc họp thứ hai' })].map((entry, index) => ({ entry: { ...entry, slug: `a-${index}` }, lead }));

  test('holds any number of entries, and a name', () => {
    const text = calendar(entries, 'vi', 'Hòa đàm: Mỹ – Ukraine');
    expect(read(text).map(({ uid }) => uid)).toEqual(['a-0@hoa-dam.example', 'a-1@hoa-dam.example']);
    expect(unfolded(text)).toContain('NAME:Hòa đàm: Mỹ – Ukraine');
    expect(unfolded(text)).toContain('X-WR-CALNAME:Hòa đàm: Mỹ – Ukraine');
  });

  test('has no line of more than 75 octets, and no letter torn apart', () => {
    const text = calendar([{ entry: held(), lead: { text: 'ướt sũng 🕊 nghiêng '.repeat(40).trim(), lang: 'vi' } }], 'vi');
    const lines = text.split('\r\n');
    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBe(75);
    expect(lines.join('')).not.toContain('\uFFFD');
    expect(unfolded(text).join('\n')).toContain('ướt sũng 🕊 nghiêng '.repeat(40).trim());
  });

  test('is the same to the byte each time', () => {
    expect(calendar(entries, 'en')).toBe(calendar(entries, 'en'));
  });
});
