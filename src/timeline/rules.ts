import { period } from '../site.ts';
import { quote, type Fault } from './fault.ts';
import { anyKey, references, type Keys } from './references.ts';
import { attestedBy, fileOf, reportsByEntry, type Filed, type Records, type Report } from './records.ts';
import { attestableFacts } from './terms.ts';
import type { ArticleFacts, EntryFacts } from './schema.ts';

type Field = Fault['field'];

/** What could not be read, because its own file is at fault: references to it are not held against other files. */
export interface Unread {
  readonly articles: ReadonlySet<string>;
  readonly meetings: ReadonlySet<string>;
  readonly milestones: ReadonlySet<string>;
  readonly people: ReadonlySet<string> | 'all';
  readonly venues: ReadonlySet<string> | 'all';
  readonly issues: ReadonlySet<string> | 'all';
  readonly outlets: ReadonlySet<string> | 'all';
}

const none: ReadonlySet<string> = new Set();
const nothingUnread: Unread = { articles: none, meetings: none, milestones: none, people: none, venues: none, issues: none, outlets: none };

/**
 * Holds all records against each other: every key exists, no two files share a slug, no list repeats itself,
 * and nothing of an entry stands unattested. Gives every fault found.
 */
export function crossFileFaults(records: Records, unread: Unread = nothingUnread): Fault[] {
  const known = knownKeys(records, unread);
  const reports = reportsByEntry(records.articles);
  const attestationKnown = unread.articles.size === 0 && !records.articles.some(({ incomplete }) => incomplete);
  return [
    ...sharedSlugs(records),
    ...records.articles.flatMap((article) => articleFaults(article, known)),
    ...entriesOf(records).flatMap(({ folder, entry }) =>
      entryFaults(folder, entry, known, attestationKnown && !entry.incomplete ? (reports.get(entry.slug) ?? []) : undefined),
    ),
  ];
}

type Known = ReturnType<typeof knownKeys>;

function knownKeys(records: Records, unread: Unread) {
  const slugs = (folder: 'articles' | 'meetings' | 'milestones') =>
    new Set([...records[folder].map(({ slug }) => slug), ...unread[folder]]);
  const keys = (file: 'people' | 'venues' | 'issues' | 'outlets'): Keys => {
    const faulty = unread[file];
    return faulty === 'all' ? anyKey : new Set([...Object.keys(records[file]), ...faulty]);
  };
  const entries = new Map<string, EntryFacts | undefined>(
    entriesOf(records).map(({ entry }) => [entry.slug, entry.incomplete ? undefined : entry.facts]),
  );
  for (const slug of [...unread.meetings, ...unread.milestones]) entries.set(slug, undefined);
  return {
    people: keys('people'),
    venues: keys('venues'),
    issues: keys('issues'),
    outlets: keys('outlets'),
    articles: slugs('articles'),
    meetings: slugs('meetings'),
    milestones: slugs('milestones'),
    entries,
  };
}

function entriesOf(records: Records) {
  return (['meetings', 'milestones'] as const).flatMap((folder) => records[folder].map((entry) => ({ folder, entry })));
}

function sharedSlugs(records: Records): Fault[] {
  const folders = ['articles', 'meetings', 'milestones'] as const;
  const first = new Map<string, string>();
  return folders.flatMap((folder) =>
    records[folder].flatMap(({ slug }) => {
      const file = fileOf(folder, slug);
      const taken = first.get(slug);
      first.set(slug, taken ?? file);
      return taken === undefined ? [] : [duplicateSlug(file, slug, taken)];
    }),
  );
}

/** The fault of a file whose slug another file has already. */
export function duplicateSlug(file: string, slug: string, taken: string): Fault {
  return {
    file,
    field: [],
    at: 'value',
    rule: 'duplicate-slug',
    found: `the slug ${quote(slug)}, which content/${taken} has already`,
    expected: 'another file name: an address belongs to one file',
  };
}

