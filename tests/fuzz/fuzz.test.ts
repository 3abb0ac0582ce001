import { expect, test } from 'vitest';
import { fuzz } from './run.ts';

test('whatever is done to the content, it is told its faults, each at its place, or becomes whole pages', async () => {
  const { told, taken, rules, failure } = await fuzz({ seed: 2025, runs: 200 });
  expect(failure).toBeUndefined();
  expect(told).toBeGreaterThan(100);
  expect(taken.length).toBeGreaterThan(20);
  expect(rules.size).toBeGreaterThan(25);
}, 120_000);
