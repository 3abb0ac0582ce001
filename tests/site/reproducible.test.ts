import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { copyProject } from '../copied-project.ts';
import { site } from '../tested-site.ts';

/** The digest of every file below a folder, by its path. */
function digests(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map(({ parentPath, name }) => join(parentPath, name));
  return new Map(paths.map((path) => [path.slice(folder.length + 1), createHash('sha256').update(readFileSync(path)).digest('hex')]));
}

/** Builds a copy of the project as another machine would. */
function buildElsewhere(copy: string): void {
  const elsewhere = pathToFileURL(join(import.meta.dirname, 'another-machine.ts')).href;
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/build/cli.ts', 'built'], {
    cwd: copy,
    encoding: 'utf8',
    env: { ...process.env, NODE_OPTIONS: `--import=${elsewhere}`, TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
  });
  expect(status, stdout + stderr).toBe(0);
}

/** Changes of content that each reach pages of their own: files, what in them is replaced, and by what. */
const changes: readonly (readonly [file: string, found: string | RegExp, written: string])[] = [
  ['meetings/2025-12-02-moscow.md', /^title: .*$/m, 'title: Một tên khác'],
  ['meetings/2025-11-23-geneva.en.md', /^title: .*$/m, 'title: Another name'],
  ['meetings/2025-11-30-florida.en.md', /\n\n(?=[A-Z])/, '\n\nThis was said. '],
  ['vocabulary/people.yaml', 'en: Steve Witkoff', 'en: Somebody Else'],
  ['vocabulary/issues.yaml', 'en: What partners', 'en: Formerly what partners'],
  ['vocabulary/outlets.yaml', /^ {2}name: .*$/m, '  name: Another Paper'],
];

test('the same content built in another folder, time zone, language and year, its files listed the other way round, and upon another site, gives the same bytes', () => {
  const copy = mkdtempSync(join(tmpdir(), 'hòa đàm '));
  onTestFinished(() => {
    rmSync(copy, { recursive: true, force: true });
  });
  copyProject('.', copy);
  const content = join(copy, 'content');
  for (const [file, found, written] of changes) {
    const text = readFileSync(join(content, file), 'utf8');
    expect(text, file).toMatch(found);
    writeFileSync(join(content, file), text.replace(found, written));
  }
  for (const ending of ['.md', '.en.md']) {
    rmSync(join(content, `milestones/2025-11-30-trump-air-force-one${ending}`));
    const another = join(content, `milestones/2025-12-19-rubio-press`);
    cpSync(another + ending, `${another}-again${ending}`);
  }
  buildElsewhere(copy);
  const before = digests(join(copy, 'built'));
  rmSync(content, { recursive: true });
  cpSync('content', content, { recursive: true });
  const started = Date.now();
  buildElsewhere(copy);
  const kept = [...digests(site).keys()].filter((path) => statSync(join(copy, 'built', path)).mtimeMs < started);

  const [here, there] = [digests(site), digests(join(copy, 'built'))];
  const differing = (from: ReadonlyMap<string, string>) =>
    [...new Set([...here.keys(), ...from.keys()])].filter((path) => here.get(path) !== from.get(path)).sort();
  expect(here.size).toBeGreaterThan(3000);
  expect(differing(there)).toEqual([]);
  // The other site was another indeed, and much of it was taken over.
  expect(differing(before).length).toBeGreaterThan(100);
  expect(kept.length).toBeGreaterThan(500);
}, 300_000);
