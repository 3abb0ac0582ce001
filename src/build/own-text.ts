const known = new Map<string, string>();

/** A part of a long text by itself, and each only once: V8 keeps the whole text in memory for as long as a part of it. */
export function ownText(part: string): string {
  const found = known.get(part);
  if (found !== undefined) return found;
  const copy = Buffer.from(part).toString();
  known.set(copy, copy);
  return copy;
}
