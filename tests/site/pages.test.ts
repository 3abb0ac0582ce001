import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { readContent } from '../../src/content-check/read-content.ts';
import { absolute, pathTo } from '../../src/i18n/routes.ts';
import { languages } from '../../src/site.ts';
import { inUse } from '../../src/timeline/select.ts';
import { yearsOf } from '../../src/timeline/sheets.ts';
import { at, below, fileOf } from '../tested-site.ts';
import { isEnglish, listed, page, pages, text } from './built.ts';

const { timeline } = readContent('content');
if (!timeline) throw new Error('the content is at fault');

describe('every page', () => {
  test('of the content is there, in both languages', () => {
    const { people, venues, issues } = inUse(timeline);
    const expected = languages.flatMap((lang) => [
      ...timeline.entries.map((entry) => pathTo.entry(entry, lang)),
      ...timeline.articles.map((article) => pathTo.article(article, lang)),
      ...people.map((person) => pathTo.person(person, lang)),
      ...venues.map((venue) => pathTo.venue(venue, lang)),
      ...issues.map((issue) => pathTo.issue(issue, lang)),
      ...yearsOf(timeline.entries).flatMap(({ key, months }) => [
        pathTo.year(key, lang),
        ...months.map((month) => pathTo.month(month.key, lang)),
      ]),
      ...(
        [
          'timeline',
          'overview',
          'articles',
          'issues',
          'people',
          'venues',
          'search',
          'about',
          'corrections',
          'data',
          'embedding',
          'licences',
        ] as const
      ).map((name) => pathTo[name](lang)),
    ]);
    expect(listed).toEqual(expected.sort());
    expect(listed.filter(isEnglish)).toHaveLength(listed.length / 2);
  });

  test('is valid HTML', async () => {
    const validator = new HtmlValidate({
      extends: ['html-validate:recommended', 'html-validate:document'],
      rules: {
        // How Astro writes void elements and attributes, and inline styles it hashes for the policy.
        'void-style': 'off',
        'attribute-boolean-style': 'off',
        'no-inline-style': 'error',
        'doctype-style': 'off',
        'attr-quotes': 'off',
        // Everything comes from the same host.
        'require-sri': 'off',
        'no-trailing-whitespace': 'off',
        // A long title is better than a cut one.
        'long-title': 'off',
        // `role="group"` on an SVG with links is what its names are announced within; the list of a combobox has no native element.
        'prefer-native-element': ['error', { exclude: ['region', 'group', 'search', 'listbox'] }],
      },
    });
    const faults: string[] = [];
    for (const path of pages) {
      const report = await validator.validateString(text(path), path);
      faults.push(
        ...report.results.flatMap(({ messages }) => messages.map(({ ruleId, message, line }) => `${path}:${line} ${ruleId} ${message}`)),
      );
    }
    expect(faults).toEqual([]);
  });

  test.each(listed)('%s names its language, its address and its counterpart', (path) => {
    const root = page(path);
    const lang = isEnglish(path) ? 'en' : 'vi';
    const vietnamese = at(below(path).replace(/^\/en\//, '/'));
    const english = at(`/en${below(vietnamese)}`);
    const alternates = root
      .querySelectorAll('link[rel="alternate"][hreflang]')
      .map((link) => [link.getAttribute('hreflang'), link.getAttribute('href')]);
    expect(root.querySelector('html')?.getAttribute('lang')).toBe(lang);
    expect(root.querySelector('link[rel="canonical"]')?.getAttribute('href')).toBe(absolute(path));
    expect(alternates).toEqual([
      ['vi', absolute(vietnamese)],
      ['en', absolute(english)],
      ['x-default', absolute(vietnamese)],
    ]);
    expect(root.querySelector('.language a')?.getAttribute('href')).toBe(lang === 'vi' ? english : vietnamese);
    expect(pages).toContain(lang === 'vi' ? english : vietnamese);
  });

  test.each(pages)('%s has one main heading, no level skipped, and every anchor once', (path) => {
    const root = page(path);
    const levels = root.querySelectorAll('h1, h2, h3, h4, h5, h6').map(({ tagName }) => Number(tagName.slice(1)));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels.filter((level, index) => index > 0 && level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
    const ids = root.querySelectorAll('[id]').map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test.each(pages)('%s loads nothing from another host, and no script that keeps it from being shown', (path) => {
    const root = page(path);
    const loaded = [
      ...root.querySelectorAll('script[src], img[src], iframe[src], source[src]'),
      ...root.querySelectorAll('link[rel="stylesheet"], link[rel="preload"], link[rel="icon"]'),
    ].map((element) => element.getAttribute('src') ?? element.getAttribute('href') ?? '');
    expect(loaded.filter((address) => !address.startsWith('/') || address.startsWith('//'))).toEqual([]);
    const scripts = root.querySelectorAll('script').filter((script) => script.getAttribute('type') !== 'application/ld+json');
    expect(scripts.map((script) => script.getAttribute('type'))).toEqual(scripts.map(() => 'module'));
    expect(text(path)).not.toMatch(/\sstyle="|\son[a-z]+="/);
  });

  test('of the talks loads two small scripts, after it is shown, and nothing of search', () => {
    const scripts = page(at('/meetings/2025-12-02-moscow/')).querySelectorAll('script[src]');
    const bytes = scripts.map((script) => gzipSync(readFileSync(fileOf(script.getAttribute('src') ?? ''))).length);
    expect(scripts.map((script) => script.getAttribute('type'))).toEqual(['module', 'module']);
    expect(Math.min(...bytes)).toBeLessThan(1100);
    expect(bytes.reduce((sum, each) => sum + each, 0)).toBeLessThan(6 * 1024);
  });

  test.each(['/', '/en/'])('of %s tells browsers how to search the site', (home) => {
    const link = page(at(home)).querySelector('link[rel="search"]');
    expect(link?.getAttribute('type')).toBe('application/opensearchdescription+xml');
    const description = text(link?.getAttribute('href') ?? '');
    expect(description).toContain(`template="${absolute(at(`${home}search/`))}?q={searchTerms}"`);
  });

  test.each(['vi', 'en'])('in %s has a title of its own', (lang) => {
    const titles = listed.filter((path) => isEnglish(path) === (lang === 'en')).map((path) => page(path).querySelector('title')?.text);
    expect(new Set(titles).size).toBe(titles.length);
  });
});

describe('the timeline', () => {
  test.each(['/', '/en/'])('%s lists every entry in order of time, and the score has a note for each', (path) => {
    const root = page(at(path));
    const expected = timeline.entries.map(({ folder, slug }) => at(`${path}${folder}/${slug}/`));
    expect(root.querySelectorAll('article h4 a').map((link) => link.getAttribute('href'))).toEqual(expected);
    expect(
      root
        .querySelectorAll('.score svg a:not(.week)')
        .map((link) => link.getAttribute('href'))
        .sort(),
    ).toEqual(expected.sort());
    expect(root.querySelectorAll('.score svg a:not(.week)').every((link) => link.querySelector('title')?.text)).toBe(true);
  });
});

describe('the page of a meeting', () => {
  const moscow = page(at('/meetings/2025-12-02-moscow/'));
  const english = page(at('/en/meetings/2025-12-02-moscow/'));

  test('says what, when, where, who and what came of it', () => {
    expect(moscow.querySelector('h1')?.text).toContain('Điện Kremlin');
    expect(moscow.querySelector('.facts time')?.getAttribute('datetime')).toBe('2025-12-02');
    const facts = moscow.querySelector('.facts')?.text ?? '';
    for (const fact of ['2/12/2025', 'Điện Kremlin, Moskva', '5 giờ', 'Yuri Ushakov', 'Jared Kushner', 'Lãnh thổ', 'còn bỏ ngỏ'])
      expect(facts).toContain(fact);
    expect(english.querySelector('.facts')?.text).toContain('Tuesday');
  });

  test('has the account of an issue at the same anchor in both languages', () => {
    for (const id of ['territory', 'plan-text', 'differences', 'sources']) {
      expect(moscow.getElementById(id)).not.toBeNull();
      expect(english.getElementById(id)).not.toBeNull();
    }
  });

  test('ends every paragraph and list item of its text with a source', () => {
    for (const entry of timeline.entries) {
      for (const lang of languages) {
        const blocks = page(pathTo.entry(entry, lang)).querySelectorAll('.lead p, .prose p, .prose li');
        expect(blocks.filter((block) => !block.innerHTML.trim().endsWith('</sup>')).map(({ text }) => text)).toEqual([]);
      }
    }
  });

  test('shows every source with what it attests, and nothing that no source attests', () => {
    const sources = moscow.querySelectorAll('.sources li').map(({ id }) => id);
    const entry = timeline.entries.find(({ slug }) => slug === '2025-12-02-moscow');
    expect(sources.sort()).toEqual(entry?.sources.map(({ key }) => `source-${key}`).sort());
    expect(moscow.getElementById('source-kremlin-1203')?.text).toContain('Chứng thực: ngày, địa điểm, thời lượng, Putin');
  });
});

describe('the chronology', () => {
  test('every issue of an entry has its account in both languages, and no two titles of a language are the same', () => {
    for (const lang of ['vi', 'en'] as const) {
      const titles = timeline.entries.map(({ title }) => title.texts[lang]);
      expect(new Set(titles).size).toBe(titles.length);
      const without = timeline.entries.flatMap(({ folder, slug, issues }) => {
        const root = page(pathTo.entry({ folder, slug }, lang));
        return issues.filter(({ issue }) => !root.getElementById(issue.key)).map(({ issue }) => `${slug}#${issue.key}`);
      });
      expect(without).toEqual([]);
    }
  });

  test('the drafts of the plan lead from one to the next', () => {
    const drafts = page(at('/en/milestones/2025-11-18-28-point-plan/'))
      .querySelectorAll('.neighbours section')
      .find((section) => section.text.includes('drafts'));
    const steps = timeline.entries.filter(({ thread }) => thread === 'plan-drafts').map((entry) => pathTo.entry(entry, 'en'));
    expect(steps[0]).toBe(at('/en/milestones/2025-11-18-28-point-plan/'));
    expect(steps).toContain(at('/en/milestones/2025-12-24-20-point-plan/'));
    expect(drafts?.querySelectorAll('a').map((link) => link.getAttribute('href'))).toEqual(steps);
  });

  test('who was reported in Abu Dhabi but not confirmed is marked', () => {
    expect(page(at('/en/meetings/2025-11-24-abu-dhabi/')).querySelector('.facts')?.text).toMatch(/Kyrylo Budanov\s*\(sources differ\)/);
  });

  test('a meeting that was called off says so where it is listed and on its page', () => {
    expect(page(at('/en/meetings/2025-12-03-brussels-cancelled/')).querySelector('.kicker')?.text).toContain('not held');
  });

  test('the role of the day stands beside the name', () => {
    expect(page(at('/en/meetings/2025-11-23-geneva/')).querySelector('.facts')?.text).toContain('head of the negotiating delegation');
  });
});
