import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { writeFiles } from '../../../src/authoring/write-files.ts';
import { withKey, yamlText } from '../../../src/authoring/yaml-text.ts';

describe('facts as YAML', () => {
  const facts = {
    title: 'Điện Kremlin: “chưa có thỏa hiệp”',
    other: '- a, [b] # c',
    published: null,
    date: '2025-12-02?',
    participants: ['putin', { budanov: 'disputed' }],
    issues: { territory: 'open' },
    none: {},
    sources: { 'tass-1202': { outlet: 'tass', title: 'One, two: [three]', attests: ['date'] } },
  };

  test('reads back as the same facts', () => {
    expect(parse(yamlText(facts))).toEqual(facts);
  });

  test('has the form of the files of this project', () => {
    expect(yamlText(facts)).toContain('date: 2025-12-02?\nparticipants: [putin, { budanov: disputed }]\nissues: { territory: open }\n');
    expect(yamlText(facts)).toContain('sources:\n  tass-1202:\n    outlet: tass\n');
  });
});

describe('a key is added to a vocabulary file', () => {
  const facts = { name: 'Xyz', languages: ['vi'] };

  test('in its place in the alphabet, every other byte as it was', () => {
    const text = '# Head.\n\nabc:\n  name: Abc   # as it was\n\nzdf:\n  name:   "ZDF"\n';
    expect(withKey(text, 'xyz', facts)).toBe(
      '# Head.\n\nabc:\n  name: Abc   # as it was\n\nxyz:\n  name: Xyz\n  languages: [vi]\n\nzdf:\n  name:   "ZDF"\n',
    );
    expect(withKey(text, 'aaa', facts)).toBe(text.replace('abc:', 'aaa:\n  name: Xyz\n  languages: [vi]\n\nabc:'));
    expect(withKey(text, 'zzz', facts)).toBe(`${text}\nzzz:\n  name: Xyz\n  languages: [vi]\n`);
  });

  test('behind the last that is like it, where the file is in another order', () => {
    const text = 'z:\n  side: usa\n\na:\n  side: usa\n\n# Delegations.\n\nb:\n  side: eu\n';
    const like = (each: unknown) => JSON.stringify(each) === '{"side":"usa"}';
    expect(withKey(text, 'm', { side: 'usa' }, like)).toBe(text.replace('\n# Del', '\nm:\n  side: usa\n\n# Del'));
    expect(withKey(text, 'm', { side: 'uk' }, () => false)).toBe(`${text}\nm:\n  side: uk\n`);
  });

  test('with the line ends of the file', () => {
    expect(withKey('abc:\r\n  name: Abc\r\n', 'xyz', facts)).toBe(
      'abc:\r\n  name: Abc\r\n\r\nxyz:\r\n  name: Xyz\r\n  languages: [vi]\r\n',
    );
  });

  test('to an empty file', () => {
    expect(withKey('# Head.\n', 'xyz', { name: 'Xyz' })).toBe('# Head.\n\nxyz:\n  name: Xyz\n');
  });
});

describe('files are written all or none', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'new-files-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  const listed = () => readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();

  test('new ones and changed ones', () => {
    writeFileSync(join(folder, 'c'), 'was');
    writeFiles(folder, [
      { path: 'a', text: 'A' },
      { path: 'c', text: 'C', was: 'was' },
    ]);
    expect(listed()).toEqual(['a', 'c']);
    expect(['a', 'c'].map((name) => readFileSync(join(folder, name), 'utf8'))).toEqual(['A', 'C']);
  });

  test('a file that is there is not overwritten, and what was written before it is taken back', () => {
    writeFileSync(join(folder, 'b'), 'mine');
    const both = [
      { path: 'a', text: 'A' },
      { path: 'b', text: 'B' },
    ];
    expect(() => {
      writeFiles(folder, both);
    }).toThrow('b is there already');
    expect(listed()).toEqual(['b']);
    expect(readFileSync(join(folder, 'b'), 'utf8')).toBe('mine');
  });

  test('a file that somebody changed meanwhile stays as they left it', () => {
    writeFileSync(join(folder, 'c'), 'theirs');
    expect(() => {
      writeFiles(folder, [
        { path: 'a', text: 'A' },
        { path: 'c', text: 'C', was: 'was' },
      ]);
    }).toThrow('c has been changed meanwhile');
    expect(listed()).toEqual(['c']);
    expect(readFileSync(join(folder, 'c'), 'utf8')).toBe('theirs');
  });
});
