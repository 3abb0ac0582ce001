import { absolute, pathTo, type Route } from '../i18n/routes.ts';
import { basePath, defaultLang, languages, period, type Lang } from '../site.ts';
import type { Day } from '../timeline/dates.ts';
import type { Timeline } from '../timeline/model.ts';
import { yearsOf } from '../timeline/sheets.ts';
import { topicPages, topicParts, type TopicPart } from '../timeline/topics.ts';

/** A page of the site in all its languages, and the day of its last change where one is recorded. */
interface ListedPage {
  readonly route: Route;
  readonly changed?: Day | undefined;
}

/** Every page that has an address of its own. */
function listedPages(timeline: Timeline): ListedPage[] {
  const { timeline: home, overview, issues, people, venues, search, about, data, embedding, corrections, licences } = pathTo;
  const years = yearsOf(timeline.entries);
  const months = years.flatMap((year) => year.months);
  const articles = topicParts(
    period,
    timeline.articles.map(({ date }) => date),
  );
  const parts = <Topic>(
    pages: readonly { readonly topic: Topic; readonly part: TopicPart }[],
    path: (topic: Topic, lang: Lang) => string,
  ) =>
    pages.map(
      ({ topic, part }): Route =>
        (lang) =>
          pathTo.inYear(path(topic, lang), part.year),
    );
  const routes: Route[] = [
    ...[home, overview, issues, people, venues, search, about, data, embedding, corrections, licences],
    ...articles.map(
      ({ year }): Route =>
        (lang) =>
          pathTo.inYear(pathTo.articles(lang), year),
    ),
    ...years.map(
      ({ key }): Route =>
        (lang) =>
          pathTo.year(key, lang),
    ),
    ...months.map(
      ({ key }): Route =>
        (lang) =>
          pathTo.month(key, lang),
    ),
    ...timeline.articles.map(
      (article): Route =>
        (lang) =>
          pathTo.article(article, lang),
    ),
    ...parts(topicPages(timeline, 'issues', period), pathTo.issue),
    ...parts(topicPages(timeline, 'people', period), pathTo.person),
    ...parts(topicPages(timeline, 'venues', period), pathTo.venue),
  ];
  return [
    ...routes.map((route) => ({ route })),
    ...timeline.entries.map((entry): ListedPage => ({ route: (lang) => pathTo.entry(entry, lang), changed: entry.updates.at(-1)?.date })),
  ];
}

/** As many addresses as one sitemap may list. */
const mostAddresses = 50_000;

/**
 * Every page in every language with its counterparts, in as many sitemaps as the protocol asks for; the day of the last change stands only where one is recorded.
 * @see https://www.sitemaps.org/protocol.html
 */
export function sitemaps(timeline: Timeline, most = mostAddresses): string[] {
  const urls = listedPages(timeline).flatMap(({ route, changed }) => {
    const links = [...languages.map((lang) => [lang, lang] as const), ['x-default', defaultLang] as const]
      .map(([name, lang]) => `<xhtml:link rel="alternate" hreflang="${name}" href="${address(route(lang))}"/>`)
      .join('');
    const day = changed === undefined ? '' : `<lastmod>${changed}</lastmod>`;
    return languages.map((lang) => `<url><loc>${address(route(lang))}</loc>${day}${links}</url>`);
  });
  const spaces = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml"';
  const parts = Array.from({ length: Math.ceil(urls.length / most) }, (_, index) => urls.slice(index * most, (index + 1) * most));
  return parts.map((part) => `${declaration}<urlset ${spaces}>\n${part.join('\n')}\n</urlset>\n`);
}

/** The list of so many sitemaps, which is where search engines begin. */
export function sitemapIndex(count: number): string {
  const list = Array.from({ length: count }, (_, index) => `<sitemap><loc>${address(pathTo.sitemap(index))}</loc></sitemap>`);
  return `${declaration}<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${list.join('')}</sitemapindex>\n`;
}

/** What crawlers may read: everything; and where all pages are listed (RFC 9309). Below a sub-path it says what to do with it. */
export function robots(): string {
  const note = basePath === '/' ? '' : '# Crawlers ask the root of a host alone for this file: copy the last line to the one there.\n';
  return `${note}User-agent: *\nAllow: ${basePath}\n\nSitemap: ${absolute(pathTo.sitemapIndex)}\n`;
}

const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n';

function address(path: string): string {
  return absolute(path).replaceAll('&', '&amp;');
}
