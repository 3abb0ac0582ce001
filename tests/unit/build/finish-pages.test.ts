import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { shortNames, withOwnPolicy, withShortScopes } from '../../../src/build/finish-pages.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

describe('the policy of a page', () => {
  const page = (styles: string, scripts: string) =>
    `<meta http-equiv="content-security-policy" content="default-src 'self'; script-src 'self' 'wasm-unsafe-eval'${scripts}; style-src 'self'${styles};">` +
    `<style>a{}</style><style>b{}</style><script type="module" src="/x.js"></script><p>'sha256-text'</p>`;

  test('allows the inline styles that the page has, and no others', () => {
    const finished = page(` ${hash('a{}')} ${hash('b{}')}`, '');
    expect(withOwnPolicy(page(` ${hash('elsewhere')} ${hash('a{}')}`, ` ${hash('never')}`))).toBe(finished);
    expect(withOwnPolicy(page('', ''))).toBe(finished);
  });

  test('allows an inline script if there is one', () => {
    expect(withOwnPolicy(`${page('', '')}<script>go()</script>`)).toContain(`'wasm-unsafe-eval' ${hash('go()')};`);
  });
});

describe('the scopes of a page', () => {
  test('have the same short name in styles and elements, however Astro wrote them', () => {
    const html =
      '<style>.x[data-astro-cid-aaaaaaaa]{}.y[data-astro-cid-bbbbbbbb]{}</style>' +
      '<p class="x" data-astro-cid-aaaaaaaa></p><h4 class="y" data-astro-cid-bbbbbbbb="true"></h4><rect class="astro-cccccccc" data-astro-cid-aaaaaaaa=""></rect>';
    expect(withShortScopes(html, shortNames([html]))).toBe(
      '<style>.x[data-a]{}.y[data-b]{}</style><p class="x" data-a></p><h4 class="y" data-b></h4><rect data-a></rect>',
    );
  });

  test('are called the same on every page', () => {
    const pages = ['<i data-astro-cid-bbbbbbbb></i>', '<i data-astro-cid-aaaaaaaa></i><i data-astro-cid-bbbbbbbb></i>'];
    const names = shortNames(pages);
    expect(pages.map((page) => withShortScopes(page, names))).toEqual(['<i data-b></i>', '<i data-a></i><i data-b></i>']);
  });

  test('do not run out of names', () => {
    const html = Array.from({ length: 60 }, (_, index) => `<i data-astro-cid-${String(index).padStart(8, '0')}></i>`).join('');
    const names = [...withShortScopes(html, shortNames([html])).matchAll(/data-([a-z]+)/g)].map(([, name]) => name);
    expect(new Set(names).size).toBe(60);
  });
});
