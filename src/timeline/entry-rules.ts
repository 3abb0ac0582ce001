import { dateInName, outsidePeriod } from './day-rules.ts';
import { quote, type Fault } from './fault.ts';
import { attestable, attestedElsewhere, type Known } from './known-keys.ts';
import { attestedBy, fileOf, type Filed, type Report } from './records.ts';
import { anyKey, references, wordOf } from './references.ts';
import type { EntryFacts } from './schema.ts';

/** Holds an entry against all that it refers to, and against what attests it: `undefined` while that cannot be read. */
export function entryFaults(
  folder: 'meetings' | 'milestones',
  entry: Filed<EntryFacts>,
  known: Known,
  reports: readonly Report[] | undefined,
): Fault[] {
  const { slug, facts, incomplete } = entry;
  const file = fileOf(folder, slug);
  const refer = references(file);
  const itself = facts.related.indexOf(slug);
  const attested = incomplete ? anyKey : attestable(facts, known);
  const misnamed = dateInName(file, slug, facts.date, false);
  const people = facts.participants.map(({ key }) => key);
  return [
    ...(misnamed.length > 0 ? misnamed : outsidePeriod(file, facts.date)),
    ...refer(['venue'], facts.venue === null ? [] : [facts.venue], known.venues, wordOf.venues),
    ...refer.each(['participants'], people, known.people, wordOf.people),
    ...refer.keys(['issues'], Object.keys(facts.issues), known.issues, wordOf.issues),
    ...refer.each(
      ['related'],
      facts.related,
      known.entries,
      'the name of another file in content/meetings/ or content/milestones/, without .md',
    ),
    ...(itself < 0 ? [] : [refer.fault(['related', itself], slug, 'another entry than this one')]),
    ...Object.entries(facts.sources).flatMap(([key, source]) => [
      ...refer(['sources', key, 'outlet'], [source.outlet], known.outlets, wordOf.outlets),
      ...refer.each(['sources', key, 'origin'], source.origin, known.outlets, wordOf.outlets),
      ...refer.each(['sources', key, 'attests'], source.attests, attested, (fact) => attestedElsewhere(fact, known, 'this entry')),
    ]),
    ...refer.taken(['sources'], Object.keys(facts.sources), known.articles),
    ...(reports ? unattested(file, facts, reports) : []),
  ];
}

function unattested(file: string, entry: EntryFacts, reports: readonly Report[]): Fault[] {
  const ours = reports.flatMap((report) => attestedBy(report, entry));
  const attested = new Set([...ours, ...Object.values(entry.sources).flatMap(({ attests }) => attests)]);
  const claims: { field: Fault['field']; fact: string; at: Fault['at'] }[] = [
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
      subject: fact,
    }));
}
