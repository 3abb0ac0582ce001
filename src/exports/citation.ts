import { absolute, pathTo } from '../i18n/routes.ts';
import { defaultLang, siteName, type Lang } from '../site.ts';
import type { Day } from '../timeline/dates.ts';
import { inLanguage } from '../timeline/derived.ts';
import type { Article, Entry, Issue, TextIn, Timeline } from '../timeline/model.ts';
import { inUse } from '../timeline/select.ts';

/** A page as a work that others cite. */
export interface CitedPage {
  /** What a bibliography calls it: the same for ever, of its own in each language. */
  readonly key: string;
  readonly title: TextIn;
  readonly path: string;
  /** The language of the page around the text. */
  readonly lang: Lang;
  readonly keywords: readonly string[];
  /** The day of its last change; missing where none is recorded, for it is never made up. */
  readonly updated?: Day;
}

/** A page as CSL JSON, version 1.0.2. */
export interface CslPage {
  readonly id: string;
  readonly type: 'webpage';
  readonly title: string;
  readonly author: readonly { readonly literal: string }[];
  readonly 'container-title': string;
  readonly issued?: { readonly 'date-parts': readonly (readonly number[])[] };
  readonly keyword?: string;
  readonly language: string;
  readonly URL: string;
}

/** The page of an entry, to be cited. */
export function citedEntry(entry: Entry, lang: Lang): CitedPage {
  const updated = entry.updates.at(-1)?.date;
  return {
    key: keyOf(entry.slug, lang),
    title: inLanguage(entry.title, lang),
    path: pathTo.entry(entry, lang),
    lang,
    keywords: entry.issues.map(({ issue }) => issue.names[lang]),
    ...(updated === undefined ? {} : { updated }),
  };
}

/** The page of one of our summaries, to be cited. */
export function citedArticle(article: Article, lang: Lang): CitedPage {
  const keywords = article.issues.map(({ names }) => names[lang]);
  const title = inLanguage(article.title, lang);
  return { key: keyOf(`article-${article.slug}`, lang), title, path: pathTo.article(article, lang), lang, keywords };
}

/** The page of an issue, to be cited. */
export function citedIssue(issue: Issue, lang: Lang): CitedPage {
  const title = { text: issue.names[lang], lang };
  return { key: keyOf(`issue-${issue.key}`, lang), title, path: pathTo.issue(issue, lang), lang, keywords: [] };
}

/** Every page of a language that can be cited. */
export function citedPages(timeline: Timeline, lang: Lang): CitedPage[] {
  return [
    ...timeline.entries.map((entry) => citedEntry(entry, lang)),
    ...timeline.articles.map((article) => citedArticle(article, lang)),
    ...inUse(timeline).issues.map((issue) => citedIssue(issue, lang)),
  ];
}

/** A page as CSL JSON: the site is its author as an organisation, and what it stands in. */
export function cslOf({ key, title, path, keywords, updated }: CitedPage): CslPage {
  return {
    id: key,
    type: 'webpage',
    title: title.text,
    author: [{ literal: siteName }],
    'container-title': siteName,
    ...(updated === undefined ? {} : { issued: { 'date-parts': [updated.split('-').map(Number)] } }),
    ...(keywords.length === 0 ? {} : { keyword: keywords.join('; ') }),
    language: title.lang,
    URL: absolute(path),
  };
}

function keyOf(name: string, lang: Lang): string {
  return lang === defaultLang ? `hoadam-${name}` : `hoadam-${name}-${lang}`;
}
