import { absolute, pathTo } from '../i18n/routes.ts';
import { defaultLang, languages } from '../site.ts';
import type { Entry, Source, Timeline } from '../timeline/model.ts';
import { csv, type Column } from './csv.ts';

const { entry: pageOf } = pathTo;

/** The columns of `data/timeline.csv`. */
export const entryColumns: readonly Column<Entry>[] = [
  { name: 'slug', field: 'slug', cell: ({ slug }) => slug },
  { name: 'kind', field: 'kind', cell: ({ kind }) => kind },
  { name: 'status', field: 'status', cell: ({ status }) => status },
  { name: 'weight', field: 'weight', cell: ({ weight }) => weight },
  { name: 'track', field: 'track', cell: ({ track }) => track },
  { name: 'thread', field: 'thread', cell: ({ thread }) => thread },
  { name: 'date', field: 'date', cell: ({ date }) => date.edtf },
  { name: 'start', field: 'start', cell: ({ date }) => date.start },
  { name: 'end', field: 'end', cell: ({ date }) => date.end },
  { name: 'duration', field: 'duration', cell: ({ duration }) => duration?.iso },
  ...languages.map((lang): Column<Entry> => ({ name: `title_${lang}`, field: 'title', cell: ({ title }) => title.texts[lang] })),
  { name: 'venue', field: 'venue', cell: ({ venue }) => venue?.key },
  { name: 'venue_name', field: 'venueName', cell: ({ venue }) => venue?.names.en },
  { name: 'country', field: 'country', cell: ({ venue }) => venue?.country },
  {
    name: 'participants',
    field: 'participants',
    cell: ({ participants }) => participants.map(({ person, attendance }) => remarked(person.key, attendance)),
  },
  { name: 'issues', field: 'outcomes', cell: ({ issues }) => issues.map(({ issue, state }) => `${issue.key}: ${state}`) },
  { name: 'sources', field: 'sourceCount', cell: ({ sources }) => sources.length },
  { name: 'articles', field: 'reports', cell: ({ sources }) => sources.filter(({ type }) => type === 'article').map(({ key }) => key) },
  { name: 'related', field: 'related', cell: ({ related }) => related },
  { name: 'updated', field: 'changed', cell: ({ updates }) => updates.at(-1)?.date },
  ...languages.map((lang): Column<Entry> => ({ name: `url_${lang}`, field: 'url', cell: (entry) => absolute(pageOf(entry, lang)) })),
];

/** A source, and the entry behind which it stands. */
interface Standing {
  readonly entry: Entry;
  readonly source: Source;
}

/** The columns of `data/sources.csv`. For an article of ours they tell what it tells of itself. */
export const sourceColumns: readonly Column<Standing>[] = [
  { name: 'entry', field: 'entry', cell: ({ entry }) => entry.slug },
  { name: 'type', field: 'sourceType', cell: ({ source }) => source.type },
  { name: 'key', field: 'sourceKey', cell: ({ source }) => source.key },
  { name: 'outlet', field: 'outlet', cell: ({ source }) => outletOf(source)?.key },
  { name: 'outlet_name', field: 'outletName', cell: ({ source }) => outletOf(source)?.name },
  { name: 'origin', field: 'origin', cell: ({ source }) => originOf(source).map(({ key }) => key) },
  { name: 'title', field: 'sourceTitle', cell: ({ source }) => titleOf(source) },
  {
    name: 'url',
    field: 'sourceUrl',
    cell: ({ source }) => (source.type === 'article' ? absolute(pathTo.article(source.article, defaultLang)) : source.url),
  },
  {
    name: 'published',
    field: 'published',
    cell: ({ source }) => (source.type === 'article' ? source.article.published : source.published),
  },
  { name: 'lang', field: 'lang', cell: ({ source }) => (source.type === 'article' ? source.article.title.original : source.lang) },
  { name: 'byline', field: 'byline', cell: ({ source }) => (source.type === 'article' ? source.article.byline : source.byline) },
  { name: 'class', field: 'class', cell: ({ source }) => (source.type === 'article' ? null : source.class) },
  { name: 'attests', field: 'attests', cell: ({ source }) => source.attests },
];

/** The timeline as a table of its entries: `data/timeline.csv`. */
export function timelineCsv({ entries }: Timeline): string {
  return csv(entryColumns, entries);
}

/** Every source of every entry: `data/sources.csv`. */
export function sourcesCsv({ entries }: Timeline): string {
  return csv(
    sourceColumns,
    entries.flatMap((entry) => entry.sources.map((source) => ({ entry, source }))),
  );
}

function remarked(key: string, attendance: string): string {
  return attendance === 'present' ? key : `${key}: ${attendance}`;
}

function outletOf(source: Source) {
  return source.type === 'article' ? source.article.outlet : source.outlet;
}

function originOf(source: Source) {
  return source.type === 'article' ? source.article.credits : source.origin;
}

function titleOf(source: Source): string | undefined {
  return source.type === 'article' ? source.article.title.texts[source.article.title.original] : source.title;
}
