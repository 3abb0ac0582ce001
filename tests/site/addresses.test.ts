import { expect, test } from 'vitest';
import { redirects } from '../../src/redirects.ts';
import { addresses, published } from './addresses.ts';

const there = new Set(addresses());

test('every address that was ever published is still there, or leads to where its page is now', () => {
  const known = published();
  expect(known.length).toBeGreaterThan(1000);
  // An address that is gone needs a line in src/redirects.ts.
  expect(known.filter((address) => !there.has(address) && !(address in redirects))).toEqual([]);
});

test('the list is in order, each address once', () => {
  expect(published()).toEqual([...new Set(published())].sort());
});

test('an address that has moved leads to one that is there, and was published', () => {
  const lost = Object.entries(redirects).filter(([from, to]) => !published().includes(from) || !there.has(to));
  expect(lost).toEqual([]);
});
