import { beforeAll, describe, expect, test, vi } from 'vitest';
import { meeting, records } from '../../fixtures/records.ts';

/** What is written for a site below a path, for every file that tells addresses. */
async function written(): Promise<Record<string, string>> {
  const { buildTimeline } = await import('../../../src/timeline/build.ts');
  const { dataFiles } = await import('../../../src/exports/data-files.ts');
  const { feed } = await import('../../../src/exports/feed.ts');
  const { feedSelections } = await import('../../../src/exports/selections.ts');
  const { calendar } = await import('../../../src/exports/calendar.ts');
  const { timelineJs } = await import('../../../src/exports/timelinejs.ts');
  const { examples } = await import('../../../src/exports/examples.ts');
  const built = buildTimeline(records({ meetings: [meeting()] }));
  if (!('timeline' in built)) throw new Error(JSON.stringify(built));
  const lead = '<p><a href="/hoa-dam/en/meetings/x/">x</a><sup class="cite"><a href="#source-reuters-1204">1</a></sup></p>';
  const items = built.timeline.entries.map((entry) => ({ entry, text: { lead, sections: [], cited: [], lang: 'en' as const } }));
  const leads = built.timeline.entries.map((entry) => ({ entry, lead: { text: 'x', lang: 'en' as const } }));
  const selections = feedSelections(built.timeline);
  return {
    ...Object.fromEntries(Object.entries(dataFiles).map(([name, { text }]) => [name, text(built.timeline)])),
    'feed.xml': selections.map((selection) => feed(selection, items, 'en', 'xml')).join('\n'),
    'feed.json': selections.map((selection) => feed(selection, items, 'en', 'json')).join('\n'),
    'calendar.ics': calendar(leads, 'en').replaceAll('\r\n ', ''),
    'timelinejs.json': JSON.stringify(timelineJs(leads, 'en')),
    examples: examples('en')
      .map(({ code }) => code)
      .join('\n'),
  };
}

describe('published below a path', () => {
  let files: Record<string, string>;

  beforeAll(async () => {
    vi.stubEnv('SITE_URL', 'https://example.net/hoa-dam/');
    vi.resetModules();
    files = await written();
    return () => vi.unstubAllEnvs();
  });

  test('every file tells addresses below that path alone', () => {
    expect(Object.keys(files)).toHaveLength(12);
    for (const [name, text] of Object.entries(files)) {
      const own = [...text.matchAll(/https:\/\/example\.net[^\s"<>\\]*/g)].map(([address]) => address);
      expect(own.length, name).toBeGreaterThan(0);
      expect(
        own.filter((address) => !address.startsWith('https://example.net/hoa-dam/')),
        name,
      ).toEqual([]);
      expect(text, name).not.toMatch(/hoa-dam\.example|hoa-dam\/hoa-dam/);
    }
  });

  test('a feed leads to it from its texts', () => {
    expect(files['feed.json']).toContain('https://example.net/hoa-dam/en/meetings/x/');
    expect(files['feed.json']).toContain('https://example.net/hoa-dam/en/meetings/2025-12-04-miami/#source-reuters-1204');
  });
});
