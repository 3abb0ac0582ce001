import { placeName } from '../../i18n/names.ts';
import { pathTo } from '../../i18n/routes.ts';
import { t } from '../../i18n/t.ts';
import { languages, type Lang } from '../../site.ts';
import type { Person, Timeline, Venue } from '../../timeline/model.ts';
import { inUse } from '../../timeline/select.ts';
import { plainWords } from '../query/fold.ts';
import { namesOf, type NameGroup, type SearchNames, type TopicPage } from '../query/names.ts';
import { standings } from '../query/standing.ts';
import { namesOfPerson, searchDocuments } from './documents.ts';
import { synonyms } from './synonyms.ts';

/** What the search of one language loads beside the index. */
export function searchNames(timeline: Timeline, lang: Lang): SearchNames {
  const { people, venues, issues } = inUse(timeline);
  const documents = searchDocuments(timeline);
  const cityNames = cities(venues);
  const titles = (each: Lang) => documents[each].map(({ title }) => Math.min(title.text.split(/\s+/).length, 35).toString(36)).join('');
  return {
    standings: documents[lang].map(({ standing }) => standings.indexOf(standing)).join(''),
    titles: { vi: titles('vi'), en: titles('en') },
    articles: begunBy(timeline),
    other: languages.find((each) => each !== lang) ?? lang,
    home: pathTo.timeline(lang),
    page: pathTo.search(lang),
    texts: t(lang).search,
    groups: [
      ...people.map((person) => {
        const page = { name: person.names[lang], path: `people/${person.key}/` };
        return group((each) => [(person.short ?? person.names)[each]], [...namesOfPerson(person), ...officeOf(person)], page);
      }),
      ...venues.map((venue) => {
        const page = { name: placeName(venue, lang), path: `venues/${venue.key}/` };
        return group((each) => [venue.names[each]], ownAliases(venue, cityNames), page);
      }),
      ...issues.map((issue) => {
        const page = { name: issue.names[lang], path: `issues/${issue.key}/` };
        return group((each) => [issue.names[each]], issue.aliases, page);
      }),
      ...cityNames,
      ...synonyms.map((words) => group((each) => words[each], [])),
    ].filter((each) => each.page !== undefined || namesOf(each).length > 1),
  };
}

/** For each article, how many entries had begun on the first day it tells of; both stand in order of time. */
function begunBy({ entries, articles }: Timeline): number[] {
  let begun = 0;
  return articles.map(({ date }) => {
    while ((entries[begun]?.date.start ?? '9') <= date.start) begun += 1;
    return begun;
  });
}

/** An office short enough to be typed as a name: the Belgian prime minister. */
function officeOf({ role }: Person): string[] {
  return Object.values(role ?? {}).filter((office) => office.split(' ').length <= 5);
}

/** Every city in the names of its languages, with the other names that its places have for it as a city. */
function cities(venues: readonly Venue[]): NameGroup[] {
  const byCity = Map.groupBy(venues, ({ city }) => city.en);
  return [...byCity.values()].flatMap((places) => {
    const city = places[0]?.city;
    return city
      ? [
          group(
            (each) => [city[each]],
            places.flatMap(({ precision, aliases }) => (precision === 'city' ? aliases : [])),
          ),
        ]
      : [];
  });
}

/** A building's aliases, without those that are names of its city. */
function ownAliases({ precision, aliases, city }: Venue, cities: readonly NameGroup[]): readonly string[] {
  if (precision === 'city') return aliases;
  const names = cities.filter(({ vi, en }) => [...vi, ...en].includes(city.vi)).flatMap(namesOf);
  return aliases.filter((alias) => !names.includes(alias));
}

/**
 * A group with every name once. A name that has another in it is found by that, and left out; so are names in scripts that no page
 * is written in, which the index has with the entries.
 */
function group(used: (lang: Lang) => readonly string[], others: readonly string[], page?: TopicPage): NameGroup {
  const [vi, en] = languages.map((lang) => [...new Set(used(lang))]) as [string[], string[]];
  const known = new Set([...vi, ...en].map(plainWords));
  const also = [...new Set(others)].filter((name) => {
    if (!/^[\p{sc=Latin}\P{L}]+$/u.test(name)) return false;
    const plain = plainWords(name);
    if ([...known].some((other) => ` ${plain} `.includes(` ${other} `))) return false;
    known.add(plain);
    return true;
  });
  return { vi, en: en.filter((name) => !vi.includes(name)), also, ...(page ? { page } : {}) };
}
