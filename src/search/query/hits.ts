import type { WordHit, WordHits } from './engine.ts';

/** Hits that count less. */
export function scaled(hits: WordHits, by: number): WordHits {
  return new Map([...hits].map(([page, { factor = 1, ...hit }]) => [page, { ...hit, factor: factor * by }]));
}

/** For every page the best of its hits, with the fields and places of all. */
export function best(all: readonly WordHits[]): WordHits {
  const [first, ...more] = all.filter(({ size }) => size > 0);
  if (!first) return new Map();
  if (more.length === 0) return first;
  const merged = new Map(first);
  for (const [page, hit] of more.flatMap((hits) => [...hits])) {
    const known = merged.get(page);
    merged.set(page, known ? both(known, hit) : hit);
  }
  return merged;
}

function both(one: WordHit, other: WordHit): WordHit {
  return {
    at: [...new Set([...one.at, ...other.at])],
    fields: [...new Set([...one.fields, ...other.fields])],
    factor: Math.max(one.factor ?? 1, other.factor ?? 1),
  };
}

/**
 * The places at which words stand one after the other, of each word its own; the parts of a compound have one place.
 * @example inARow([[3, 9], [10], [10, 11]]) // [9, 10, 11]
 */
export function inARow([first = [], ...rest]: readonly (readonly number[])[]): number[] {
  return first.flatMap((start) => {
    const row = [start];
    for (const places of rest) {
      const last = row.at(-1) ?? start;
      const next = places.find((place) => place === last + 1) ?? places.find((place) => place === last);
      if (next === undefined) return [];
      row.push(next);
    }
    return row;
  });
}
