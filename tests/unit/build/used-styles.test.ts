import { expect, test } from 'vitest';
import { withUsedStyles } from '../../../src/build/used-styles.ts';

test.each([
  ['a rule of a component that is there', '@layer a{p[data-a]{top:0}}', '@layer a{p[data-a]{top:0}}'],
  ['no rule of one that is not', '@layer a{p[data-b]{top:0}.x[data-a]{top:1}}', '@layer a{.x[data-a]{top:1}}'],
  ['a rule for several, of which one is there', '@layer a{p[data-b],p[data-a]{top:0}}', '@layer a{p[data-b],p[data-a]{top:0}}'],
  ['no rule for what is in a component that is not there', '@media print{[data-b] p[data-a]{top:0}}', '@media print{}'],
  ['rules without a scope', '@layer a{.x{top:0;& p{top:1}}}', '@layer a{.x{top:0;& p{top:1}}}'],
  ['rules for data that scripts set', '@layer a{[data-chosen] p{top:0}}', '@layer a{[data-chosen] p{top:0}}'],
])('a page keeps %s', (_, css, kept) => {
  const page = (styles: string) => `<style>${styles}</style><p class="x" data-a>text</p>`;
  expect(withUsedStyles(page(css))).toBe(page(kept));
});
