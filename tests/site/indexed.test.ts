import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { t } from '../../src/i18n/t.ts';
import { unpackedText } from '../../src/search/indexing/index-files.ts';
import { languages } from '../../src/site.ts';
import { site } from '../tested-site.ts';

describe.each(languages)('what is indexed in %s', (lang) => {
  const folder = join(site, 'pagefind', lang, 'fragment');
  const texts = readdirSync(folder).map((name) => {
    const { content } = JSON.parse(unpackedText({ path: name, content: readFileSync(join(folder, name)) })) as { content: string };
    return content.normalize('NFC');
  });
  const { entry, issue, citing } = t(lang);

  test.each([
    ['its facts', entry.outcome],
    ['where its issues stood', issue.course],
    ['its sources', `${entry.attests}:`],
    ['the way on', entry.inTime],
    ['how it is cited', citing.files],
  ])('is the text of a page without %s', (_, words) => {
    expect(texts.length).toBeGreaterThan(130);
    expect(texts.filter((text) => text.includes(words))).toEqual([]);
  });
});
