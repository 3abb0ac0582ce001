import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readContent } from '../../src/content-check/read-content.ts';
import { text, title } from '../../src/timeline/fields.ts';
import { addresses, markdown, payloads, refusedAddresses, unseen } from '../hostile/payloads.ts';

let content: string;
beforeAll(() => {
  content = mkdtempSync(join(tmpdir(), 'hostile-'));
});
afterAll(() => {
  rmSync(content, { recursive: true });
});

/** The rules that the fixture breaks with some files changed. */
function rulesBroken(changes: Readonly<Record<string, (text: string) => string>>): string[] {
  cpSync('tests/fixtures/content', content, { recursive: true });
  for (const [path, change] of Object.entries(changes)) {
    const file = join(content, path);
    const before = readFileSync(file, 'utf8');
    const after = change(before);
    if (after === before) throw new Error(`${path} is as it was`);
    writeFileSync(file, after);
  }
  return [...new Set(readContent(content).diagnostics.map(({ rule }) => rule))];
}

/** A text as YAML of ASCII alone, whatever is in it. */
const quoted = (text: string) =>
  JSON.stringify(text).replaceAll(/[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** Every field that takes a text, with where it is put in the fixture. */
const fields: readonly (readonly [field: string, path: string, change: (yaml: string) => (text: string) => string])[] = [
  ['the title of a meeting', 'meetings/2025-11-30-florida.md', (yaml) => (text) => text.replace('title: Florida', `title: ${yaml}`)],
  ['the title of a translation', 'meetings/2025-11-30-florida.en.md', (yaml) => (text) => text.replace('title: Florida', `title: ${yaml}`)],
  ['the title of an article', 'articles/florida.md', (yaml) => (text) => text.replace('title: Bài báo', `title: ${yaml}`)],
  ['the title of a page', 'pages/about.md', (yaml) => (text) => text.replace(/title: .*/, `title: ${yaml}`)],
  ['the short name of a meeting', 'meetings/2025-11-30-florida.md', facts((yaml) => `short: { vi: ${yaml}, en: a }`)],
  ['another name of a meeting', 'meetings/2025-11-30-florida.md', facts((yaml) => `aliases: [${yaml}]`)],
  ['a change of a meeting', 'meetings/2025-11-30-florida.md', facts((yaml) => `updates: [{ date: 2025-12-31, vi: a, en: ${yaml} }]`)],
  ['the title of a source', 'meetings/2025-11-30-florida.md', source((yaml) => `title: ${yaml}`)],
  ['the author of a source', 'meetings/2025-11-30-florida.md', source((yaml) => `byline: ${yaml}`)],
  ['the author of an article', 'articles/florida.md', facts((yaml) => `byline: ${yaml}`)],
  ['the name of a person', 'vocabulary/people.yaml', (yaml) => (text) => text.replace('vi: Rustem Umerov', `vi: ${yaml}`)],
  ['the role of a person', 'vocabulary/people.yaml', vocabulary((yaml) => `role: { vi: a, en: ${yaml} }`)],
  ['a role held for a time', 'vocabulary/people.yaml', vocabulary((yaml) => `roles: [{ vi: ${yaml}, en: a }]`)],
  ['another name of a person', 'vocabulary/people.yaml', vocabulary((yaml) => `aliases: [${yaml}]`)],
  ['the name of a venue', 'vocabulary/venues.yaml', (yaml) => (text) => text.replace('vi: Hallandale Beach', `vi: ${yaml}`)],
  ['the city of a venue', 'vocabulary/venues.yaml', (yaml) => (text) => text.replace(/city: .*/, `city: { vi: ${yaml}, en: a }`)],
  ['what an issue is about', 'vocabulary/issues.yaml', (yaml) => (text) => text.replace('vi: Đất đai.', `vi: ${yaml}`)],
  ['the name of an outlet', 'vocabulary/outlets.yaml', (yaml) => (text) => text.replace('name: Reuters', `name: ${yaml}`)],
  ['the note on an outlet', 'vocabulary/outlets.yaml', vocabulary((yaml) => `note: { vi: ${yaml}, en: a }`)],
];

function facts(line: (yaml: string) => string) {
  return (yaml: string) => (text: string) => text.replace(/\n---\n/, `\n${line(yaml)}\n---\n`);
}
function source(line: (yaml: string) => string) {
  return (yaml: string) => (text: string) => text.replace('    lang: en\n', `    lang: en\n    ${line(yaml)}\n`);
}
function vocabulary(line: (yaml: string) => string) {
  return (yaml: string) => (text: string) => text.replace(/\n$/, `\n  ${line(yaml)}\n`);
}

describe('what an escape in YAML could bring in is refused in every field', () => {
  test.each(fields)('%s', (_field, path, change) => {
    expect(rulesBroken({ [path]: change(quoted('a <b> "c" & d')) })).toEqual([]);
    expect(rulesBroken({ [path]: change(quoted('a\u202Eb')) })).toContain('unseen-character');
  });

  test.each(Object.entries(unseen))('%s', (_what, written) => {
    expect([text, title].map((field) => field.safeParse(written).success)).toEqual([false, false]);
  });
});

describe('the address of a source', () => {
  const meeting = 'meetings/2025-11-30-florida.md';
  const address = (text: string) => ({ [meeting]: (file: string) => file.replace('https://example.org/1', () => quoted(text)) });

  test.each(refusedAddresses)('is not %j', (text) => {
    const [rule, ...more] = rulesBroken(address(text));
    expect(rule).toMatch(/^(?:bad-address|unseen-character)$/);
    expect(more).toEqual([]);
  });

  test.each(addresses)('may be %j', (text) => {
    expect(rulesBroken(address(text))).toEqual([]);
  });
});

describe('what is written in a text', () => {
  const article = 'articles/florida.md';
  const rules = (written: string) => rulesBroken({ [article]: (text) => `${text}\n${written}\n` });

  test.each([
    ...refusedAddresses.filter((address) => !/[\s\u0000<]/.test(address)).map((address) => [`[a](<${address}>)`, /link|unseen/] as const),
    ...markdown
      .filter((written) => /[:;]script:|javascript:|data:|vbscript:/i.test(written) && written.startsWith('[a]'))
      .map((written) => [written, /link|not-in-texts/] as const),
    ['<javascript:__hit()>', /bad-link/],
    ...payloads.filter((text) => /^<(?:script|img|iframe|a |meta|!--|\?)/i.test(text)).map((text) => [text, /raw-html/] as const),
    ...markdown
      .filter((written) => written.includes('[^') && /\(.*\[\^|:\/\/\S*\[\^/.test(written))
      .map((written) => [written, /footnote|unknown-source/] as const),
    ['a&#x202E;gnp.exe', /unseen-character/],
    ['a&#8232;b', /unseen-character/],
    ['a&ZeroWidthSpace;b', /unseen-character/],
    ['[a](https://x.example/ "b&#x202E;c")', /unseen-character/],
  ] as const)('is refused: %j', (written, rule) => {
    expect(rules(written).join()).toMatch(rule);
  });

  test.each(payloads)('can be %j if it is escaped', (text) => {
    expect(rules(text.replaceAll(/[!-/:-@[-`{-~]/g, '\\$&'))).toEqual([]);
  });
});

test('names that JavaScript has a meaning for are no keys', () => {
  for (const key of ['__proto__', 'constructor', 'prototype'])
    expect(rulesBroken({ 'vocabulary/people.yaml': (text) => `${text}${key}:\n  names: { vi: a, en: a }\n  side: usa\n` })).not.toEqual([]);
});
