import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import { withMarksDrawnOnce } from '../../../src/build/drawn-once.ts';

const mark = (path: string) =>
  `<svg class="mark" viewBox="-7 -7 14 14" aria-hidden="true"><path d="${path}" fill="currentColor"></path></svg>`;

test('a mark that stands often on a page is drawn once, at its head, and one that is rare where it stands', () => {
  const root = parse(withMarksDrawnOnce(`<body id="top"><h1>Talks</h1>${mark('M0 0Z').repeat(9)}${mark('M1 1Z')}</body>`));
  expect(root.querySelectorAll('path[d="M0 0Z"]').map((path) => path.parentNode?.rawTagName)).toEqual(['symbol']);
  expect(root.querySelectorAll('path[d="M1 1Z"]').map((path) => path.parentNode?.rawTagName)).toEqual(['svg']);
  const uses = root.querySelectorAll('svg.mark use').map((use) => root.querySelector(use.getAttribute('href') ?? '')?.rawTagName);
  expect(uses).toEqual(Array.from({ length: 9 }, () => 'symbol'));
  expect(root.querySelector('body > svg')?.hasAttribute('hidden')).toBe(true);
});

test('a page with few marks stays as it is', () => {
  const page = `<body>${mark('M0 0Z').repeat(8)}</body>`;
  expect(withMarksDrawnOnce(page)).toBe(page);
});
