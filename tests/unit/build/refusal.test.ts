import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { reasonOf, Refusal } from '../../../src/build/refusal.ts';

/** The error that the system gives. */
function errorOf(act: () => unknown): unknown {
  try {
    act();
  } catch (error) {
    return error;
  }
  throw new Error('there was no error');
}

describe('what is told of an error', () => {
  test('is its sentence if the build was refused', () => {
    expect(reasonOf(new Refusal('content/x.md is at fault'))).toBe('content/x.md is at fault');
  });

  test('is what the system says, and of which file, if it is a full disk', () => {
    const full = Object.assign(new Error('ENOSPC'), { code: 'ENOSPC', errno: -28, path: '/site/dist/index.html' });
    expect(reasonOf(full)).toBe('/site/dist/index.html: no space left on device');
    expect(reasonOf(new Error('cannot write', { cause: full }))).toBe('/site/dist/index.html: no space left on device');
  });

  test('is the name of the place if it is a file where a folder should be', () => {
    const folder = mkdtempSync(join(tmpdir(), 'refusal-'));
    writeFileSync(join(folder, 'dist'), '');
    expect(reasonOf(errorOf(() => readFileSync(join(folder, 'dist/index.html'))))).toBe(
      `${join(folder, 'dist/index.html')}: not a directory`,
    );
    rmSync(folder, { recursive: true });
  });

  test('is the whole trace if the program is at fault', () => {
    expect(reasonOf(new TypeError('x is not a function'))).toContain('refusal.test.ts');
  });
});

const run = (file: string, env: Record<string, string>, cwd = process.cwd()) => {
  const { status, stderr } = spawnSync(process.execPath, [join(process.cwd(), file)], {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  return { status, said: stderr.trim().split('\n') };
};

describe('a command says in one sentence', () => {
  test.each(['', 'example.org', 'ftp://example.org/', 'https://example.org/?a', 'https://example.org/#a', 'https://me@example.org/'])(
    'that %j is no address of a site',
    (address) => {
      const { status, said } = run('src/build/preflight.cjs', { SITE_URL: address });
      expect(status).toBe(1);
      expect(said).toEqual([expect.stringContaining(`SITE_URL is \`${address}\``)]);
    },
  );

  test.each(['http://localhost:4321', 'https://example.org/hoa-dam'])('nothing of %s', (address) => {
    expect(run('src/build/preflight.cjs', { SITE_URL: address })).toEqual({ status: 0, said: [''] });
  });

  test('that there is no site to preview', () => {
    const empty = mkdtempSync(join(tmpdir(), 'preview-'));
    expect(run('src/build/serve.ts', {}, empty)).toEqual({ status: 1, said: [expect.stringContaining('run "npm run build" first')] });
    rmSync(empty, { recursive: true });
  });
});
