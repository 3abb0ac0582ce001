import { basePath, defaultLang, languages, type Lang } from '../site.ts';
import type { Route } from './routes.ts';

/** The `[...lang]` parameter of a page: nothing for the language at the root. */
function langParam(lang: Lang): string | undefined {
  return lang === defaultLang ? undefined : lang;
}

/** The static paths of a page that exists once in every language. */
export function inEveryLanguage() {
  return languages.map((lang) => ({ params: { lang: langParam(lang) }, props: { lang } }));
}

/**
 * The static paths of pages that exist in every language, one for each item: `params` names the page, the item becomes its prop.
 * With a key of all that the page shows, a build takes the page over from the last one until the key changes.
 */
export function eachInEveryLanguage<Item, Params extends Record<string, string | undefined>>(
  items: readonly Item[],
  params: (item: Item) => Params,
  key?: (item: Item) => string,
) {
  const keyOf = key && onceForEach(key);
  return languages.flatMap((lang) =>
    items.map((item) => ({
      params: { lang: langParam(lang), ...params(item) },
      props: { lang, item },
      get cacheKey() {
        return keyOf?.(item);
      },
    })),
  );
}

/** A function that works out what it gives only when asked, and for the same item once: `npm run dev` asks for no key. */
function onceForEach<Item>(work: (item: Item) => string): (item: Item) => string {
  const known = new Map<Item, string>();
  return (item) => {
    const found = known.get(item) ?? work(item);
    known.set(item, found);
    return found;
  };
}

/**
 * The path of a page as a parameter of a route: what stands beside the page has it in front.
 * @example pageParam('/en/issues/territory/') // 'en/issues/territory'
 */
export function pageParam(path: string): string {
  return path.slice(basePath.length).replace(/\/$/, '');
}

/** The static paths of files that stand in the folders of items, in every language; the parameter is called `followed`. The key is that of `eachInEveryLanguage`. */
export function filesInEveryLanguage<Item>(items: readonly Item[], folder: (item: Item) => Route, key: (item: Item) => string) {
  const keyOf = onceForEach(key);
  return languages.flatMap((lang) =>
    items.map((item) => ({
      params: { followed: pageParam(folder(item)(lang)) || undefined },
      props: { lang, item },
      get cacheKey() {
        return keyOf(item);
      },
    })),
  );
}
