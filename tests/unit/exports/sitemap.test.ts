import { expect, test } from 'vitest';
import { sitemapIndex, sitemaps } from '../../../src/exports/sitemap.ts';
import { timelineOf } from '../../fixtures/years.ts';

const timeline = timelineOf(['2025-11-30', '2025-12-01']);
const addresses = (text: string) => [...text.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address]) => address);

test('one sitemap lists everything as long as it may', () => {
  expect(sitemaps(timeline)).toHaveLength(1);
  expect(addresses(sitemaps(timeline)[0] ?? '')).toContain('https://hoa-dam.example/en/2025/11/');
});

test('beyond that there are several, each address in one of them, and the index lists them', () => {
  const [all = ''] = sitemaps(timeline);
  const parts = sitemaps(timeline, 10);
  expect(parts.length).toBe(Math.ceil(addresses(all).length / 10));
  expect(parts.flatMap(addresses)).toEqual(addresses(all));
  expect(addresses(sitemapIndex(2))).toEqual(['https://hoa-dam.example/sitemap-0.xml', 'https://hoa-dam.example/sitemap-1.xml']);
});
