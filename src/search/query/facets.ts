/** What documents can be narrowed by: each facet with its values, and the documents that have each, by their place. */
export type FacetList = Readonly<
  Record<string, readonly { readonly key: string; readonly name: string; readonly documents: readonly number[] }[]>
>;

/** What is chosen: for a facet, some of its values. */
export type Choice = ReadonlyMap<string, ReadonlySet<string>>;

/** Of these, several that are chosen are alternatives; of the others a document must have all. */
const alternatives: ReadonlySet<string> = new Set(['venue', 'track', 'kind', 'period', 'weight']);

/** The documents and the facets that they can be narrowed by. */
export class Facets {
  readonly #sets: ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<number>>>;

  constructor(list: FacetList) {
    this.#sets = new Map(
      Object.entries(list).map(([facet, values]) => [facet, new Map(values.map(({ key, documents }) => [key, new Set(documents)]))]),
    );
  }

  /** Reads a choice from the parameters of an address; what no document has is not chosen. */
  chosenIn(parameters: URLSearchParams): Choice {
    const facets = [...this.#sets].map(
      ([facet, values]) => [facet, new Set(parameters.getAll(facet).filter((key) => values.has(key)))] as const,
    );
    return new Map(facets.filter(([, keys]) => keys.size > 0));
  }

  /** Whether a document has what is chosen, one facet left aside. */
  has(document: number, choice: Choice, aside?: string): boolean {
    return [...choice].every(([facet, keys]) => {
      if (facet === aside || keys.size === 0) return true;
      const having = [...keys].map((key) => this.#sets.get(facet)?.get(key)?.has(document) ?? false);
      return alternatives.has(facet) ? having.includes(true) : !having.includes(false);
    });
  }

  /** How many of the documents would be left if a value were chosen too. */
  count(facet: string, key: string, documents: readonly number[], choice: Choice): number {
    const having = this.#sets.get(facet)?.get(key);
    const aside = alternatives.has(facet) ? facet : undefined;
    return documents.filter((document) => having?.has(document) && this.has(document, choice, aside)).length;
  }
}

/** A choice with one value more, or without it if it was chosen. */
export function toggled(choice: Choice, facet: string, key: string): Choice {
  const keys = new Set(choice.get(facet));
  if (!keys.delete(key)) keys.add(key);
  const others = [...choice].filter(([other]) => other !== facet);
  return new Map(keys.size > 0 ? [...others, [facet, keys] as const] : others);
}

/** The parameters of an address with a choice in them, in place of whatever was chosen before. */
export function written(choice: Choice, parameters: URLSearchParams, facets: readonly string[]): URLSearchParams {
  const next = new URLSearchParams(parameters);
  for (const facet of facets) {
    next.delete(facet);
    for (const key of choice.get(facet) ?? []) next.append(facet, key);
  }
  return next;
}
