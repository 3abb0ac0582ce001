import { spawnSync } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../src/content-check/diagnostic.ts';
import { annotations } from '../../src/content-check/machine-report.ts';
import { article, replace } from './change.ts';
import { contentCopy } from './check.ts';

const copy = contentCopy();

afterAll(() => {
  copy.remove();
});

function check(args: readonly string[], env: Record<string, string> = {}) {
  const run = [process.execPath, ['src/content-check/cli.ts', copy.folder, ...args]] as const;
  return spawnSync(...run, { encoding: 'utf8', env: { ...process.env, GITHUB_ACTIONS: '', ...env } });
}

// Each starts a process, which takes its time on a busy machine.
describe('the check for other programs', { timeout: 60_000 }, () => {
  beforeAll(() => {
    copy.lay({ [article]: replace('venue: hallandale', 'venue: halandale') });
  });

  test('--json writes one document with every fault, and ends with 1', () => {
    const { stdout, stderr, status } = check(['--json']);
    expect([stderr, status]).toEqual(['', 1]);
    expect(JSON.parse(stdout)).toEqual({
      version: 1,
      inOrder: false,
      files: 11,
      faults: [
        {
          file: 'content/articles/florida.md',
          line: 8,
          column: 8,
          rule: 'unknown-key',
          field: 'venue',
          found: '`halandale`',
          expected: 'a venue of content/vocabulary/venues.yaml, or null; new ones are added there',
          suggestion: 'hallandale',
          message:
            'venue: found `halandale` → did you mean `hallandale`? Expected a venue of content/vocabulary/venues.yaml, or null; new ones are added there',
          source: 'venue: halandale',
        },
      ],
    });
  });

  test('on GitHub each fault is annotated at its place as well', () => {
    const { stderr, status } = check([], { GITHUB_ACTIONS: 'true' });
    expect(status).toBe(1);
    expect(stderr.split('\n').filter((line) => line.startsWith('::'))).toEqual([
      '::error file=content/articles/florida.md,line=8,col=8,title=unknown-key::venue: found `halandale` → did you mean `hallandale`? Expected a venue of content/vocabulary/venues.yaml, or null; new ones are added there',
    ]);
  });

  test('elsewhere no annotations are written', () => {
    expect(check([]).stderr).not.toContain('::error');
  });
});

test('annotations are escaped as GitHub wants them', () => {
  const fault: Diagnostic = {
    file: 'articles/a,b:c%.md',
    line: 1,
    column: 2,
    field: [],
    at: 'value',
    rule: 'raw-html',
    found: '`50%\n:: x`',
    expected: 'a, b',
    source: '',
  };
  expect(annotations([fault])).toEqual([
    '::error file=content/articles/a%2Cb%3Ac%25.md,line=1,col=2,title=raw-html::found `50%25%0A:: x` → a, b',
  ]);
});
