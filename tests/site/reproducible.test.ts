import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
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

test('the same content built in another folder, time zone, language and year, its files listed the other way round, gives the same bytes', () => {
  const copy = mkdtempSync(join(tmpdir(), 'hòa đàm '));
  onTestFinished(() => {
    rmSync(copy, { recursive: true, force: true });
  });
  copyProject('.', copy);
  const elsewhere = pathToFileURL(join(import.meta.dirname, 'another-machine.ts')).href;
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/build/cli.ts', 'built'], {
    cwd: copy,
    encoding: 'utf8',
    env: { ...process.env, NODE_OPTIONS: `--import=${elsewhere}`, TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
  });
  expect(status, stdout + stderr).toBe(0);
  const [here, there] = [digests(site), digests(join(copy, 'built'))];
  const differing = [...new Set([...here.keys(), ...there.keys()])].filter((path) => here.get(path) !== there.get(path));
  expect(here.size).toBeGreaterThan(3000);
  expect(differing.sort()).toEqual([]);
}, 300_000);
