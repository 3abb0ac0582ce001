import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { countryCodes } from '../../src/timeline/codes.ts';
import { faultRules } from '../../src/timeline/fault-rules.ts';

test('CONTRIBUTING.md lists every rule as the code has it', () => {
  const rows = [...readFileSync('CONTRIBUTING.md', 'utf8').matchAll(/^\| `([a-z0-9-]+)` +\| (.*?) +\|$/gm)];
  expect(Object.fromEntries(rows.map(([, rule, text]) => [rule, text]))).toEqual(faultRules);
});

test('every code of a country is the code of one', () => {
  const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
  expect(countryCodes.filter((code) => names.of(code) === undefined)).toEqual([]);
  expect(new Set(countryCodes).size).toBe(249);
});
