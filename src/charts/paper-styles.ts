/**
 * The styles of a picture that is to stand by itself, on paper in daylight: the values of the tokens are put in,
 * for drawing programs that know neither custom properties nor `light-dark()`.
 * @example paperStyles('--ink: light-dark(#111, #eee);', 'text { fill: var(--ink); }') // 'text { fill: #111; }'
 */
export function paperStyles(tokens: string, css: string): string {
  const values = new Map([...tokens.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value] as const));
  const put = (text: string): string =>
    text
      .replaceAll(/var\((--[\w-]+)\)/g, (reference, name: string) => (values.has(name) ? put(values.get(name) ?? '') : reference))
      .replaceAll(/light-dark\(([^,()]+),[^()]+\)/g, '$1');
  return put(css);
}
