import { basePath, defaultLang, period, siteUrl, type Lang } from '../site.ts';
import { isOneSheet } from '../timeline/sheets.ts';

/** Gives the path of one page in a language. */
export type Route = (lang: Lang) => string;

type Slug = { readonly slug: string };
type Keyed = { readonly key: string };

const page = (lang: Lang, path: string) => `${basePath}${lang === defaultLang ? '' : `${lang}/`}${path}`;

/** The formats of a feed, by the endings of their files: their media types. */
export const feedTypes = { xml: 'application/atom+xml', json: 'application/feed+json' } as const;

/** Every address of the site, as a path from the root of the host. Nothing else may write one. */
export const pathTo = {
  timeline: (lang: Lang) => page(lang, ''),
  /** What took place in a year, `2025`. */
  year: (year: string, lang: Lang) => page(lang, `${year}/`),
  /** What took place in a month, `2025-11`. */
  month: (month: string, lang: Lang) => page(lang, `${month.replace('-', '/')}/`),
  /** The part of a topic that belongs to a year, below the topic's own page; that page itself without one. */
  inYear: (path: string, year: string | undefined) => (year === undefined ? path : `${path}${year}/`),
  /** The timeline as it stood on the evening of a day; in a timeline of many years, what took place around it. */
  timelineAsOf: (day: string, lang: Lang) => (isOneSheet(period) ? `${page(lang, '')}?asof=${day}` : pathTo.month(day.slice(0, 7), lang)),
  entry: ({ folder, slug }: Slug & { readonly folder: 'meetings' | 'milestones' }, lang: Lang) => page(lang, `${folder}/${slug}/`),
  overview: (lang: Lang) => page(lang, 'overview/'),
  /** A picture of the overview as a file of its own. */
  overviewPicture: (name: string, lang: Lang) => page(lang, `overview/${name}.svg`),
  articles: (lang: Lang) => page(lang, 'articles/'),
  article: ({ slug }: Slug, lang: Lang) => page(lang, `articles/${slug}/`),
  issues: (lang: Lang) => page(lang, 'issues/'),
  issue: ({ key }: Keyed, lang: Lang) => page(lang, `issues/${key}/`),
  people: (lang: Lang) => page(lang, 'people/'),
  person: ({ key }: Keyed, lang: Lang) => page(lang, `people/${key}/`),
  venues: (lang: Lang) => page(lang, 'venues/'),
  venue: ({ key }: Keyed, lang: Lang) => page(lang, `venues/${key}/`),
  /** The citation of a page as a file beside it. */
  citation: (path: string, format: string) => `${path}cite.${format}`,
  /** An entry as a calendar file beside its page. */
  calendarEvent: ({ slug }: Slug, lang: Lang) => page(lang, `meetings/${slug}/event.ics`),
  search: (lang: Lang) => page(lang, 'search/'),
  /** What the scripts of search load beside the index. */
  searchNames: (lang: Lang) => page(lang, 'search/names.json'),
  /** What entries and articles can be narrowed by. */
  facets: (lang: Lang) => page(lang, 'search/facets.json'),
  /** How things stood on any day: what the timeline as of a day loads. */
  standings: `${basePath}data/standings.json`,
  openSearch: (lang: Lang) => page(lang, 'opensearch.xml'),
  about: (lang: Lang) => page(lang, 'about/'),
  corrections: (lang: Lang) => page(lang, 'about/corrections/'),
  /** What the site is made of, and on which terms. */
  licences: (lang: Lang) => page(lang, 'about/licences/'),
  /** Every package that takes part in a build (CycloneDX). */
  billOfMaterials: `${basePath}about/licences/sbom.cdx.json`,
  /** How to show a part of the site on another one. */
  embedding: (lang: Lang) => page(lang, 'about/embed/'),
  /** An entry as a card, for frames on other sites. */
  embeddedEntry: ({ slug }: Slug, lang: Lang) => page(lang, `embed/${slug}/`),
  /** The timeline as a list, for frames on other sites. */
  embeddedTimeline: (lang: Lang) => page(lang, 'embed/timeline/'),
  /** How another program embeds what an embedded page stands for (oEmbed). */
  oEmbed: (embedded: string) => `${embedded}oembed.json`,
  /** Where in the world a venue is, as a picture without words. */
  locatorMap: ({ key }: Keyed) => `${basePath}maps/${key}.svg`,
  /** What the data are, and how they are used. */
  data: (lang: Lang) => page(lang, 'about/data/'),
  /** A file of the data that is one for all languages. */
  dataFile: (name: string) => `${basePath}data/${name}`,
  /** A file of the data that each language has for itself. */
  dataFileIn: (name: string, lang: Lang) => page(lang, `data/${name}`),
  timelineData: `${basePath}data/timeline.json`,
  timelineSchema: `${basePath}data/schema.json`,
  /** The timeline narrowed to a track; in a timeline of many years, by the search. */
  timelineOf: (track: string, lang: Lang) => `${page(lang, isOneSheet(period) ? '' : 'search/')}?track=${track}`,
  /** Where the files of a track stand; there is no page. */
  track: (track: string, lang: Lang) => page(lang, `tracks/${track}/`),
  /** The feed of what stands at a path, as Atom or JSON Feed. */
  feed: (path: string, format: keyof typeof feedTypes) => `${path}feed.${format}`,
  /** The calendar of what stands at a path. */
  calendar: (path: string) => `${path}calendar.ics`,
  /** The search index, written after the pages. */
  searchIndex: `${basePath}pagefind/`,
  icon: `${basePath}favicon.svg`,
  /** The icon as pixels: `touch`, or by its size, `mask` with room to be cut to any shape. */
  iconPicture: (name: string) => `${basePath}icons/${name}.png`,
  /** What shows an entry where a link to it is shared. */
  preview: ({ slug }: Slug, lang: Lang) => page(lang, `previews/${slug}.png`),
  /** What shows any other page there. */
  sitePreview: (lang: Lang) => page(lang, 'previews/site.png'),
  manifest: (lang: Lang) => page(lang, 'manifest.webmanifest'),
  sitemapIndex: `${basePath}sitemap-index.xml`,
  /** One of the sitemaps, counted from 0. */
  sitemap: (index: number) => `${basePath}sitemap-${index}.xml`,
  robots: `${basePath}robots.txt`,
  /** What the site is and where its data are, for language models. */
  forModels: `${basePath}llms.txt`,
} as const;

/** A path of the site as an absolute address. */
export function absolute(path: string): string {
  return new URL(path, siteUrl).href;
}
