import { expect, test } from 'vitest';
import { shortNames, withShortScopes } from '../../../src/build/short-scopes.ts';

const names = shortNames(['bbbbbbbb', 'aaaaaaaa', 'bbbbbbbb']);

test('a scope has the same short name in styles and elements', () => {
  const code = '.x[data-astro-cid-aaaaaaaa]{}.y[data-astro-cid-bbbbbbbb]{} <p class="x" data-astro-cid-aaaaaaaa></p>';
  expect(withShortScopes(code, names)).toBe('.x[data-a]{}.y[data-b]{} <p class="x" data-a></p>');
});

test('the names do not depend on the order of scopes', () => {
  expect(names).toEqual(shortNames(['aaaaaaaa', 'bbbbbbbb']));
});

test('a scope that is not known stays as it is', () => {
  expect(withShortScopes('[data-astro-cid-cccccccc]', names)).toBe('[data-astro-cid-cccccccc]');
});

test('there are names enough', () => {
  const many = Array.from({ length: 60 }, (_, index) => String(index).padStart(8, '0'));
  expect(new Set(shortNames(many).values()).size).toBe(60);
});
