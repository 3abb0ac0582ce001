import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { addedByScripts, withUsedStyles } from '../../../src/build/used-styles.ts';

const page = (styles: string) => `<style>${styles}</style><p class="x y" data-a>text</p>`;

test.each([
  ['a rule of a class that is there', '@layer a{.x{top:0}}', '@layer a;@layer a{.x{top:0}}'],
  ['no rule of one that is not', '.x{top:0}.z{top:1}', '.x{top:0}'],
  ['no rule for both of two classes, of which one is there', '.x.z{top:0}.x .z{top:1}', ''],
  ['a rule for several, of which one is there', '.z,.x{top:0}', '.z,.x{top:0}'],
  ['no rule within another for a class that is not there', '.x{top:0;&.y{top:1}&.z{top:2}& .z a{top:3}}', '.x{top:0;&.y{top:1}}'],
  ['a rule for what has not a class that is not there', '.x:not(.z){top:0}:is(.z) p{top:1}', '.x:not(.z){top:0}:is(.z) p{top:1}'],
  ['a rule for a class that scripts add', '.x.away{top:0}', '.x.away{top:0}'],
  ['rules of the scopes that are there', 'p[data-a]{top:0}p[data-b]{top:1}', 'p[data-a]{top:0}'],
  ['rules for data that scripts set', '[data-chosen] p{top:0}', '[data-chosen] p{top:0}'],
  ['rules without a class', '*,:before{top:0}a:hover{top:1}', '*,:before{top:0}a:hover{top:1}'],
  ['no group without a rule', '@media print{.z{top:0}@media (width>=1px){.z{top:1}}}p{top:2}', 'p{top:2}'],
  ['what is no rule', '@font-face{font-family:A;src:url(a.woff2)}', '@font-face{font-family:A;src:url(a.woff2)}'],
  [
    'layers in their order, each said once',
    '@layer b,a;@layer a{p{top:0}}@layer b,a;@layer a{i{top:1}}',
    '@layer b,a;@layer a{p{top:0}i{top:1}}',
  ],
  [
    'rules in their order',
    '@layer a{p{top:0}}@layer b{p{top:1}}@layer a{p{top:2}}',
    '@layer a,b;@layer a{p{top:0}}@layer b{p{top:1}}@layer a{p{top:2}}',
  ],
  [
    'colours of sides that it uses',
    ':root{--side-x:red;--side-z:blue;--ink:black}.x{@media print{color:var(--side-x)}}.z{color:var(--side-z)}',
    ':root{--side-x:red;--ink:black}.x{@media print{color:var(--side-x)}}',
  ],
])('a page keeps %s', (_, css, kept) => {
  expect(withUsedStyles(page(css))).toBe(page(kept));
});

test('what an attribute says is no style sheet', () => {
  const html = '<meta content="<style>.z{"><style>.z{top:0}</style><p title="</style>"></p>';
  expect(withUsedStyles(html)).toBe('<meta content="<style>.z{"><style></style><p title="</style>"></p>');
});

test('what is kept of a sheet is decided for every page anew', () => {
  const css = '.x{top:0}.z{top:1}';
  expect(withUsedStyles(page(css))).toBe(page('.x{top:0}'));
  expect(withUsedStyles(`<style>${css}</style><p class="z"></p>`)).toBe('<style>.z{top:1}</style><p class="z"></p>');
});

test('classes that scripts add to pages are known', () => {
  const styled = new Set(
    filesIn('src', /\.(?:astro|css)$/)
      .filter((file) => !/^src\/(?:search\/interface|reading)\//.test(file))
      .flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/\.([a-z][a-z-]+)(?=[^{}();]*\{)/g)].map(([, name = '']) => name)),
  );
  const added = filesIn('src', /^src\/(?:reading|search\/interface)\/.*\.ts$/).flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/(?:classList\.(?:add|toggle)\(|className[:=] ?|\belement\('\w+', )'([a-z -]+)'/g)].flatMap(
      ([, names = '']) => names.split(' '),
    ),
  );
  expect(added).toContain('away');
  // Styled by what comes with the script.
  const own = ['close', 'title', 'excerpt', 'plain', 'notice'];
  expect([...new Set(added)].filter((name) => styled.has(name) && !addedByScripts.includes(name) && !own.includes(name))).toEqual([]);
});

function filesIn(folder: string, wanted: RegExp): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name).replaceAll('\\', '/'))
    .filter((file) => wanted.test(file));
}
