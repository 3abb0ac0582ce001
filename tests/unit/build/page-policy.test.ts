import { expect, test } from 'vitest';
import { withOwnPolicy } from '../../../src/build/page-policy.ts';

// The hashes are those of `a{}` and of an empty text.
const own = "'sha256-X1RutGBrXCt9KkSaXMK7tHftWiRscFHOhxsS8tv8hBk='";
const other = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";
const page = (hashes: string) =>
  `<meta http-equiv="content-security-policy" content="script-src 'self' 'wasm-unsafe-eval'; style-src 'self'${hashes};"><style>a{}</style><p>'sha256-text'</p>`;

test('a page’s policy keeps the hashes of what the page has inline, and nothing else changes', () => {
  expect(withOwnPolicy(page(` ${own} ${other}`))).toBe(page(` ${own}`));
  expect(withOwnPolicy(page(''))).toBe(page(''));
});

test('neither a script in a file of its own nor structured data needs a hash', () => {
  const data = '<script type="application/ld+json">a{}</script><script type="module" src="/x.js"></script>';
  expect(withOwnPolicy(`${page(` ${own} ${other}`)}${data}`.replace('<style>a{}</style>', ''))).not.toContain('sha256-X1');
  expect(withOwnPolicy(`${page(` ${own} ${other}`)}${data}`)).toBe(`${page(` ${own}`)}${data}`);
});
