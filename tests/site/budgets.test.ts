import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { below } from '../tested-site.ts';
import { page, pages, text } from './built.ts';

/** What fits into the first round trip of a connection, in bytes (RFC 6928: ten segments of 1,460 bytes, with room for headers). */
const firstRoundTrip = 14_336;

describe('what a page weighs', () => {
  const entries = pages.filter((path) => /^\/(?:en\/)?(?:meetings|milestones)\/./.test(below(path)));

  test('an entry, with its styles and without its fonts, comes in the first round trip', () => {
    expect(entries.length).toBeGreaterThan(200);
    const heavy = entries
      .map((path) => [path, brotliCompressSync(text(path)).length] as const)
      .filter(([, bytes]) => bytes > firstRoundTrip);
    expect(heavy).toEqual([]);
  });

  test('no page asks for a style sheet, and only its fonts are asked for early', () => {
    const asking = pages.filter((path) => page(path).querySelector('link[rel="stylesheet"]'));
    expect(asking).toEqual([]);
    const early = pages.flatMap((path) => page(path).querySelectorAll('link[rel="preload"]'));
    expect(new Set(early.map((link) => link.getAttribute('as')))).toEqual(new Set(['font']));
  });
});
