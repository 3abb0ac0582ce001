import { absolute, pathTo } from '../i18n/routes.ts';
import { t } from '../i18n/t.ts';
import { defaultLang, languages, period, siteName, type Lang } from '../site.ts';
import type { DaySpan } from '../timeline/dates.ts';
import { attendeesOf } from '../timeline/derived.ts';
import type { Article, Entry, Source, Timeline } from '../timeline/model.ts';
import { dataLicence, dataVersion } from './dataset.ts';
import { eventFacts } from './event-facts.ts';
import { tagged, type Node } from './graph-node.ts';
import { idOf, wordNodes } from './graph-words.ts';

/** What a graph says of itself before its nodes, so that it can be read without asking another host. */
const context = {
  '@vocab': 'https://schema.org/',
  ...Object.fromEntries(['url', 'license', 'sameAs', 'eventStatus', 'eventAttendanceMode'].map((name) => [name, { '@type': '@id' }])),
  ...Object.fromEntries(
    ['startDate', 'endDate', 'dateCreated', 'dateModified', 'datePublished'].map((name) => [name, { '@type': 'Date' }]),
  ),
};

/** The whole timeline as linked data in the vocabulary of schema.org: entries, people, places, issues, outlets and sources, each once. */
export function timelineGraph(timeline: Timeline): { readonly '@context': object; readonly '@graph': readonly Node[] } {
  const sources = timeline.entries.flatMap((entry) => entry.sources.map(sourceNode));
  const nodes = [
    datasetNode(),
    ...timeline.entries.map(entryNode),
    ...timeline.articles.map(articleNode),
    ...wordNodes(timeline),
    ...sources,
  ];
  return { '@context': context, '@graph': [...new Map(nodes.map((node) => [node['@id'], node])).values()] };
}

function datasetNode(): Node {
  const texts = (of: (lang: Lang) => string) => tagged(Object.fromEntries(languages.map((lang) => [lang, of(lang)])));
  return {
    '@id': absolute(pathTo.data(defaultLang)),
    '@type': 'Dataset',
    name: siteName,
    description: texts((lang) => t(lang).tagline),
    url: languages.map((lang) => absolute(pathTo.data(lang))),
    license: dataLicence,
    version: dataVersion,
    inLanguage: languages,
    temporalCoverage: `${period.start}/${period.end}`,
    creator: { '@id': absolute(pathTo.timeline(defaultLang)), '@type': 'Organization', name: siteName },
  };
}

/** An entry: talks are an Event with those who surely were there, if it was held; a statement or a plan is a CreativeWork that mentions those it names. */
function entryNode(entry: Entry): Node {
  const { folder, title, date, venue, participants, issues, sources, updates } = entry;
  const common = {
    '@id': idOf.entry(entry),
    name: tagged(title.texts),
    url: languages.map((lang) => absolute(pathTo.entry(entry, lang))),
    about: issues.map(({ issue }) => ({ '@id': idOf.issue(issue) })),
  };
  const works = sources.map((source) => ({ '@id': idOfSource(source) }));
  const people = (of: Entry['participants']) => of.map(({ person }) => ({ '@id': idOf.person(person) }));
  if (folder === 'milestones') {
    const changed = updates.at(-1)?.date;
    return {
      ...common,
      '@type': 'CreativeWork',
      ...dates(date),
      ...(changed === undefined ? {} : { dateModified: changed }),
      ...(venue ? { locationCreated: { '@id': idOf.venue(venue) } } : {}),
      mentions: people(participants),
      citation: works,
    };
  }
  return {
    ...common,
    '@type': 'Event',
    ...eventFacts(entry),
    ...(venue ? { location: { '@id': idOf.venue(venue) } } : {}),
    attendee: people(attendeesOf(entry)),
    subjectOf: works,
  };
}

function dates({ edtf, start, end, certainty }: DaySpan): Partial<Node> {
  return certainty === 'exact' && start === end ? { dateCreated: start } : { temporalCoverage: edtf };
}

function articleNode(article: Article): Node {
  const { title, published, url, outlet, participants, issues } = article;
  const original = {
    '@type': 'NewsArticle',
    ...(url === undefined ? {} : { url }),
    ...(published === null ? {} : { datePublished: published }),
  };
  return {
    '@id': idOf.article(article),
    '@type': 'Article',
    name: tagged(title.texts),
    url: languages.map((lang) => absolute(pathTo.article(article, lang))),
    about: issues.map((issue) => ({ '@id': idOf.issue(issue) })),
    mentions: participants.map((person) => ({ '@id': idOf.person(person) })),
    isBasedOn: { ...original, ...(outlet ? { publisher: { '@id': idOf.outlet(outlet) } } : {}) },
  };
}

function idOfSource(source: Source): string {
  return source.type === 'article' ? idOf.article(source.article) : source.url;
}

function sourceNode(source: Source): Node {
  if (source.type === 'article') return articleNode(source.article);
  const { url, title, published, lang, byline, outlet } = source;
  return {
    '@id': url,
    '@type': 'CreativeWork',
    url,
    ...(title === undefined ? {} : { name: { '@value': title, '@language': lang } }),
    ...(published === undefined ? {} : { datePublished: published }),
    ...(byline === undefined ? {} : { creditText: byline }),
    inLanguage: lang,
    publisher: { '@id': idOf.outlet(outlet) },
  };
}
