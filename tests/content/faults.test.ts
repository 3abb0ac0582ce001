import { rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { formatDiagnostic } from '../../src/content-check/diagnostic.ts';
import { joinFiles, readContent } from '../../src/content-check/read-content.ts';
import { readFile } from '../../src/content-check/read-file.ts';
import { report } from '../../src/content-check/report.ts';
import { faultRules } from '../../src/timeline/fault-rules.ts';
import { append, article, english, meeting, people, replace, replaceAll, write, type Change, type FaultyFile } from './change.ts';
import { contentCopy, firstLines } from './check.ts';
import { faultyFacts } from './faulty/facts.ts';
import { faultyFiles } from './faulty/files.ts';
import { faultyReferences } from './faulty/references.ts';
import { faultyTexts } from './faulty/texts.ts';
import { faultyYaml } from './faulty/yaml.ts';

const copy = contentCopy();

afterAll(() => {
  copy.remove();
});

/** The fixture with some files changed, checked: what would be reported, each fault as its first line. */
function check(changes: Record<string, Change>): string[] {
  copy.lay(changes);
  return firstLines(copy.read());
}

test('nothing is at fault in the fixture', () => {
  expect(check({})).toEqual([]);
  expect(report(copy.read())).toBe('content/ is in order: 11 files, 1 entry, 1 article.');
});

test('the content of the site is in order', { timeout: 60_000 }, () => {
  expect(report(readContent('content'))).toMatch(/^content\/ is in order/);
});

describe('one mistake is told once, with its place, what was found and what would be right', () => {
  const tables: readonly (readonly FaultyFile[])[] = [faultyFiles, faultyYaml, faultyFacts, faultyReferences, faultyTexts];

  describe.each(tables)('%s and so on', (...table) => {
    test.each(table)('%s', (_mistake, file, change, told) => {
      expect(check({ [file]: change })).toEqual([`content/${file}${told}`]);
    });
  });

  test('every rule but that of missing files and symbolic links is in the table', () => {
    const told = new Set(tables.flat().map(([, , , line]) => line.split('  ')[1]));
    expect(new Set(Object.keys(faultRules)).difference(told)).toEqual(new Set(['missing-file']));
  });
});

describe('what is no fault', () => {
  test.each<[string, string, Change]>([
    ['a byte order mark and CRLF', article, (text) => `\uFEFF${text.replaceAll('\n', '\r\n')}`],
    ['no, which is the code of Norwegian', meeting, replace('lang: en', 'lang: no')],
    ['an uncertain day', meeting, replace('date: 2025-11-30', 'date: 2025-11-30?')],
    ['an article named by a day that its date leaves in doubt', 'articles/2025-11-29-florida.md', write(uncertainArticle())],
    ['an address without TLS', meeting, replace('https://example.org', 'http://example.org')],
    ['places that share an alias', 'vocabulary/venues.yaml', append('  aliases: [Umerov]\n')],
  ])('%s', (_what, file, change) => {
    expect(check({ [file]: change })).toEqual([]);
  });
});

function uncertainArticle(): string {
  const facts = 'title: X\noutlet: null\npublished: null\ndate: 2025-11-30?\nvenue: null\nparticipants: []\nissues: []';
  return `---\n${facts}\n---\n\nChữ.\n`;
}

test('a meeting whose file is badly named is told as that alone, whoever refers to it', () => {
  copy.lay({});
  copy.rename(meeting, 'meetings/2025-11-30 Florida.md');
  expect(firstLines(copy.read())).toEqual([expect.stringContaining('content/meetings/2025-11-30 Florida.md:1:1  file-name')]);
});

test('an article whose file is badly named is told as that alone, whoever cites it', () => {
  copy.lay({});
  copy.rename(article, 'articles/Florida.md');
  expect(firstLines(copy.read())).toEqual([expect.stringContaining('content/articles/Florida.md:1:1  file-name')]);
});

test('a meeting that was renamed without its translation is told at the translation, not wherever it is named', () => {
  copy.lay({});
  copy.rename(meeting, 'meetings/2025-11-30-miami.md');
  expect(firstLines(copy.read())).toEqual([expect.stringContaining('content/meetings/2025-11-30-florida.en.md:1:1  no-master')]);
});

test('a key that was changed in the vocabulary is told once, however many files name it', () => {
  const more = (day: string): Record<string, Change> => ({
    [`articles/${day}.md`]: write(
      `---\ntitle: X\noutlet: null\npublished: null\ndate: 2025-11-30\nvenue: null\nparticipants: [umerov]\nissues: []\n---\n\nChữ.\n`,
    ),
  });
  const found = check({ ...more('one'), ...more('two'), [people]: replace('umerov:', 'umarov:') });
  expect(found).toEqual([
    expect.stringContaining(
      'content/articles/florida.md:9:16  unknown-key  participants[0]: found `umerov`, here and in 3 more files → did you mean `umarov`?',
    ),
  ]);
});

test('a vocabulary whose file is badly named is told as that alone', () => {
  copy.lay({});
  copy.rename(people, 'vocabulary/People.yml');
  expect(firstLines(copy.read())).toEqual([expect.stringContaining('content/vocabulary/People.yml:1:1  odd-file')]);
});

test('what refers to a faulty file is not blamed for it', () => {
  expect(check({ [meeting]: replace('title: Florida', 'title: ""') })).toHaveLength(1);
  expect(check({ [people]: replace('side: ukraine', 'side: ukrain') })).toHaveLength(1);
});

test('a file name that sends signs to a terminal is written without them', () => {
  const content = joinFiles([
    readFile({ path: 'articles/a\u001B[31m.md', isLink: false, size: 0, changed: 0, read: () => new Uint8Array() }),
  ]);
  expect(report(content)).toMatch(/^content\/articles\/a‹U\+001B \(escape\)›\[31m\.md:1:1  file-name/);
});

test('symbolic links, to files and folders, are told', () => {
  copy.lay({});
  symlinkSync(join(copy.folder, article), join(copy.folder, 'articles/link.md'));
  symlinkSync(join(copy.folder, 'articles'), join(copy.folder, 'milestones'));
  expect(copy.read().diagnostics.map(({ file, found }) => [file, found])).toEqual([
    ['articles/link.md', 'a symbolic link'],
    ['milestones', 'a symbolic link'],
  ]);
});

test('a vocabulary or a page that is missing is told', () => {
  copy.lay({});
  rmSync(join(copy.folder, 'vocabulary/issues.yaml'));
  rmSync(join(copy.folder, 'pages/about.md'));
  expect(copy.read().diagnostics.map(({ file, rule }) => `${file} ${rule}`)).toEqual([
    'pages/about.md missing-file',
    'vocabulary/issues.yaml missing-file',
  ]);
});

test('no content at all is told like any other fault', () => {
  expect(new Set(readContent(join(copy.folder, 'nowhere')).diagnostics.map(({ rule }) => rule))).toEqual(new Set(['missing-file']));
});

test('all faults of all files are told in one run, in the order of files and lines', () => {
  const found = check({
    [article]: (text) => text.replace('date: 2025-11-30', 'date: 2025-02-30').replace('venue: hallandale', 'venue: kremlim'),
    [meeting]: (text) =>
      `${text.replace('status: held', 'status: hold').replace('umerov, witkoff', 'umerof, witkoff')}\n<script></script>\n`,
    [english]: replace('title:', 'date: 2025-11-30\ntitle:'),
    'articles/Odd.md': () => '',
  });
  expect(found.map((line) => line.split('  ').slice(0, 2).join(' '))).toEqual([
    'content/articles/Odd.md:1:1 file-name',
    'content/articles/florida.md:7:7 bad-date',
    'content/articles/florida.md:8:8 unknown-key',
    'content/meetings/2025-11-30-florida.en.md:2:1 fact-in-translation',
    'content/meetings/2025-11-30-florida.md:4:9 wrong-value',
    'content/meetings/2025-11-30-florida.md:10:16 unknown-key',
    'content/meetings/2025-11-30-florida.md:31:1 raw-html',
  ]);
});

test('of a source whose key is misspelt, the first footnote is told, not every one', () => {
  expect(check({ [meeting]: replaceAll('[^reuters-1130]', '[^ap-1130]') })).toHaveLength(1);
});

test.each([
  ['the line with a mark under the place', 'venue: halandale', ['    8 | venue: halandale', '      |        ^']],
  ['a tab as an arrow, so that the mark stands below it', 'venue:\thalandale', ['    8 | venue:→halandale', '      |        ^']],
  [
    'an invisible letter of two units as two dots',
    'venue: "halandale" # \u{E0041}',
    ['    8 | venue: "halandale" # ··', '      |                      ^'],
  ],
])('%s is shown', (_what, line, frame) => {
  check({ [article]: replace('venue: hallandale', line) });
  const [fault] = copy.read().diagnostics;
  expect(fault && formatDiagnostic(fault).split('\n').slice(1)).toEqual(frame);
});
