import type { Organization, Person as PersonThing, Place, Thing } from 'schema-dts';
import { absolute, pathTo } from '../i18n/routes.ts';
import { placeName } from '../i18n/names.ts';
import { t } from '../i18n/t.ts';
import type { Lang } from '../site.ts';
import type { Issue, Person, Venue } from '../timeline/model.ts';
import { breadcrumbs, graph, type StructuredData } from './structured-data.ts';

/** A person of the talks in a language, with the other names and the office the page shows. */
export function personData(person: Person, lang: Lang): StructuredData {
  const { names, role, side, kind, aliases } = person;
  const known = {
    name: names[lang],
    ...(aliases.length === 0 ? {} : { alternateName: aliases }),
    url: absolute(pathTo.person(person, lang)),
  };
  const thing: PersonThing | Organization =
    kind === 'delegation'
      ? { '@type': 'Organization', ...known, ...(role ? { description: role[lang] } : {}) }
      : {
          '@type': 'Person',
          ...known,
          ...(role ? { jobTitle: role[lang] } : {}),
          affiliation: { '@type': 'Organization', name: t(lang).sides[side] },
        };
  return graph(thing, breadcrumbs(lang, names[lang], { name: t(lang).person.heading, path: pathTo.people(lang) }));
}

/** A place of the talks in a language, with its position where that is more exact than a city. */
export function venueData(venue: Venue, lang: Lang): StructuredData {
  const list = { name: t(lang).venue.heading, path: pathTo.venues(lang) };
  return graph(place(venue, lang), breadcrumbs(lang, venue.names[lang], list));
}

/** An issue of the talks in a language, as a term of the list of issues. */
export function issueData(issue: Issue, lang: Lang): StructuredData {
  const list = { name: t(lang).issue.heading, path: pathTo.issues(lang) };
  const term: Thing = {
    '@type': 'DefinedTerm',
    name: issue.names[lang],
    description: issue.about[lang],
    url: absolute(pathTo.issue(issue, lang)),
    inDefinedTermSet: { '@type': 'DefinedTermSet', name: list.name, url: absolute(list.path) },
  };
  return graph(term, breadcrumbs(lang, issue.names[lang], list));
}

function place(venue: Venue, lang: Lang): Place {
  const { city, country, coordinates, precision } = venue;
  return {
    '@type': 'Place',
    name: placeName(venue, lang),
    url: absolute(pathTo.venue(venue, lang)),
    address: { '@type': 'PostalAddress', addressLocality: city[lang], addressCountry: country },
    ...(precision === 'city' ? {} : { geo: { '@type': 'GeoCoordinates', ...coordinates } }),
  };
}
