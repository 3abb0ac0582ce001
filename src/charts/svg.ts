/** A picture as SVG: what is drawn, in units of its own, and what it shows in words. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  /** What the picture shows, for those who do not see it; its table says the same in full. */
  readonly label: string;
  /** The elements inside `<svg>`, as text. */
  readonly body: string;
}

type Attributes = Readonly<Record<string, string | number | undefined>>;

/**
 * An SVG element as text. Attributes are escaped, `undefined` ones left out; children are SVG, so texts among them go through `escaped`.
 * @example svg('a', { href: '/x/' }, svg('title', {}, escaped('A & B'))) // '<a href="/x/"><title>A &amp; B</title></a>'
 */
export function svg(name: string, attributes: Attributes, ...children: readonly string[]): string {
  const written = Object.entries(attributes).map(([key, value]) => (value === undefined ? '' : ` ${key}="${escaped(String(value))}"`));
  return `<${name}${written.join('')}>${children.join('')}</${name}>`;
}

/** A text as it may stand in SVG, between tags or in quotes. */
export function escaped(text: string): string {
  // Outlines are long, and have nothing to escape.
  if (!/[&<>"]/.test(text)) return text;
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** A picture to stand in a page: it takes its colours and type from the page’s styles. */
export function inline({ width, height, label, body }: Picture): string {
  return svg('svg', { class: 'picture', viewBox: `0 0 ${width} ${height}`, width, height, role: 'group', 'aria-label': label }, body);
}

/** A picture as a file of its own, on paper, with the styles that it needs. */
export function standalone({ width, height, label, body }: Picture, lang: string, css: string): string {
  const margin = 24;
  const box = `${-margin} ${-margin} ${width + 2 * margin} ${height + 2 * margin}`;
  return svg(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', class: 'picture', viewBox: box, width: width + 2 * margin, height: height + 2 * margin, lang },
    svg('title', {}, escaped(label)),
    svg('style', {}, escaped(css)),
    svg('rect', { class: 'paper', x: -margin, y: -margin, width: '100%', height: '100%' }),
    body,
  );
}
