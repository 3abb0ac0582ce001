/**
 * A text of the interface with what belongs in its braces.
 * @example say('{count} kết quả', { count: 12 }) // '12 kết quả'
 */
export function say(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replaceAll(/\{(\w+)\}/g, (braces, name: string) => String(values[name] ?? braces));
}

/**
 * How many there are, in words.
 * @example counted(1, { one: '1 result', many: '{count} results' }) // '1 result'
 */
export function counted(count: number, { one, many }: { readonly one: string; readonly many: string }): string {
  return count === 1 ? one : say(many, { count });
}
