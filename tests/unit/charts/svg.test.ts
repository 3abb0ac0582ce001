import { describe, expect, test } from 'vitest';
import { escaped, inline, standalone, svg } from '../../../src/charts/svg.ts';

const picture = { width: 100, height: 50, label: 'Who met "whom"', body: svg('text', { x: 1, y: undefined }, escaped('A & <B>')) };

describe('SVG as text', () => {
  test('escapes attributes and texts, and leaves out what is not there', () => {
    expect(picture.body).toBe('<text x="1">A &amp; &lt;B&gt;</text>');
    expect(inline(picture)).toContain('aria-label="Who met &quot;whom&quot;"');
  });

  test('a file of its own has a namespace, a title, paper around it, and styles that cannot end early', () => {
    const file = standalone(picture, 'en', 'a > b {} </style><script>');
    expect(file).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
    expect(file).toContain('viewBox="-24 -24 148 98"');
    expect(file).toContain('<title>Who met &quot;whom&quot;</title>');
    expect(file).not.toContain('<script>');
  });
});
