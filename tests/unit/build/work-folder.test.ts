import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { makeWorkFolder, putInPlace, removeAbandoned, restoreLast } from '../../../src/build/work-folder.ts';

/** A site has so many files, each with its name within. */
const size = 20;
/** The process of a build that is gone: no system gives a number so high. */
const gone = '.dist-4999999-abcdef';

let root: string;
const started: ChildProcess[] = [];
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'project-'));
});
afterEach(() => {
  for (const build of started.splice(0)) build.kill('SIGKILL');
  rmSync(root, { recursive: true, force: true });
});

function makeSite(folder: string, name: string): string {
  mkdirSync(folder, { recursive: true });
  for (let file = 0; file < size; file++) writeFileSync(join(folder, `${file}.html`), name);
  return folder;
}

/** The name of a site, if it is whole and of one build. */
function siteIn(folder: string): string {
  const files = readdirSync(folder);
  const names = new Set(files.map((file) => readFileSync(join(folder, file), 'utf8')));
  expect(files).toHaveLength(size);
  expect(names.size).toBe(1);
  return [...names].join();
}

describe('a new site', () => {
  test.each([
    ['where nothing was', () => undefined],
    [
      'where an empty folder was',
      (dist: string) => {
        mkdirSync(dist);
      },
    ],
    ['where the last one was', (dist: string) => makeSite(dist, 'last')],
  ])('stands %s', (_where, before) => {
    before(join(root, 'dist'));
    const work = makeWorkFolder(root);
    putInPlace(makeSite(join(work, 'site'), 'new'), root, 'dist', work);
    expect(siteIn(join(root, 'dist'))).toBe('new');
  });

  test('that is not there leaves the last one where it was', () => {
    makeSite(join(root, 'dist'), 'last');
    const work = makeWorkFolder(root);
    expect(() => {
      putInPlace(join(work, 'site'), root, 'dist', work);
    }).toThrow('ENOENT');
    expect(siteIn(join(root, 'dist'))).toBe('last');
  });
});

describe('what a killed build left', () => {
  test('is the last good site, if it was killed before the new one stood in its place', () => {
    makeSite(join(root, gone, 'last/dist'), 'last');
    expect(restoreLast(root, 'dist')).toBe(true);
    expect(siteIn(join(root, 'dist'))).toBe('last');
  });

  test('does not replace the site that is there, and goes', () => {
    makeSite(join(root, gone, 'last/dist'), 'last');
    makeSite(join(root, 'dist'), 'new');
    expect(restoreLast(root, 'dist')).toBe(false);
    removeAbandoned(root);
    expect(siteIn(join(root, 'dist'))).toBe('new');
    expect(readdirSync(root)).toEqual(['dist']);
  });

  test('is restored for the folder that it was built for', () => {
    makeSite(join(root, gone, 'last/.dist-subpath'), 'last');
    expect(restoreLast(root, 'dist')).toBe(false);
    expect(existsSync(join(root, 'dist'))).toBe(false);
  });

  test('is nothing of a build that still runs, or of anything else', () => {
    const work = makeWorkFolder(root);
    mkdirSync(join(root, '.dist-subpath'));
    removeAbandoned(root);
    expect(readdirSync(root).map((name) => join(root, name))).toEqual([work, join(root, '.dist-subpath')].sort());
  });
});

/** Starts a process that puts one site after the other in the place of the last, as fast as it can. */
function startBuilding(name: string) {
  const module = pathToFileURL(join(import.meta.dirname, '../../../src/build/work-folder.ts')).href;
  const script = `
    import { cpSync, rmSync } from 'node:fs';
    import { makeWorkFolder, putInPlace } from ${JSON.stringify(module)};
    const root = ${JSON.stringify(root)};
    process.stdout.write('.');
    for (;;) {
      const work = makeWorkFolder(root);
      cpSync(root + '/${name}', work + '/site', { recursive: true });
      putInPlace(work + '/site', root, 'dist', work);
      rmSync(work, { recursive: true, force: true });
    }`;
  const build = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: ['ignore', 'pipe', 'inherit'] });
  started.push(build);
  return build;
}

describe('builds that end at the same time', () => {
  test('and are killed at any moment leave one whole site', async () => {
    makeSite(join(root, 'a'), 'a');
    makeSite(join(root, 'b'), 'b');
    makeSite(join(root, 'dist'), 'last');
    for (let round = 0; round < 6; round++) {
      const builds = [startBuilding('a'), startBuilding('b')];
      await Promise.all(builds.map((build) => once(build.stdout, 'data')));
      await new Promise((passed) => setTimeout(passed, 20 * round));
      const ended = builds.map((build) => once(build, 'exit'));
      for (const build of builds) build.kill('SIGKILL');
      expect((await Promise.all(ended)).map(([, signal]) => signal as string)).toEqual(['SIGKILL', 'SIGKILL']);
      restoreLast(root, 'dist');
      removeAbandoned(root);
      expect(['a', 'b', 'last']).toContain(siteIn(join(root, 'dist')));
      expect(readdirSync(root).sort()).toEqual(['a', 'b', 'dist']);
    }
    expect(siteIn(join(root, 'dist'))).not.toBe('last');
  }, 60_000);
});
