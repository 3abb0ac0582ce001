import { readPlaces } from './places.ts';

/** A value of a facet, and the places of the documents that have it, as `readPlaces` reads them. */
interface FacetValue {
  readonly key: string;
  readonly name: string;
  readonly documents?: string;
  /** In place of documents: the places of those people among theirs that speak for this side, and the documents that have any of them. */
  readonly people?: string;
  /** Not listed, but understood in an address: a month where years are listed. */
  readonly unlisted?: true;
}

/** What documents can be narrowed by: each facet with its values. */
export type FacetList = Readonly<Record<string, readonly FacetValue[]>>;

/** What is chosen: for a facet, some of its values. */
export type Choice = ReadonlyMap<string, ReadonlySet<string>>;

/** Of these, several that are chosen are alternatives; of the others a document must have all. */
const alternatives: ReadonlySet<string> = new Set(['venue', 'track', 'kind', 'period', 'weight']);

/** Documents by their places, a bit for each. */
type Places = Uint32Array;

/** The documents and the facets that they can be narrowed by. */
export class Facets {
  readonly #sets: ReadonlyMap<string, ReadonlyMap<string, Places>>;
  readonly #words: number;

  constructor(list: FacetList) {
    const people = (list['person'] ?? []).map(({ documents = '' }) => readPlaces(documents));
    const placesOf = ({ documents, people: own = '' }: FacetValue) =>
      documents === undefined ? readPlaces(own).flatMap((person) => people[person] ?? []) : readPlaces(documents);
    const read = Object.entries(list).map(
      ([facet, values]) => [facet, values.map((value) => [value.key, placesOf(value)] as const)] as const,
    );
    const last = read.flatMap(([, values]) => values.flatMap(([, places]) => places)).reduce((most, place) => Math.max(most, place), 0);
    this.#words = (last >> 5) + 1;
    this.#sets = new Map(read.map(([facet, values]) => [facet, new Map(values.map(([key, places]) => [key, this.#placesOf(places)]))]));
  }

  /** Reads a choice from the parameters of an address; what no document has is not chosen. */
  chosenIn(parameters: URLSearchParams): Choice {
    const facets = [...this.#sets].map(
      ([facet, values]) =>
        [facet, new Set(parameters.getAll(facet).flatMap((key) => known(facet, key).find((each) => values.has(each)) ?? []))] as const,
    );
    return new Map(facets.filter(([, keys]) => keys.size > 0));
  }

  /** Of some documents those that have what is chosen. */
  left(documents: readonly number[], choice: Choice): number[] {
    const places = this.#left(this.#placesOf(documents), choice);
    return documents.filter((document) => ((places[document >> 5] ?? 0) >>> (document & 31)) & 1);
  }

  /** For the key of each value of a facet, how many of the documents would be left if it were chosen too. */
  counts(facet: string, documents: readonly number[], choice: Choice): ReadonlyMap<string, number> {
    const left = this.#left(this.#placesOf(documents), choice, alternatives.has(facet) ? facet : undefined);
    const values = this.#sets.get(facet) ?? new Map<string, Places>();
    return new Map(
      [...values].map(([key, having]) => [key, left.reduce((sum, word, index) => sum + bitsIn(word & (having[index] ?? 0)), 0)]),
    );
  }

  #placesOf(documents: readonly number[]): Places {
    const places = new Uint32Array(this.#words);
    for (const document of documents) places[document >> 5] = (places[document >> 5] ?? 0) | (1 << (document & 31));
    return places;
  }

  /** The documents that have what is chosen, one facet left aside. */
  #left(documents: Places, choice: Choice, aside?: string): Places {
    let left = documents;
    for (const [facet, keys] of choice) {
      if (facet === aside || keys.size === 0) continue;
      const having = [...keys].map((key) => this.#sets.get(facet)?.get(key) ?? new Uint32Array(this.#words));
      const wanted = having.reduce((all, each) =>
        all.map((word, index) => (alternatives.has(facet) ? word | (each[index] ?? 0) : word & (each[index] ?? 0))),
      );
      left = left.map((word, index) => word & (wanted[index] ?? 0));
    }
    return left;
  }
}

/** How many bits of a word are set: it loses the last of them each time (Wegner, 1960). */
function bitsIn(word: number): number {
  let count = 0;
  for (let left = word; left !== 0; left &= left - 1) count += 1;
  return count;
}

/** What a key may be called: where no week can be chosen, its month stands for it. */
function known(facet: string, key: string): string[] {
  return facet === 'period' ? [key, key.slice(0, 7)] : [key];
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
