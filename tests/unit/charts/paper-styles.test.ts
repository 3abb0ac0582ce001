import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { paperStyles } from '../../../src/charts/paper-styles.ts';

const css = (name: string) => readFileSync(`src/styles/${name}.css`, 'utf8');

describe('the styles of a picture by itself', () => {
  test('have the values of the tokens in daylight, those that stand on others too', () => {
    const tokens = ":root { --ink: light-dark(#1d1a15, #ece5d8); --plain: sans-serif; --sans: 'Be Vietnam Pro', var(--plain); }";
    expect(paperStyles(tokens, 'text { fill: var(--ink); font: 400 11px var(--sans); }')).toBe(
      "text { fill: #1d1a15; font: 400 11px 'Be Vietnam Pro', sans-serif; }",
    );
  });

  test('leave nothing that only a browser knows', () => {
    const styles = paperStyles(css('tokens'), css('picture'));
    expect(styles).toContain('.picture .land');
    expect(styles).not.toMatch(/var\(|light-dark/);
  });
});
