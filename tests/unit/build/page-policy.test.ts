import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { finished, withOwnPolicy } from '../../../src/build/page-policy.ts';

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

  test('takes what an attribute says for no style sheet', () => {
    const html = `<meta name="description" content="<style>c{}</style>"><p title="<style>">`;
    expect(withOwnPolicy(html + page('', ''))).toBe(html + page(` ${hash('a{}')} ${hash('b{}')}`, ''));
  });

  test('allows an inline script if there is one', () => {
    expect(withOwnPolicy(`${page('', '')}<script>go()</script>`)).toContain(`'wasm-unsafe-eval' ${hash('go()')};`);
  });
});

test('a page is published without what Astro writes beside the names of scopes', () => {
  const html = '<p class="x" data-a></p><h4 data-b="true"></h4><rect class="astro-cccccccc" data-a=""></rect><i data-copy="true"></i>';
  expect(finished(html)).toBe('<p class="x" data-a></p><h4 data-b></h4><rect data-a></rect><i data-copy="true"></i>');
});
