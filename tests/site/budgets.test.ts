import { describe, expect, test } from 'vitest';
import { page, pages } from './built.ts';

describe('what a page weighs', () => {
  test('no page asks for a style sheet, and only its fonts are asked for early', () => {
    const asking = pages.filter((path) => page(path).querySelector('link[rel="stylesheet"]'));
    expect(asking).toEqual([]);
    const early = pages.flatMap((path) => page(path).querySelectorAll('link[rel="preload"]'));
    expect(new Set(early.map((link) => link.getAttribute('as')))).toEqual(new Set(['font']));
  });
});
