import type { Graph, SearchAction, Thing, WebSite, WithActionConstraints } from 'schema-dts';
import { absolute, pathTo, type Route } from '../i18n/routes.ts';
import { t } from '../i18n/t.ts';
import { defaultLang, languages, period, siteName, type Lang } from '../site.ts';
import { dataLicence } from './dataset.ts';

/** What a page is, for search engines: schema.org things, as JSON-LD. */
export type StructuredData = Graph;

/** Things as one graph of the schema.org vocabulary. */
export function graph(...things: readonly Thing[]): StructuredData {
  return { '@context': 'https://schema.org', '@graph': things };
}

/**
 * Structured data as it may stand inside `<script type="application/ld+json">`: nothing in it can end the script.
 * @example scriptText(graph({ '@type': 'Thing', name: '</script>' })) // '{"@context":…,"name":"\\u003c/script>"}]}'
 */
export function scriptText(data: StructuredData): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}

/** Where a page stands: under the timeline, and under a list if it is in one. */
export function breadcrumbs(lang: Lang, title: string, list?: { readonly name: string; readonly path: string }): Thing {
  const above = [{ name: t(lang).nav.timeline, path: pathTo.timeline(lang) }, ...(list ? [list] : [])];
  const items = above.map(({ name, path }) => ({ name, item: absolute(path) }));
  return {
    '@type': 'BreadcrumbList',
    itemListElement: [...items, { name: title }].map((item, index) => ({ '@type': 'ListItem', position: index + 1, ...item })),
  };
}

/** The site itself, and how it is searched. */
export function siteData(lang: Lang): StructuredData {
  const { tagline, description } = t(lang);
  const search: WithActionConstraints<SearchAction> = {
    '@type': 'SearchAction',
    target: { '@type': 'EntryPoint', urlTemplate: `${absolute(pathTo.search(lang))}?q={query}` },
    'query-input': 'required name=query',
  };
  const url = absolute(pathTo.timeline(lang));
  return graph({ '@type': 'WebSite', name: siteName, alternateName: tagline, description, url, inLanguage: lang, potentialAction: search });
}

/** What a page says of itself. */
interface DescribedPage {
  readonly title: string;
  readonly description: string;
  readonly route: Route;
}

const described = ({ title, description, route }: DescribedPage, lang: Lang) =>
  ({ name: title, description, url: absolute(route(lang)), inLanguage: lang, isPartOf: site(lang) }) as const;

/** A page that is no list and no entry: what it is about, and where it is. */
export function pageData(type: 'WebPage' | 'AboutPage' | 'SearchResultsPage', page: DescribedPage, lang: Lang): StructuredData {
  return graph({ '@type': type, ...described(page, lang) }, breadcrumbs(lang, page.title));
}

/** A page that lists things of one kind, each with its name and its page; `above` is a list that it is itself in. */
export function listData(
  page: DescribedPage,
  items: readonly { readonly name: string; readonly path: string }[],
  lang: Lang,
  above?: { readonly name: string; readonly path: string },
): StructuredData {
  return graph(
    {
      '@type': 'CollectionPage',
      ...described(page, lang),
      mainEntity: {
        '@type': 'ItemList',
        numberOfItems: items.length,
        itemListElement: items.map(({ name, path }, index) => ({ '@type': 'ListItem', position: index + 1, name, url: absolute(path) })),
      },
    },
    breadcrumbs(lang, page.title, above),
  );
}

/** The timeline as a set of data with the files it can be had in. */
export function datasetData(
  page: DescribedPage,
  files: readonly { readonly path: string; readonly format: string }[],
  lang: Lang,
): StructuredData {
  return graph(
    {
      '@type': 'Dataset',
      ...described(page, lang),
      inLanguage: [...languages],
      license: dataLicence,
      isAccessibleForFree: true,
      creator: { '@type': 'Organization', name: siteName, url: absolute(pathTo.timeline(defaultLang)) },
      temporalCoverage: `${period.start}/${period.end}`,
      distribution: files.map(({ path, format }) => ({ '@type': 'DataDownload', contentUrl: absolute(path), encodingFormat: format })),
    },
    breadcrumbs(lang, page.title),
  );
}

/** The site as what a page is part of. */
export function site(lang: Lang): WebSite {
  return { '@type': 'WebSite', name: siteName, url: absolute(pathTo.timeline(lang)) };
}
