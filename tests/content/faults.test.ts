import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { formatDiagnostic } from '../../src/content-check/diagnostic.ts';
import { readContent } from '../../src/content-check/read-content.ts';
import { report } from '../../src/content-check/report.ts';

let folder: string;
let content: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'content-'));
  content = join(folder, 'content');
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

type Change = (file: string) => string | Uint8Array;

/** The real content with some files changed, checked: what would be reported, each fault as its first line. */
function check(changes: Record<string, Change>): string[] {
  rmSync(content, { recursive: true, force: true });
  cpSync('tests/fixtures/content', content, { recursive: true });
  for (const [path, change] of Object.entries(changes)) {
    const file = join(content, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, change(readIfThere(file)));
  }
  return readContent(content).diagnostics.map((diagnostic) => formatDiagnostic(diagnostic).split('\n')[0] ?? '');
}

function readIfThere(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

const replace =
  (from: string, to: string): Change =>
  (text) => {
    if (!text.includes(from)) throw new Error(`the fixture has no ${from}`);
    return text.replace(from, to);
  };
const append =
  (more: string): Change =>
  (text) =>
    text + more;

const article = 'articles/florida.md';
const meeting = 'meetings/2025-11-30-florida.md';
const english = 'meetings/2025-11-30-florida.en.md';
const people = 'vocabulary/people.yaml';

describe('what is at fault is told with file, line, column, field, what was found and what would be right', () => {
  test('nothing is at fault in the fixture', () => {
    expect(check({})).toEqual([]);
    expect(report(readContent(content))).toBe('content/ is in order: 11 files, 1 entry, 1 article.');
  });

  test.each<[string, string, Change, string]>([
    // facts
    [
      'a day that does not exist',
      article,
      replace('date: 2025-11-30', 'date: 2025-02-30'),
      'content/articles/florida.md:7:7  bad-date  date: found `2025-02-30` → a day that exists',
    ],
    [
      'an interval that ends before it begins',
      meeting,
      replace('date: 2025-11-30', 'date: 2025-11-30/2025-11-29'),
      ':7:7  bad-date  date: found `2025-11-30/2025-11-29`',
    ],
    ['a date as people write it', meeting, replace('date: 2025-11-30', 'date: 30/11/2025'), ':7:7  bad-date  date: found `30/11/2025`'],
    [
      'an unknown venue, nearly right',
      article,
      replace('venue: hallandale', 'venue: halandale'),
      ':8:8  unknown-key  venue: found `halandale` → did you mean `hallandale`?',
    ],
    [
      'an unknown person, nearly right',
      meeting,
      replace('umerov, witkoff', 'umerof, witkoff'),
      ':10:16  unknown-key  participants[0]: found `umerof` → did you mean `umerov`?',
    ],
    [
      'an unknown person, nothing like any',
      meeting,
      replace('umerov, witkoff', 'umerov, witkoff, somebody'),
      'participants[2]: found `somebody` → a person of content/vocabulary/people.yaml',
    ],
    [
      'a missing title',
      article,
      replace('title: Bài báo\n', ''),
      'content/articles/florida.md:2:1  missing-field  title: found no `title` → a title of at most 70 characters',
    ],
    ['an empty title', article, replace('title: Bài báo', 'title: ""'), ':2:8  wrong-value  title: found `` → a title'],
    ['a title that is too long', article, replace('title: Bài báo', `title: ${'a'.repeat(71)}`), ':2:8  wrong-value  title: found'],
    [
      'an unknown field, nearly right',
      meeting,
      replace('venue: hallandale', 'venu: hallandale'),
      ':8:1  unknown-field  venu: found `venu` → did you mean `venue`?',
    ],
    [
      'an unknown field of a source',
      meeting,
      replace('    lang: en', '    language: en'),
      ':16:5  unknown-field  sources.reuters-1130.language: found `language` → one of outlet',
    ],
    [
      'an unknown kind',
      meeting,
      replace('kind: meeting', 'kind: plan'),
      ':3:7  wrong-value  kind: found `plan` → one of meeting, call, visit',
    ],
    ['an unknown status, nearly right', meeting, replace('status: held', 'status: hold'), 'status: found `hold` → did you mean `held`?'],
    [
      'an unknown attendance',
      meeting,
      replace('umerov, witkoff', '{ umerov: here }, witkoff'),
      'participants[0].umerov: found `here` → one of present, remote',
    ],
    [
      'a list where one thing belongs',
      meeting,
      replace('venue: hallandale', 'venue: [hallandale]'),
      ':8:8  wrong-value  venue: found `["hallandale"]` → a key of the vocabulary',
    ],
    ['one thing where a list belongs', meeting, replace('related: []', 'related: florida'), 'related: found `florida` → a list'],
    [
      'an address that is none',
      meeting,
      replace('url: https://example.org/1', 'url: javascript:alert(1)'),
      'bad-address  sources.reuters-1130.url: found `javascript:alert(1)`',
    ],
    [
      'an unknown outlet',
      meeting,
      replace('outlet: reuters', 'outlet: reuter'),
      'sources.reuters-1130.outlet: found `reuter` → did you mean `reuters`?',
    ],
    [
      'a duration in words',
      meeting,
      replace('duration: PT4H', 'duration: four hours'),
      ':9:11  bad-duration  duration: found `four hours`',
    ],
    [
      'a fact that no source attests',
      meeting,
      replace('umerov, witkoff]\n---', 'umerov]\n---'),
      ':10:24  unattested  participants[1]: found `witkoff`, which no source attests',
    ],
    [
      'an issue that no source attests',
      meeting,
      replace('{ territory: open }', '{ territory: open, elections: open }'),
      ':11:28  unattested  issues.elections',
    ],
    [
      'a source nothing rests on',
      meeting,
      replace('sources:\n', 'sources:\n  idle: { outlet: reuters, url: https://example.org/2, lang: en }\n'),
      ':14:3  idle-source  sources.idle',
    ],
    [
      'the same person twice',
      meeting,
      replace('umerov, witkoff', 'umerov, witkoff, umerov'),
      ':10:33  repeated-key  participants[2]: found `umerov` a second time',
    ],
    [
      'a vocabulary entry without a name',
      people,
      replace('{ vi: Rustem Umerov, en: Rustem Umerov }', '{ vi: Rustem Umerov }'),
      'content/vocabulary/people.yaml:2:3  missing-field  umerov.names.en: found no `en`',
    ],
    [
      'a day outside the two months',
      meeting,
      replace('date: 2025-11-30', 'date: 2052-11-30'),
      ':7:7  outside-period  date: found `2052-11-30`',
    ],
    ['a date before our era', meeting, replace('date: 2025-11-30', 'date: -2025-11-30'), 'bad-date'],
    [
      'the same meeting twice',
      article,
      replace('[2025-11-30-florida]', '[2025-11-30-florida, { 2025-11-30-florida: [date] }]'),
      'repeated-key  meetings[1]: found `2025-11-30-florida` a second time',
    ],
    ['an address without a host', meeting, replace('https://example.org/1', 'https:example.org/1'), 'bad-address'],
    [
      'a language in words',
      meeting,
      replace('    lang: en', '    lang: English'),
      'sources.reuters-1130.lang: found `English` → the code of a language',
    ],
    [
      'a source key with a dot',
      meeting,
      (text) => text.replaceAll('reuters-1130', 'reuters.1130'),
      ':14:3  bad-key  sources.reuters.1130: found `reuters.1130` → a key: small letters',
    ],
    [
      'a key that JavaScript knows',
      meeting,
      replace('{ territory: open }', '{ territory: open, constructor: open }'),
      'bad-key  found the key `constructor`',
    ],
    [
      'the prototype as a key',
      meeting,
      replace('{ territory: open }', '{ territory: open, __proto__: open }'),
      'bad-key  found the key `__proto__`',
    ],
    [
      'an issue whose key is an anchor of pages',
      'vocabulary/issues.yaml',
      replace('elections:', 'sources:'),
      'bad-key  sources: found `sources` → another key',
    ],
    ['a page that is nowhere shown', 'pages/method.md', () => '', 'odd-file  found the page `method.md`'],
    // YAML
    ['YAML that is none', article, replace('outlet: null', 'outlet: null: null'), 'content/articles/florida.md:3:'],
    ['a tab', article, replace('outlet: null', '\toutlet: null'), ':3:1  bad-yaml'],
    ['a field twice', article, replace('outlet: null', 'outlet: null\noutlet: null'), ':4:1  repeated-key'],
    ['an anchor', article, replace('venue: hallandale', 'venue: &here hallandale'), 'found an anchor (&)'],
    ['a tag', article, replace('venue: hallandale', 'venue: !!js/function hallandale'), 'bad-yaml'],
    ['a number for a text', article, replace('title: Bài báo', 'title: 2025'), 'title: found `2025` → a title'],
    [
      'frontmatter without an end',
      article,
      (text) => text.replace(/\n---\n[\s\S]*/, '\n'),
      ':1:1  no-frontmatter  found frontmatter without its closing line',
    ],
    ['no frontmatter', article, () => 'Chỉ có chữ.\n', ':1:1  no-frontmatter  found no frontmatter'],
    ['an empty file', article, () => '', ':1:1  no-frontmatter'],
    // translations
    [
      'a translation with facts in it',
      english,
      replace('title:', 'date: 2025-11-30\ntitle:'),
      'content/meetings/2025-11-30-florida.en.md:2:1  fact-in-translation  date: found `date` → only `title` here',
    ],
    [
      'a translation without its master',
      'meetings/2025-12-01-paris.en.md',
      () => '---\ntitle: Paris\n---\n\nText.\n',
      ':2:1  no-master  found a translation of content/meetings/2025-12-01-paris.md',
    ],
    ['a translation without a title', english, () => '---\n{}\n---\n\nText.\n', 'missing-field  title'],
    [
      'a translation into its own language',
      'meetings/2025-11-30-florida.vi.md',
      () => '---\ntitle: Florida\n---\n\nChữ.\n',
      'duplicate-slug  found the slug `2025-11-30-florida`',
    ],
    // files
    [
      'two files with one slug',
      'milestones/2025-11-30-florida.md',
      () =>
        '---\ntitle: X\nkind: plan\nstatus: held\nweight: core\ntrack: other\ndate: 2025-11-30\nvenue: null\nparticipants: []\nissues: {}\n---\n',
      'content/milestones/2025-11-30-florida.md:2:1  duplicate-slug  found the slug `2025-11-30-florida`, which content/meetings/2025-11-30-florida.md has already',
    ],
    ['a file name with a capital', 'articles/Florida.md', () => '', 'content/articles/Florida.md:1:1  file-name'],
    ['a file name with a hash', 'articles/florida#2.md', () => '', 'file-name'],
    ['a file in a folder of its own', 'articles/2025/florida.md', () => '', 'odd-file'],
    ['a file of another kind', 'articles/notes.txt', () => '', 'file-name'],
    [
      'bytes that are not UTF-8',
      article,
      (text) => Buffer.concat([Buffer.from(text), Buffer.from([0xe9])]),
      'content/articles/florida.md:15:1  not-utf-8',
    ],
    [
      'an invisible character',
      article,
      replace('Bài báo', 'Bài\u200B báo'),
      ':2:11  unseen-character  found the invisible or broken character U+200B',
    ],
    ['letters in pieces (NFD)', article, replace('Bài', 'Bài'.normalize('NFD')), ':2:9  not-nfc'],
    // text
    [
      'a footnote no source has, nearly right',
      meeting,
      append('\nThêm.[^reuters-1131]\n'),
      'unknown-source  found `reuters-1131` → did you mean `reuters-1130`?',
    ],
    ['a footnote in an article', article, append('\nThêm.[^reuters-1130]\n'), 'unknown-source  found `reuters-1130`'],
    ['a footnote definition', meeting, append('\nThêm.[^reuters-1130]\n\n[^reuters-1130]: Nguồn\n'), 'footnote-definition'],
    ['a script', meeting, append('\n<script>alert(1)</script>\n'), 'raw-html  found `<script>alert(1)</script>`'],
    ['HTML inside a sentence', meeting, append('\nMột <b>chữ</b> đậm.\n'), ':31:5  raw-html  found `<b>`'],
    ['a comment', meeting, append('\n<!-- ghi chú -->\n'), 'raw-html'],
    ['a javascript: link', meeting, append('\n[x](javascript:alert(1))\n'), 'bad-link  found a link to `javascript:alert(1)`'],
    ['a data: link', meeting, append('\n[x](data:text/html,x)\n'), 'bad-link'],
    [
      'a link to a file that does not exist',
      meeting,
      append('\n[x](../meetings/2025-11-31-florida.md)\n'),
      'dead-link  found a link to `../meetings/2025-11-31-florida.md`',
    ],
    ['an image', meeting, append('\n![x](x.png)\n'), 'not-in-texts  found an image'],
    [
      'the account of an issue that the frontmatter does not have',
      meeting,
      append('\n## Bầu cử tại Ukraine\n\nChữ.\n'),
      'unknown-issue  found the account of `Bầu cử tại Ukraine`',
    ],
    ['a text without a lead', meeting, replace('Hai bên gặp nhau.[^reuters-1130][^florida]\n\n', ''), 'no-lead  found a heading first'],
    ['no text at all', article, replace('Một đoạn văn.\n', ''), 'no-lead  found no text'],
    ['a paragraph without a source', meeting, append('\nThêm.\n'), ':31:1  no-source'],
    ['a paragraph that ends without its source', meeting, append('\nThêm[^reuters-1130] nữa.\n'), 'no-source'],
    ['an issue without its account', english, replace('## Territory', '## Land'), 'missing-account  found no account of `Territory`'],
    ['a heading twice', meeting, append('\n## Lãnh thổ\n\nThêm.[^reuters-1130]\n'), 'repeated-heading  found `Lãnh thổ` a second time'],
    ['a heading below none', article, append('\n### Thêm\n\nThêm.\n'), 'heading  found a heading of level 3 first'],
    [
      'a footnote in a heading',
      meeting,
      replace('## Lãnh thổ', '## Lãnh thổ[^reuters-1130]'),
      'footnote  found a footnote `reuters-1130` in a heading or link',
    ],
    ['a footnote with a space', meeting, append('\nThêm.[^ reuters-1130]\n'), 'footnote  found `[^ `'],
    [
      'a link to a place that the page does not have',
      article,
      append('\n[x](../meetings/2025-11-30-florida.md#elections)\n'),
      'dead-link  found a link to `../meetings/2025-11-30-florida.md#elections` → a place on that page: #sources, #differences, #territory',
    ],
    ['a link to a translation', article, append('\n[x](../meetings/2025-11-30-florida.en.md)\n'), 'bad-link'],
    ['a first-level heading', meeting, append('\n# Đầu đề\n'), 'heading  found a heading of level 1'],
  ])('%s', (_what, path, change, message) => {
    const found = check({ [path]: change });
    expect(found.join('\n')).toContain(message);
  });

  test('a symbolic link', () => {
    check({});
    symlinkSync(join(content, article), join(content, 'articles/link.md'));
    expect(readContent(content).diagnostics.map(({ rule }) => rule)).toEqual(['odd-file']);
  });

  test('a byte order mark and CRLF are no fault', () => {
    expect(check({ [article]: (text) => `\uFEFF${text.replaceAll('\n', '\r\n')}` })).toEqual([]);
  });

  test('the line is shown with a mark under the place', () => {
    check({ [article]: replace('venue: hallandale', 'venue: halandale') });
    const [fault] = readContent(content).diagnostics;
    expect(fault && formatDiagnostic(fault).split('\n').slice(1)).toEqual(['    8 | venue: halandale', '      |        ^']);
  });
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

test('a vocabulary or a page that is missing is told', () => {
  check({});
  rmSync(join(content, 'vocabulary/issues.yaml'));
  rmSync(join(content, 'pages/about.md'));
  expect(readContent(content).diagnostics.map(({ file, rule }) => `${file} ${rule}`)).toEqual([
    'pages/about.md missing-file',
    'vocabulary/issues.yaml missing-file',
  ]);
});

test('an article that names no meeting rightly is the only file blamed', () => {
  const found = check({ [article]: replace('[2025-11-30-florida]', '[2025-11-30-florda]') });
  expect(found.filter((line) => line.includes('unknown-source'))).toEqual([]);
  expect(found[0]).toContain('did you mean `2025-11-30-florida`?');
});

test('no content at all is told like any other fault', () => {
  expect(new Set(readContent(join(folder, 'nowhere')).diagnostics.map(({ rule }) => rule))).toEqual(new Set(['missing-file']));
});

test('a misspelt key is told once, not as unattested as well', () => {
  expect(check({ [meeting]: replace('venue: hallandale', 'venue: halandale') })).toHaveLength(1);
});

test('what refers to a faulty file is not blamed for it', () => {
  expect(check({ [meeting]: replace('title: Florida', 'title: ""') })).toHaveLength(1);
  expect(check({ [people]: replace('side: ukraine', 'side: ukrain') })).toEqual([
    'content/vocabulary/people.yaml:3:9  wrong-value  umerov.side: found `ukrain` → did you mean `ukraine`? Expected one of ukraine, usa, russia, eu, uk, france, germany, nato, other',
  ]);
});

test('the content of the site is in order', () => {
  expect(report(readContent('content'))).toMatch(/^content\/ is in order/);
});
