import { articleFaults } from './article-rules.ts';
import { entryFaults } from './entry-rules.ts';
import { quote, type Fault } from './fault.ts';
import { knownKeys, nothingUnread, type Unread } from './known-keys.ts';
import { fileOf, reportsByEntry, type Filed, type Records } from './records.ts';
import type { ArticleFacts } from './schema.ts';
import { vocabularyFaults } from './vocabulary-rules.ts';

/**
 * Holds all records against each other: every key exists, no two files share a slug, no list repeats itself,
 * and nothing of an entry stands unattested. Gives every fault found.
 */
export function crossFileFaults(records: Records, unread: Unread = nothingUnread): Fault[] {
  const known = knownKeys(records, unread);
  const reports = reportsByEntry(records.articles);
  const ofArticles = records.articles.map((article) => ({ article, faults: articleFaults(article, known) }));
  // An article at fault may attest more than can be read of it: of those entries that it names, or, if their names are at fault, of any.
  const faulty = ofArticles.filter(({ article, faults }) => article.incomplete === true || faults.length > 0);
  const mayAttestAny =
    unread.articles.size > 0 ||
    records.articles.some((article) => namesUnread(article, known.facts)) ||
    faulty.some(
      ({ article, faults }) => article.incomplete === true || faults.some(({ field: [top] }) => top === 'meetings' || top === 'milestones'),
    );
  const mayBeAttested = new Set(faulty.flatMap(({ article: { facts } }) => [...facts.meetings, ...facts.milestones].map(({ key }) => key)));
  return [
    ...sharedSlugs(records),
    ...vocabularyFaults(records),
    ...ofArticles.flatMap(({ faults }) => faults),
    ...(['meetings', 'milestones'] as const).flatMap((folder) =>
      records[folder].flatMap((entry) => {
        const attestationKnown = !mayAttestAny && !mayBeAttested.has(entry.slug) && entry.incomplete !== true;
        return entryFaults(folder, entry, known, attestationKnown ? (reports.get(entry.slug) ?? []) : undefined);
      }),
    ),
  ];
}

/** Whether an article names an entry that cannot be read, or that may be here under another name. */
export function namesUnread({ facts }: Filed<ArticleFacts>, entries: Pick<ReadonlyMap<string, unknown>, 'has'>): boolean {
  return [...facts.meetings, ...facts.milestones].some(({ key }) => !entries.has(key));
}

function sharedSlugs(records: Records): Fault[] {
  // An article is written after what it reports: where they share a name, it is the one to be renamed.
  const folders = ['meetings', 'milestones', 'articles'] as const;
  const first = new Map<string, string>();
  return folders.flatMap((folder) =>
    records[folder].flatMap(({ slug }): Fault[] => {
      const file = fileOf(folder, slug);
      const taken = first.get(slug);
      first.set(slug, taken ?? file);
      if (taken === undefined) return [];
      const expected =
        folder === 'articles'
          ? `another file name, such as \`${slug}-reuters.md\`, with the outlet at its end`
          : 'another file name: an address belongs to one file';
      return [
        {
          file,
          field: [],
          at: 'value',
          rule: 'duplicate-slug',
          found: `the name ${quote(slug)}, which content/${taken} has already`,
          expected,
        },
      ];
    }),
  );
}