function articleFaults({ slug, facts }: Filed<ArticleFacts>, known: Known): Fault[] {
  const refer = references(fileOf('articles', slug));
  const reports = (folder: 'meetings' | 'milestones') =>
    facts[folder].flatMap(({ key, remark }, index) => {
      if (facts[folder].findIndex((other) => other.key === key) < index) return [refer.repeated([folder, index], key)];
      const entry = known.entries.get(key);
      const unknown = refer([folder, index], [key], known[folder], `a file of content/${folder}/`);
      if (unknown.length > 0 || !entry || !remark) return unknown;
      return refer.each([folder, index, key], remark, attestable(entry), 'something that entry has');
    });
  return [
    ...refer(['outlet'], facts.outlet === null ? [] : [facts.outlet], known.outlets, 'an outlet of content/vocabulary/outlets.yaml'),
    ...refer.each(['credits'], facts.credits, known.outlets, 'an outlet of content/vocabulary/outlets.yaml'),
    ...refer(['venue'], facts.venue === null ? [] : [facts.venue], known.venues, 'a venue of content/vocabulary/venues.yaml'),
    ...refer.each(['participants'], facts.participants, known.people, 'a person of content/vocabulary/people.yaml'),
    ...refer.each(['issues'], facts.issues, known.issues, 'an issue of content/vocabulary/issues.yaml'),
    ...reports('meetings'),
    ...reports('milestones'),
  ];
}

function entryFaults(
  folder: 'meetings' | 'milestones',
  { slug, facts, incomplete }: Filed<EntryFacts>,
  known: Known,
  /** `undefined` while what attests the entry cannot be read. */
  reports: readonly Report[] | undefined,
): Fault[] {
  const file = fileOf(folder, slug);
  const refer = references(file);
  const outlets = 'an outlet of content/vocabulary/outlets.yaml';
  const itself = facts.related.indexOf(slug);
  const wrong = [
    ...outsidePeriod(file, facts),
    ...refer(['venue'], facts.venue === null ? [] : [facts.venue], known.venues, 'a venue of content/vocabulary/venues.yaml'),
    ...refer.each(
      ['participants'],
      facts.participants.map(({ key }) => key),
      known.people,
      'a person of content/vocabulary/people.yaml',
    ),
    ...refer.keys(['issues'], Object.keys(facts.issues), known.issues, 'an issue of content/vocabulary/issues.yaml'),
    ...refer.each(['related'], facts.related, known.entries, 'the slug of another entry'),
    ...(itself < 0 ? [] : [refer.fault(['related', itself], slug, 'the slug of another entry')]),
    ...Object.entries(facts.sources).flatMap(([key, source]) => [
      ...refer(['sources', key, 'outlet'], [source.outlet], known.outlets, outlets),
      ...refer.each(['sources', key, 'origin'], source.origin, known.outlets, outlets),
      ...refer.each(['sources', key, 'attests'], source.attests, incomplete ? anyKey : attestable(facts), 'something this entry has'),
    ]),
    ...refer.taken(['sources'], Object.keys(facts.sources), known.articles),
  ];
  const faulty = new Set(wrong.map(({ field }) => field.join('.')));
  const unproven = reports ? unattested(file, facts, reports) : [];
  // What is misspelt cannot be attested either: it is told once.
  return [...wrong, ...unproven.filter(({ field }) => !faulty.has(field.join('.')))];
}

/** The timeline covers two months; a day far from them is a slip of the pen. */
function outsidePeriod(file: string, { date: { edtf, start, end } }: EntryFacts): Fault[] {
  if (edtf === '' || (start >= period.start && end <= period.end)) return [];
  return [
    {
      file,
      field: ['date'],
      at: 'value',
      rule: 'outside-period',
      found: quote(edtf),
      expected: `days from ${period.start} to ${period.end}, which this timeline covers`,
    },
  ];
}

/** What a source can attest of an entry. */
function attestable(entry: EntryFacts): Set<string> {
  return new Set([...attestableFacts, ...entry.participants.map(({ key }) => key), ...Object.keys(entry.issues)]);
}

function unattested(file: string, entry: EntryFacts, reports: readonly Report[]): Fault[] {
  const ours = reports.flatMap((report) => attestedBy(report, entry));
  const attested = new Set([...ours, ...Object.values(entry.sources).flatMap(({ attests }) => attests)]);
  const claims: { field: Field; fact: string; at: Fault['at'] }[] = [
    { field: ['date'], fact: 'date', at: 'value' },
    ...(entry.venue === null ? [] : [{ field: ['venue'], fact: 'venue', at: 'value' as const }]),
    ...(entry.duration ? [{ field: ['duration'], fact: 'duration', at: 'value' as const }] : []),
    ...entry.participants.map(({ key }, index) => ({ field: ['participants', index], fact: key, at: 'value' as const })),
    ...Object.keys(entry.issues).map((key) => ({ field: ['issues', key], fact: key, at: 'key' as const })),
  ];
  return claims
    .filter(({ fact }) => !attested.has(fact))
    .map(({ field, fact, at }) => ({
      file,
      field,
      at,
      rule: 'unattested',
      found: `${quote(fact)}, which no source attests`,
      expected: `${quote(fact)} in the \`attests\` of a source, or in an article of ours that lists this entry`,
    }));
}
