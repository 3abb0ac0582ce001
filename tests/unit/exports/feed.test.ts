import { DOMParser, onErrorStopParsing } from '@xmldom/xmldom';
import { describe, expect, test } from 'vitest';
import { feedContent } from '../../../src/exports/feed-content.ts';
import { changedOn, feed, newestFirst } from '../../../src/exports/feed.ts';
import { feedSelections } from '../../../src/exports/selections.ts';
import { buildTimeline } from '../../../src/timeline/build.ts';
import { plain } from '../../../src/timeline/text.ts';
import { hostile } from '../../fixtures/hostile.ts';
import { timelineOf } from '../../fixtures/years.ts';
import { article, meeting, records } from '../../fixtures/records.ts';

const update = { date: '2026-02-01', vi: 'Sửa ngày.', en: 'Day mended.' };
const built = buildTimeline(
  records({
    articles: [article({ published: '2025-12-06' })],
    meetings: [
      meeting({}, '2025-12-04-miami'),
      meeting({ date: '2025-12-03', updates: [update] }, 'corrected'),
      meeting({ date: '2025-12-05' }, 'later'),
    ],
  }),
);
if (!('timeline' in built)) throw new Error(JSON.stringify(built));
const { timeline } = built;
const [whole, track, issue] = feedSelections(timeline);
if (!whole || !track || !issue) throw new Error('no feeds');

const nothing = { lead: '', sections: [], cited: [], lang: 'vi' } as const;
const items = newestFirst(timeline.entries).map((entry) => ({ entry, text: nothing }));
const [first] = items;
if (!first) throw new Error('no entry');

/** An Atom feed taken apart by a parser that refuses what is not well-formed. */
function atom(text: string) {
  const root = new DOMParser({ onError: onErrorStopParsing }).parseFromString(text, 'text/xml').documentElement;
  const all = (name: string) => [...(root?.getElementsByTagNameNS('http://www.w3.org/2005/Atom', name) ?? [])];
  return { root, all, texts: (name: string) => all(name).map(({ textContent }) => textContent?.trim()) };
}

test('a feed holds the two hundred entries last changed', () => {
  const days = Array.from({ length: 205 }, (_, index) => `${2000 + Math.floor(index / 10)}-01-${String((index % 10) + 10)}`);
  const held = newestFirst(timelineOf(days, () => ({ sources: [], updates: [] })).entries);
  expect(held).toHaveLength(200);
  expect(held[0]?.date.start).toBe('2020-01-14');
});

describe('the day of an entry in a feed', () => {
  test('is that of its last correction, or of its latest source, or else its own', () => {
    expect(timeline.entries.map((entry) => [entry.slug, changedOn(entry)])).toEqual([
      ['corrected', '2026-02-01'],
      ['2025-12-04-miami', '2025-12-06'],
      ['later', '2025-12-05'],
    ]);
  });

  test('puts what changed last first', () => {
    expect(items.map(({ entry }) => entry.slug)).toEqual(['corrected', '2025-12-04-miami', 'later']);
  });
});

describe('a feed', () => {
  test('is of the whole, of a track or of an issue, and only where there is something', () => {
    expect(feedSelections(timeline).map(({ folder }) => folder('en'))).toEqual(['/en/', '/en/tracks/us-ukraine/', '/en/issues/territory/']);
  });

  test('in Atom names itself, its page and its counterparts', () => {
    const { all, texts } = atom(feed(issue, items, 'en', 'xml'));
    const links = all('link').map((link) => ['rel', 'type', 'hreflang', 'href'].map((name) => link.getAttribute(name)));
    expect(texts('id')[0]).toBe('https://hoa-dam.example/en/issues/territory/feed.xml');
    expect(texts('title')[0]).toBe('Hòa đàm: Territory');
    expect(texts('updated')[0]).toBe('2026-02-01T00:00:00.000Z');
    expect(links.slice(0, 4)).toEqual([
      ['self', 'application/atom+xml', 'en', 'https://hoa-dam.example/en/issues/territory/feed.xml'],
      ['alternate', 'text/html', 'en', 'https://hoa-dam.example/en/issues/territory/'],
      ['alternate', 'application/feed+json', 'en', 'https://hoa-dam.example/en/issues/territory/feed.json'],
      ['alternate', 'application/atom+xml', 'vi', 'https://hoa-dam.example/issues/territory/feed.xml'],
    ]);
  });

  test('tells what was corrected', () => {
    expect(atom(feed(whole, items, 'vi', 'xml')).texts('content')[0]).toContain('<h2>Sửa đổi</h2><ul><li>1/2/2026: Sửa ngày.</li></ul>');
  });

  test.each(hostile)('carries %j unharmed in both formats', (text) => {
    const entry = { ...first.entry, title: { original: 'vi', texts: { vi: text } } as const };
    const lead = `<p>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')}</p>`;
    const item = { entry, text: { ...nothing, lead } };
    const { texts } = atom(feed(whole, [item], 'vi', 'xml'));
    expect(texts('title')[1]).toBe(text.trim());
    expect(texts('summary')[0]).toBe(plain(lead));
    expect(texts('content')[0]).toBe(feedContent(item, 'vi'));
    expect(JSON.parse(feed(whole, [item], 'vi', 'json'))).toMatchObject({
      items: [{ title: text, content_html: feedContent(item, 'vi') }],
    });
  });

  test('leaves out what XML cannot hold', () => {
    const entry = { ...first.entry, title: { original: 'vi', texts: { vi: 'a\u0000\u000Bb\uFFFE' } } as const };
    expect(atom(feed(whole, [{ entry, text: nothing }], 'vi', 'xml')).texts('title')[1]).toBe('ab');
  });

  test('is the same to the byte each time', () => {
    for (const format of ['xml', 'json'] as const) expect(feed(track, items, 'vi', format)).toBe(feed(track, items, 'vi', format));
  });
});

test('the text of an entry in a feed leads from anywhere to the page and its sources', () => {
  const lead =
    '<p>Một câu.<sup class="cite" id="cite-reuters-1204"><a href="#source-reuters-1204">1</a></sup> <a href="/meetings/x/">kia</a></p>';
  const section = { id: 'territory', title: 'Lãnh thổ', issue: 'territory', html: '<p>Chưa ngã ngũ.</p>' };
  const html = feedContent({ entry: first.entry, text: { ...nothing, lead, sections: [section], cited: ['reuters-1204'] } }, 'vi');
  expect(html).toContain('<a href="https://hoa-dam.example/meetings/corrected/#source-reuters-1204">1</a>');
  expect(html).toContain('<a href="https://hoa-dam.example/meetings/x/">kia</a>');
  expect(html).toContain('<h2>Lãnh thổ – còn bỏ ngỏ</h2><p>Chưa ngã ngũ.</p>');
  expect(html).toContain('<ol><li>Reuters: <a href="https://example.org/1" hreflang="en">không rõ tiêu đề</a> (không ghi ngày)</li></ol>');
  expect(html).not.toMatch(/\sid=|href="[/#]/);
});
