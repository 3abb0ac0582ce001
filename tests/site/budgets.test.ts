import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { firstRoundTrip } from '../../src/build/built-page.ts';
import { at, below } from '../tested-site.ts';
import { page, pages, text } from './built.ts';

const packed = (path: string) => gzipSync(text(path), { level: 9 }).length;
const entries = pages.filter((path) => /^\/(?:en\/)?(?:meetings|milestones)\/./.test(below(path)));

describe('what a page weighs', () => {
  test('no page asks for a style sheet; its fonts alone are asked for early, and only where the screen is wide', () => {
    const asking = pages.filter((path) => page(path).querySelector('link[rel="stylesheet"]'));
    expect(asking).toEqual([]);
    const early = pages.flatMap((path) => page(path).querySelectorAll('link[rel="preload"]'));
    expect(new Set(early.map((link) => `${link.getAttribute('as') ?? ''} ${link.getAttribute('media') ?? ''}`))).toEqual(
      new Set(['font (min-width: 60rem)']),
    );
  });

  test('an entry comes in the first round trip of a connection, packed with gzip; half of them in 8.8 kB', () => {
    const bytes = entries.map(packed).sort((a, b) => a - b);
    expect(bytes.at(-1)).toBeLessThanOrEqual(firstRoundTrip);
    expect(bytes[bytes.length >> 1]).toBeLessThanOrEqual(8800);
  });

  test.each([
    ['/', 29_900],
    ['/en/', 28_300],
    ['/issues/security-guarantees/', 13_700],
    ['/overview/', 66_300],
    ['/search/', 15_000],
  ])('%s has at most %i bytes, packed with gzip', (path, most) => {
    expect(packed(at(path))).toBeLessThanOrEqual(most);
  });

  test('the timeline brings what stands above its score in the first round trip', () => {
    const html = text(at('/'));
    expect(gzipSync(html.slice(0, html.indexOf('<figure class="score"')), { level: 9 }).length).toBeLessThan(10_000);
  });
});
