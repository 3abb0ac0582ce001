import type { ResultKind } from '../i18n/messages.ts';
import { spanInWords } from '../i18n/dates.ts';
import { t } from '../i18n/t.ts';
import { placeName } from '../i18n/names.ts';
import { pathTo } from '../i18n/routes.ts';
import { basePath, languages, type Lang } from '../site.ts';
import { formatDay } from '../timeline/dates.ts';
import { inLanguage } from '../timeline/derived.ts';
import type { Article, Entry, Person, TextIn, Timeline, Venue } from '../timeline/model.ts';
import { inUse } from '../timeline/select.ts';

/**
 * What kind of page a hit is, for ranking: a round of the talks themselves, a document, another step of the process, diplomacy around it;
 * then our article summaries, and the pages that gather entries.
 */
export type Standing = 'round' | 'plan' | 'step' | 'context' | 'article' | 'topic';

/** A page as the search index knows it, beside the text of the page itself. */
export interface SearchDocument {
  /** The built file, relative to the site’s folder. */
  readonly file: string;
  readonly lang: Lang;
  readonly standing: Standing;
  readonly title: TextIn;
  /** Shown under the title: the kind, and the day or days. */
  readonly label: string;
  readonly when: string;
  /** Other words by which people look for it; searched, never shown. */
  readonly names: readonly string[];
  /** Every spelling of who was there; searched, but it says little about what the page is about. */
  readonly people: readonly string[];
}

/** Every page of the site that search can find, in every language. */
export function searchDocuments(timeline: Timeline): SearchDocument[] {
  const { people, venues, issues } = inUse(timeline);
  return languages.flatMap((lang) => {
    const topic = (kind: ResultKind, path: string, title: string, names: readonly string[] = []): SearchDocument => ({
      file: fileAt(path),
      lang,
      standing: 'topic',
      title: { text: title, lang },
      label: t(lang).resultKinds[kind],
      when: '',
      names,
      people: [],
    });
    const { nav } = t(lang);
    return [
      ...timeline.entries.map((entry) => entryDocument(entry, lang)),
      ...timeline.articles.map((article) => articleDocument(article, lang)),
      ...people.map((person) => topic('person', pathTo.person(person, lang), person.names[lang], namesOfPerson(person))),
      ...venues.map((venue) => topic('venue', pathTo.venue(venue, lang), placeName(venue, lang), namesOfVenue(venue))),
      ...issues.map((issue) =>
        topic('issue', pathTo.issue(issue, lang), issue.names[lang], [issue.names.vi, issue.names.en, ...issue.aliases]),
      ),
      ...(['timeline', 'articles', 'issues', 'people', 'venues', 'about'] as const).map((name) =>
        topic('page', pathTo[name](lang), nav[name]),
      ),
      topic('page', pathTo.corrections(lang), t(lang).corrections.heading),
    ];
  });
}

function entryDocument(entry: Entry, lang: Lang): SearchDocument {
  return {
    file: fileAt(pathTo.entry(entry, lang)),
    lang,
    standing: standingOf(entry),
    title: inLanguage(entry.title, lang),
    label: t(lang).kinds[entry.kind],
    when: spanInWords(entry.date, lang),
    names: [...datesAsTyped(entry, lang), ...(entry.venue ? namesOfVenue(entry.venue) : [])],
    people: entry.participants.flatMap(({ person }) => namesOfPerson(person)),
  };
}

function standingOf({ kind, weight, status }: Entry): Standing {
  if (weight === 'context') return 'context';
  if (kind === 'plan') return 'plan';
  return kind === 'meeting' && status === 'held' ? 'round' : 'step';
}

function articleDocument(article: Article, lang: Lang): SearchDocument {
  return {
    file: fileAt(pathTo.article(article, lang)),
    lang,
    standing: 'article',
    title: inLanguage(article.title, lang),
    label: t(lang).resultKinds.article,
    when: spanInWords(article.date, lang),
    names: [article.outlet, ...article.credits].flatMap((outlet) => outlet?.name ?? []),
    people: article.participants.flatMap(namesOfPerson),
  };
}

function namesOfPerson({ names, aliases }: Person): string[] {
  return [...new Set([names.vi, names.en, ...aliases])];
}

function namesOfVenue({ names, city, aliases }: Venue): string[] {
  return [...new Set([names.vi, names.en, city.vi, city.en, ...aliases])];
}

function datesAsTyped({ date }: Entry, lang: Lang): string[] {
  const [year, month, day] = date.start.split('-').map(Number);
  return [formatDay(date.start, lang), `${day}/${month}/${year}`, `${day}/${month}`];
}

function fileAt(path: string): string {
  return `${path.slice(basePath.length)}index.html`;
}
