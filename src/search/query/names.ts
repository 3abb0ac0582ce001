import type { Messages } from '../../i18n/messages.ts';
import type { Lang } from '../../site.ts';

/** Several names of one thing: those that the pages of each language use, and others that people may type. */
export interface NameGroup extends Readonly<Record<Lang | 'also', readonly string[]>> {
  /** The page of its own that it has. */
  readonly page?: TopicPage;
}

/** The page of a person, a place or an issue. */
export interface TopicPage {
  readonly name: string;
  /** Its path from the home of the language: `people/umerov/`. */
  readonly path: string;
}

/** What search knows of its documents, in their order, beside the index. */
export interface Documents {
  /** A digit for each: the place of its standing in `standings`. */
  readonly standings: string;
  /** A character for each: the number of words of its title in the language, to the base 36. */
  readonly titles: Readonly<Record<Lang, string>>;
}

/** What a language's search loads beside the index. */
export interface SearchNames extends Documents {
  /** For each article, which stand after the entries, how many entries are not later than it. */
  readonly articles: readonly number[];
  readonly other: Lang;
  /** The home of the language, from which the pages of topics are named. */
  readonly home: string;
  /** The address of the search page. */
  readonly page: string;
  readonly texts: Messages['search'];
  readonly groups: readonly NameGroup[];
}

/** All names of a thing. */
export function namesOf({ vi, en, also }: NameGroup): string[] {
  return [...vi, ...en, ...also];
}
