import { absolute, pathTo, type Route } from '../i18n/routes.ts';
import { basePath, defaultLang, languages } from '../site.ts';
import type { Day } from '../timeline/dates.ts';
import type { Timeline } from '../timeline/model.ts';
import { inUse } from '../timeline/select.ts';

/** A page of the site in all its languages, and the day of its last change where one is recorded. */
interface ListedPage {
  readonly route: Route;
  readonly changed?: Day | undefined;
}

/** Every page that has an address of its own. */
function listedPages(timeline: Timeline): ListedPage[] {
  const { people, venues, issues } = inUse(timeline);
  const { timeline: home, overview, articles, search, about, corrections } = pathTo;
  return [
    ...[
      home,
      overview,
      pathTo.issues,
      pathTo.people,
      pathTo.venues,
      articles,
      search,
      about,
      pathTo.data,
      pathTo.embedding,
      corrections,
      pathTo.licences,
    ].map((route) => ({ route })),
    ...timeline.entries.map((entry): ListedPage => ({ route: (lang) => pathTo.entry(entry, lang), changed: entry.updates.at(-1)?.date })),
    ...timeline.articles.map((article): ListedPage => ({ route: (lang) => pathTo.article(article, lang) })),
    ...issues.map((issue): ListedPage => ({ route: (lang) => pathTo.issue(issue, lang) })),
    ...people.map((person): ListedPage => ({ route: (lang) => pathTo.person(person, lang) })),
    ...venues.map((venue): ListedPage => ({ route: (lang) => pathTo.venue(venue, lang) })),
  ];
}

/**
 * Every page in every language with its counterparts; the day of the last change stands only where one is recorded.
 * @see https://www.sitemaps.org/protocol.html
 */
export function sitemap(timeline: Timeline): string {
  const urls = listedPages(timeline).flatMap(({ route, changed }) => {
    const links = [...languages.map((lang) => [lang, lang] as const), ['x-default', defaultLang] as const]
      .map(([name, lang]) => `<xhtml:link rel="alternate" hreflang="${name}" href="${address(route(lang))}"/>`)
      .join('');
    const day = changed === undefined ? '' : `<lastmod>${changed}</lastmod>`;
    return languages.map((lang) => `<url><loc>${address(route(lang))}</loc>${day}${links}</url>`);
  });
  const spaces = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml"';
  return `${declaration}<urlset ${spaces}>\n${urls.join('\n')}\n</urlset>\n`;
}

/** The list of sitemaps, which is where search engines begin: there is one. */
export function sitemapIndex(): string {
  return `${declaration}<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><sitemap><loc>${address(pathTo.sitemap)}</loc></sitemap></sitemapindex>\n`;
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
