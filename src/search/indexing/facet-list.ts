import { placeName } from '../../i18n/names.ts';
import { t } from '../../i18n/t.ts';
import type { Lang } from '../../site.ts';
import { formatSpan, weekOf } from '../../timeline/dates.ts';
import { facets, facetValues, type Facet } from '../../timeline/facets.ts';
import type { Kind, Side, Timeline, Track } from '../../timeline/model.ts';
import type { FacetList } from '../query/facets.ts';

/** The facets of all documents with the names of their values in a language: what filters load. */
export function facetList(timeline: Timeline, lang: Lang): FacetList {
  const values = facetValues(timeline);
  const names = namesOfValues(timeline, lang);
  return Object.fromEntries(
    facets.map((facet) => [facet, values[facet].map(({ key, documents }) => ({ key, name: names[facet](key), documents }))]),
  );
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
      const { monday, sunday } = weekOf(key);
      return formatSpan({ start: monday, end: sunday }, lang, 'short');
    },
    weight: () => texts.filters.core,
  };
}
