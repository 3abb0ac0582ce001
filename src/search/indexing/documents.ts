import { countryName } from '../../i18n/country.ts';
import { spanInWords } from '../../i18n/dates.ts';
import { t } from '../../i18n/t.ts';
import { pathTo } from '../../i18n/routes.ts';
import { basePath, languages, type Lang } from '../../site.ts';
import { eachDay, type DaySpan } from '../../timeline/dates.ts';
import { inLanguage } from '../../timeline/derived.ts';
import type { Article, Entry, Kind, Person, Source, Status, TextIn, Timeline, Venue } from '../../timeline/model.ts';
import { dayWord, monthWord } from '../query/day-words.ts';
import type { Standing } from '../query/standing.ts';
import { kindWords } from './synonyms.ts';

/** A page as the search index knows it, beside the text of the page itself. */
export interface SearchDocument {
  /** The built file, relative to the site’s folder. */
  readonly file: string;
  /** Its path without the site's own base, `/meetings/2025-12-02-moscow/`. */
  readonly url: string;
  readonly standing: Standing;
  readonly title: TextIn;
  /** What the mark before the title shows. */
  readonly kind: Kind | 'article';
  readonly status: Status;
  /** Shown under the title: the kind, and the day or days. */
  readonly label: string;
  readonly when: string;
  /** What is searched but never shown: names of places, of everybody who was there and their offices, of issues and kinds; sources; days as `dayWord` writes them. */
  readonly places: readonly string[];
  readonly people: readonly string[];
  readonly issues: readonly string[];
  readonly kindNames: readonly string[];
  readonly aliases: readonly string[];
  readonly sources: readonly string[];
  readonly days: readonly string[];
}

/** The documents of every language. They are the same pages in the same order: entries in order of time, then articles. */
export function searchDocuments(timeline: Timeline): Readonly<Record<Lang, readonly SearchDocument[]>> {
  const inOne = (lang: Lang) => [
    ...timeline.entries.map((entry) => entryDocument(entry, lang)),
    ...timeline.articles.map((article) => articleDocument(article, lang)),
  ];
  return Object.fromEntries(languages.map((lang) => [lang, inOne(lang)])) as Record<Lang, SearchDocument[]>;
}

function entryDocument(entry: Entry, lang: Lang): SearchDocument {
  return {
    ...placeOf(pathTo.entry(entry, lang)),
    standing: standingOf(entry),
    title: inLanguage(entry.title, lang),
    kind: entry.kind,
    status: entry.status,
    label: t(lang).kinds[entry.kind],
    when: spanInWords(entry.date, lang),
    places: entry.venue ? namesOfVenue(entry.venue) : [],
    people: entry.participants.flatMap(({ person }) => [...namesOfPerson(person), ...rolesOf(person)]),
    issues: entry.issues.flatMap(({ issue }) => Object.values(issue.names)),
    kindNames: kindWords[entry.kind],
    aliases: entry.aliases,
    sources: [...new Set(entry.sources.flatMap(namesOfSource))],
    days: dayWords(entry.date),
  };
}

function standingOf({ kind, weight, status }: Entry): Standing {
  if (weight === 'context') return 'context';
  if (kind === 'plan') return 'plan';
  return kind === 'meeting' && status === 'held' ? 'round' : 'step';
}

function articleDocument(article: Article, lang: Lang): SearchDocument {
  return {
    ...placeOf(pathTo.article(article, lang)),
    standing: 'article',
    title: inLanguage(article.title, lang),
    kind: 'article',
    status: 'held',
    label: t(lang).resultKinds.article,
    when: spanInWords(article.date, lang),
    places: article.venue ? namesOfVenue(article.venue) : [],
    people: article.participants.flatMap((person) => [...namesOfPerson(person), ...rolesOf(person)]),
    issues: article.issues.flatMap(({ names }) => Object.values(names)),
    kindNames: kindWords.article,
    aliases: [],
    sources: [article.outlet, ...article.credits].flatMap((outlet) => outlet?.name ?? []),
    days: dayWords(article.date),
  };
}

/** Every name of a person, each once. */
export function namesOfPerson({ names, short, aliases }: Person): string[] {
  return unique([names.vi, names.en, ...(short ? [short.vi, short.en] : []), ...aliases]);
}

function rolesOf({ role }: Person): string[] {
  return role ? [role.vi, role.en] : [];
}

/** Every name of a venue, its city and its country, each once. */
function namesOfVenue({ names, city, country, aliases }: Venue): string[] {
  return unique([names.vi, names.en, city.vi, city.en, ...aliases, ...languages.map((lang) => countryName(country, lang))]);
}

function namesOfSource(source: Source): string[] {
  if (source.type === 'article') return [source.article.outlet, ...source.article.credits].flatMap((outlet) => outlet?.name ?? []);
  return [source.outlet, ...source.origin].map(({ name }) => name);
}

function unique(names: readonly string[]): string[] {
  return [...new Set(names)];
}

function dayWords({ start, end }: DaySpan): string[] {
  return unique(eachDay(start, end).flatMap((day) => [...dayWord(day), ...monthWord(day)]));
}

function placeOf(path: string): { file: string; url: string } {
  const local = path.slice(basePath.length);
  return { file: `${local}index.html`, url: `/${local}` };
}
