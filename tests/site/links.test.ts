import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { basePath, siteUrl } from '../../src/site.ts';
import { at, site } from '../tested-site.ts';
import { text } from './built.ts';

test('no style sheet, script, picture or file for programs leads beside the path of the site', () => {
  const files = readdirSync(site, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:css|js|svg|json|jsonld|csv|xml|ics|bib|ris|txt|webmanifest)$/.test(file) && !file.startsWith('pagefind/'))
    .map(at);
  const absolutes = new RegExp(`(?:${siteUrl.origin}|url\\(["']?|(?:href|src)="|import\\(?["'\`])(/[^"'\`)\\s]*)`, 'g');
  // Calendar files fold long lines.
  const addresses = files.flatMap((file) =>
    [...text(file).replaceAll('\r\n ', '').matchAll(absolutes)].map(([, address = '']) => ({ file, address })),
  );
  expect(addresses.length).toBeGreaterThan(1000);
  expect(addresses.filter(({ address }) => !address.startsWith(basePath))).toEqual([]);
});
