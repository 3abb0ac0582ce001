import { absolute, pathTo } from '../i18n/routes.ts';
import { defaultLang } from '../site.ts';
import type { Article, Entry, Issue, Outlet, Person, Timeline, Venue } from '../timeline/model.ts';
import { inUse } from '../timeline/select.ts';
import { tagged, type Node } from './graph-node.ts';

/** What things are called in linked data: the address of their page, or a place in the vocabulary. */
export const idOf = {
  entry: (entry: Entry) => absolute(pathTo.entry(entry, defaultLang)),
  article: (article: Article) => absolute(pathTo.article(article, defaultLang)),
  person: (person: Person) => absolute(pathTo.person(person, defaultLang)),
  venue: (venue: Venue) => absolute(pathTo.venue(venue, defaultLang)),
  issue: (issue: Issue) => absolute(pathTo.issue(issue, defaultLang)),
  outlet: ({ key }: Outlet) => `${absolute(pathTo.dataFile('vocabulary.json'))}#${key}`,
};

/** The people, places, issues and outlets of a timeline as nodes. */
export function wordNodes(timeline: Timeline): Node[] {
  const { people, venues, issues } = inUse(timeline);
  return [...people.map(personNode), ...venues.map(venueNode), ...issues.map(issueNode), ...timeline.outlets.map(outletNode)];
}

function personNode(person: Person): Node {
  const { kind, names, role, aliases } = person;
  return {
    '@id': idOf.person(person),
    '@type': kind === 'person' ? 'Person' : 'Organization',
    name: tagged(names),
    ...(aliases.length > 0 ? { alternateName: aliases } : {}),
    ...(role ? { [kind === 'person' ? 'jobTitle' : 'description']: tagged(role) } : {}),
  };
}

function venueNode(venue: Venue): Node {
  const { names, city, country, coordinates } = venue;
  return {
    '@id': idOf.venue(venue),
    '@type': 'Place',
    name: tagged(names),
    address: { '@type': 'PostalAddress', addressLocality: tagged(city), addressCountry: country },
    geo: { '@type': 'GeoCoordinates', ...coordinates },
  };
}

function issueNode(issue: Issue): Node {
  return { '@id': idOf.issue(issue), '@type': 'DefinedTerm', name: tagged(issue.names), description: tagged(issue.about) };
}

function outletNode(outlet: Outlet): Node {
  return { '@id': idOf.outlet(outlet), '@type': 'Organization', name: outlet.name };
}
