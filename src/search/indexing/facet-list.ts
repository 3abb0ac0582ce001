import { chapterName } from '../../i18n/chapters.ts';
import { placeName } from '../../i18n/names.ts';
import { t } from '../../i18n/t.ts';
import { period, type Lang } from '../../site.ts';
import { formatSpan, weekOf } from '../../timeline/dates.ts';
import { facets, facetValues, periodKey, periodsOffered, type Facet } from '../../timeline/facets.ts';
import { isOneSheet } from '../../timeline/sheets.ts';
import type { Kind, Side, Timeline, Track } from '../../timeline/model.ts';
import type { FacetList } from '../query/facets.ts';
import { writePlaces } from '../query/places.ts';

/** The facets of all documents with the names of their values in a language: what filters load. */
export function facetList(timeline: Timeline, lang: Lang): FacetList {
  const values = facetValues(timeline);
  const names = namesOfValues(timeline, lang);
  const offered = periodKey[periodsOffered(period)];
  const listed = (facet: Facet) =>
    values[facet].map(({ key, documents }) => ({ key, name: names[facet](key), documents: writePlaces(documents) }));
  const sideOf = new Map(timeline.people.map(({ key, side }) => [key, side]));
  const people = values.person.map(({ key }) => sideOf.get(key));
  return {
    ...Object.fromEntries(facets.map((facet) => [facet, listed(facet)])),
    // Whose people were there is known from the people.
    side: values.side.map(({ key }) => ({
      key,
      name: names.side(key),
      people: writePlaces([...people.keys()].filter((place) => people[place] === key)),
    })),
    // Weeks would be half of the list of a long timeline.
    period: listed('period')
      .filter(({ key }) => offered === periodKey.week || key.length < periodKey.week)
      .map((value) => (value.key.length === offered ? value : { ...value, unlisted: true as const })),
  };
}

function namesOfValues({ people, venues, issues }: Timeline, lang: Lang): Record<Facet, (key: string) => string> {
  const texts = t(lang);
  const named = <Thing extends { key: string }>(things: readonly Thing[], name: (thing: Thing) => string) => {
    const byKey = new Map(things.map((thing) => [thing.key, name(thing)]));
    return (key: string) => byKey.get(key) ?? key;
  };
  return {
    issue: named(issues, ({ names }) => names[lang]),
    person: named(people, ({ names }) => names[lang]),
    venue: named(venues, (venue) => placeName(venue, lang)),
    side: (key) => texts.sides[key as Side],
    track: (key) => texts.tracks[key as Track],
    kind: (key) => (key === 'article' ? texts.resultKinds.article : texts.kinds[key as Kind]),
    period: (key) => {
      if (key.length < periodKey.week) return chapterName(key, lang);
      const { monday, sunday } = weekOf(key);
      return formatSpan({ start: monday, end: sunday }, lang, isOneSheet(period) ? 'short' : 'date');
    },
    weight: () => texts.filters.core,
  };
}
