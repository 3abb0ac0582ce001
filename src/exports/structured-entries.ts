import type { Article as ArticleThing, CreativeWork, DefinedTerm, Event, Organization, Person as PersonThing } from 'schema-dts';
import { absolute, pathTo } from '../i18n/routes.ts';
import { placeName } from '../i18n/names.ts';
import { t } from '../i18n/t.ts';
import type { Lang } from '../site.ts';
import { attendeesOf, inLanguage } from '../timeline/derived.ts';
import type { Article, Entry, Issue, Person, Source } from '../timeline/model.ts';
import { eventFacts } from './event-facts.ts';
import { breadcrumbs, graph, site, type StructuredData } from './structured-data.ts';

/**
 * An entry in a language: a meeting as an event and the page about it, a milestone as the page alone, with its sources in the order of the page.
 * A day that is not certain is left out, for the vocabulary cannot say so; so is whoever was not surely there.
 * It names and no more: these are the largest pages, what is known of each name stands on a page of its own.
 */
export function entryData(entry: Entry, sources: readonly Source[], lang: Lang): StructuredData {
  const { text, lang: textLang } = inLanguage(entry.title, lang);
  const changed = entry.updates.at(-1)?.date;
  const ours = sources.filter(({ type }) => type === 'article');
  const page: ArticleThing = {
    '@type': 'Article',
    headline: text,
    url: absolute(pathTo.entry(entry, lang)),
    inLanguage: textLang,
    ...(changed === undefined ? {} : { dateModified: changed }),
    isPartOf: site(lang),
    about: [...(entry.folder === 'meetings' ? [event(entry, text, lang)] : []), ...entry.issues.map(({ issue }) => term(issue, lang))],
    citation: sources.map((source) => cited(source, lang)),
    ...(ours.length === 0 ? {} : { isBasedOn: ours.map((source) => address(source, lang)) }),
  };
  return graph(page, breadcrumbs(lang, text));
}

function event(entry: Entry, name: string, lang: Lang): Event {
  const { venue } = entry;
  const there = attendeesOf(entry);
  return {
    '@type': 'Event',
    name,
    ...eventFacts(entry),
    ...(venue ? { location: { '@type': 'Place', name: placeName(venue, lang), address: venue.city[lang] } } : {}),
    ...(there.length === 0 ? {} : { attendee: there.map(({ person }) => party(person, lang)) }),
    url: absolute(pathTo.entry(entry, lang)),
  };
}

function party({ kind, names }: Person, lang: Lang): PersonThing | Organization {
  return { '@type': kind === 'delegation' ? 'Organization' : 'Person', name: names[lang] };
}

/** One of our summaries in a language: the text it sums up, if its address is known, and what it is about. */
export function articleData(article: Article, lang: Lang): StructuredData {
  const { text, lang: textLang } = inLanguage(article.title, lang);
  const page: ArticleThing = {
    '@type': 'Article',
    headline: text,
    url: absolute(pathTo.article(article, lang)),
    inLanguage: textLang,
    isPartOf: site(lang),
    about: article.issues.map((issue) => term(issue, lang)),
    isBasedOn: original(article),
    ...(article.credits.length === 0 ? {} : { citation: article.credits.map(({ name }) => work(name)) }),
  };
  return graph(page, breadcrumbs(lang, text, { name: t(lang).article.heading, path: pathTo.articles(lang) }));
}

function original({ outlet, published, url }: Article): CreativeWork {
  return {
    '@type': 'NewsArticle',
    ...(outlet ? { publisher: { '@type': 'Organization', name: outlet.name } } : {}),
    ...(published === null ? {} : { datePublished: published }),
    ...(url === undefined ? {} : { url }),
  };
}

function work(publisher: string): CreativeWork {
  return { '@type': 'CreativeWork', publisher: { '@type': 'Organization', name: publisher } };
}

function cited(source: Source, lang: Lang): CreativeWork {
  const title = source.type === 'article' ? inLanguage(source.article.title, lang).text : source.title;
  return { '@type': 'CreativeWork', ...(title === undefined ? {} : { name: title }), url: address(source, lang) };
}

function address(source: Source, lang: Lang): string {
  return source.type === 'article' ? absolute(pathTo.article(source.article, lang)) : source.url;
}

function term(issue: Issue, lang: Lang): DefinedTerm {
  return { '@type': 'DefinedTerm', name: issue.names[lang] };
}
