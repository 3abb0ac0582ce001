import { distance } from 'fastest-levenshtein';
import type { Lang } from '../../site.ts';
import { plainWords } from './fold.ts';
import { namesOf, type NameGroup } from './names.ts';

/** How many names are suggested at most, and what part of a word may differ. */
const suggestions = 3;
const suggestedWithin = 0.4;

/** The names that people may type, to look up. */
export class Lookup {
  /** The groups that have a name, by the name without diacritics. */
  readonly #groups: ReadonlyMap<string, readonly [NameGroup, ...NameGroup[]]>;
  /** In how many names a word stands. */
  readonly #words = new Map<string, number>();
  readonly #longest: number;

  constructor(groups: readonly NameGroup[]) {
    const byName = new Map<string, [NameGroup, ...NameGroup[]]>();
    for (const group of groups) {
      for (const name of new Set([...namesOf(group), group.page?.name ?? ''].map(plainWords))) {
        const known = byName.get(name);
        if (known) known.push(group);
        else byName.set(name, [group]);
        for (const word of name.split(' ')) this.#words.set(word, (this.#words.get(word) ?? 0) + 1);
      }
    }
    byName.delete('');
    this.#words.delete('');
    this.#groups = byName;
    this.#longest = Math.max(0, ...[...byName.keys()].map((name) => name.split(' ').length));
  }

  /** The longest name that the words begin with: how many words it is, and whose it is. */
  nameAt(words: readonly string[]): { readonly length: number; readonly groups: readonly NameGroup[] } | undefined {
    for (let length = Math.min(this.#longest, words.length); length > 0; length -= 1) {
      const groups = this.#groups.get(words.slice(0, length).join(' '));
      if (groups) return { length, groups };
    }
    return undefined;
  }

  /** Whether a word stands in a name. */
  has(word: string): boolean {
    return this.#words.has(word);
  }

  /**
   * The word of a name that a word was meant to be: one letter may differ in three, two in seven; two letters swapped are one mistake.
   * Short words must begin as they were typed: too many others are near.
   */
  nearest(typed: string): string | undefined {
    const allowed = typed.length < 3 ? 0 : typed.length < 7 ? 1 : 2;
    const near = [...this.#words]
      .filter(([word]) => word.length >= 4 && Math.abs(word.length - typed.length) <= allowed)
      .map(([word, count]) => ({ word, count, mistakes: mistakesIn(typed, word), alike: word.startsWith(typed.charAt(0)) }))
      .filter(({ mistakes, alike }) => mistakes <= allowed && (alike || allowed > 1));
    const [best] = near.sort((a, b) => a.mistakes - b.mistakes || Number(b.alike) - Number(a.alike) || b.count - a.count);
    return best?.word;
  }

  /** The names that have words not too far from those typed, the nearest first: to suggest, not to search. */
  near(typed: readonly string[], lang: Lang): string[] {
    const far = (name: string) => {
      const words = name.split(' ');
      return Math.min(1, ...typed.flatMap((one) => words.map((word) => distance(one, word) / Math.max(one.length, word.length))));
    };
    const names = [...this.#groups].map(([plain, [group]]) => ({
      name: group.page?.name ?? group[lang][0] ?? group.vi[0] ?? plain,
      far: far(plain),
    }));
    const nearest = names.filter(({ far }) => far <= suggestedWithin).sort((a, b) => a.far - b.far);
    return [...new Set(nearest.map(({ name }) => name))].slice(0, suggestions);
  }
}

/** How many letters are wrong, missing or too many; two neighbours that changed places are one mistake. */
function mistakesIn(typed: string, meant: string): number {
  return swapped(typed, meant) ? 1 : distance(typed, meant);
}

function swapped(typed: string, meant: string): boolean {
  if (typed.length !== meant.length) return false;
  const letters = typed.split('');
  const at = letters.findIndex((letter, index) => letter !== meant.charAt(index));
  return at >= 0 && [...letters.slice(0, at), letters[at + 1], letters[at], ...letters.slice(at + 2)].join('') === meant;
}
