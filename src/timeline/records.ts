import type { Lang } from '../site.ts';
import type { ArticleFacts, EntryFacts } from './schema.ts';
import type { IssueFacts, OutletFacts, PersonFacts, VenueFacts } from './vocabulary-schema.ts';

/** The facts of one content file, with its title in each language that has one. */
export interface Filed<Facts> {
  readonly slug: string;
  readonly facts: Facts;
  readonly titles: Readonly<Partial<Record<Lang, string>>>;
  /** Whether some of the facts could not be read; empty ones stand in for them. */
  readonly incomplete?: boolean;
}

/** All that `content/` says, file by file, before it is joined: what a timeline is built from. */
export interface Records {
  readonly articles: readonly Filed<ArticleFacts>[];
  readonly meetings: readonly Filed<EntryFacts>[];
  readonly milestones: readonly Filed<EntryFacts>[];
  readonly people: Readonly<Record<string, PersonFacts>>;
  readonly venues: Readonly<Record<string, VenueFacts>>;
  readonly issues: Readonly<Record<string, IssueFacts>>;
  readonly outlets: Readonly<Record<string, OutletFacts>>;
}

/** The master file of a record, as a path below `content/`. */
export function fileOf(folder: 'articles' | 'meetings' | 'milestones', slug: string): string {
  return `${folder}/${slug}.md`;
}

/** One article of ours that names an entry, and what it attests there: `null` for all that both list. */
export interface Report {
  readonly article: Filed<ArticleFacts>;
  readonly listed: readonly string[] | null;
}

/** The reports of our articles by the slug of the entry they name. */
export function reportsByEntry(articles: Records['articles']): ReadonlyMap<string, readonly Report[]> {
  const reports = articles.flatMap((article) =>
    [...article.facts.meetings, ...article.facts.milestones].map(({ key, remark }) => ({
      entry: key,
      report: { article, listed: remark },
    })),
  );
  return new Map([...Map.groupBy(reports, ({ entry }) => entry)].map(([entry, group]) => [entry, group.map(({ report }) => report)]));
}

/**
 * What an article of ours attests of an entry: what it says it does, or, where it says nothing,
 * whatever it lists that the entry has too.
 */
export function attestedBy({ article: { facts }, listed }: Report, entry: EntryFacts): string[] {
  if (listed) return [...listed];
  const dated = facts.date.certainty === 'exact' && facts.date.edtf === entry.date.edtf ? ['date'] : [];
  const placed = facts.venue !== null && facts.venue === entry.venue ? ['venue'] : [];
  const there = entry.participants.map(({ key }) => key).filter((key) => facts.participants.includes(key));
  const discussed = Object.keys(entry.issues).filter((key) => facts.issues.includes(key));
  return [...dated, ...placed, ...there, ...discussed];
}
