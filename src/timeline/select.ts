import type { Day } from './dates.ts';
import { sidesAt } from './derived.ts';
import { lookUp, type Appearance, type IssueStep } from './lookup.ts';
import type { Entry, Issue, Person, Side, Thread, Timeline, Update, Venue } from './model.ts';

export type { IssueStep } from './lookup.ts';

/** An issue and its course: every entry that dealt with it, in order of time. */
export interface IssueCourse {
  readonly issue: Issue;
  readonly steps: readonly IssueStep[];
  /** The last step; missing for an issue that no entry deals with. */
  readonly latest?: IssueStep;
}

/** The course of one issue. */
export function courseOf(timeline: Timeline, issue: Issue): IssueCourse {
  return course(issue, lookUp(timeline).courses.get(issue.key) ?? []);
}

function course(issue: Issue, steps: readonly IssueStep[]): IssueCourse {
  const latest = steps.at(-1);
  return { issue, steps, ...(latest ? { latest } : {}) };
}

const none: ReadonlyMap<string, IssueStep> = new Map();

/** For the key of each issue of an entry, the step before it; missing where the entry is the first to deal with the issue. */
export function stepsBefore(timeline: Timeline, entry: Entry): ReadonlyMap<string, IssueStep> {
  return lookUp(timeline).before.get(entry) ?? none;
}

/** The course of every issue that an entry deals with, the most frequent first. */
export function issueCourses(timeline: Timeline): IssueCourse[] {
  return timeline.issues
    .map((issue) => courseOf(timeline, issue))
    .filter(({ steps }) => steps.length > 0)
    .sort((a, b) => b.steps.length - a.steps.length || (a.issue.key < b.issue.key ? -1 : 1));
}

/** The courses of issues as they were known on the evening of a day: the steps of what had ended by then; issues without any are left out. */
export function coursesUntil(timeline: Timeline, day: Day): IssueCourse[] {
  return issueCourses(timeline)
    .map(({ issue, steps }) =>
      course(
        issue,
        steps.filter(({ entry }) => entry.date.end <= day),
      ),
    )
    .filter(({ steps }) => steps.length > 0);
}

/** The entries a person took part in or was named for, with how they attended, in order of time. */
export function attendedBy(timeline: Timeline, person: Person): readonly Appearance[] {
  return lookUp(timeline).people.get(person.key) ?? [];
}

/** The talks at which a side surely sat at the table, in order of time: meetings, calls and visits that took place. */
export function entriesWith(timeline: Timeline, side: Side): Entry[] {
  return timeline.entries.filter(
    (entry) => entry.folder === 'meetings' && entry.status === 'held' && sidesAt(entry).some((each) => each.side === side && each.sure),
  );
}

/** The entries with the given slugs, in order of time. */
export function entriesNamed(timeline: Timeline, slugs: readonly string[]): Entry[] {
  const { entries, places } = lookUp(timeline);
  const place = (entry: Entry) => places.get(entry)?.inTime ?? 0;
  return [...new Set(slugs)].flatMap((slug) => entries.get(slug) ?? []).sort((a, b) => place(a) - place(b));
}

/** The entries of a thread, in order of time. */
export function stepsOf(timeline: Timeline, thread: Thread): readonly Entry[] {
  return lookUp(timeline).threads.get(thread) ?? [];
}

/** A dated change and the entry it was made to. */
export interface Correction {
  readonly entry: Entry;
  readonly update: Update;
}

/** Every change made to an entry after it was first published, newest first. */
export function corrections(timeline: Timeline): Correction[] {
  const all = timeline.entries.flatMap((entry) => entry.updates.map((update) => ({ entry, update })));
  return all.sort((a, b) => (a.update.date < b.update.date ? 1 : a.update.date > b.update.date ? -1 : 0));
}

/** A word of the vocabulary and the number of entries it stands in. */
export type Counted<Word> = Word & { readonly count: number };

/** The part of the vocabulary that the content uses, what gets a page of its own: the most frequent first, then by key. */
export function inUse(timeline: Timeline): { people: Counted<Person>[]; venues: Counted<Venue>[]; issues: Counted<Issue>[] } {
  const { entries, articles } = timeline;
  return {
    people: counted(
      timeline.people,
      entries.map(({ participants }) => participants.map(({ person }) => person.key)),
      articles.map(({ participants }) => participants.map(({ key }) => key)),
    ),
    venues: counted(
      timeline.venues,
      entries.map(({ venue }) => (venue ? [venue.key] : [])),
      articles.map(({ venue }) => (venue ? [venue.key] : [])),
    ),
    issues: counted(
      timeline.issues,
      entries.map((entry) => entry.issues.map(({ issue }) => issue.key)),
      articles.map((article) => article.issues.map(({ key }) => key)),
    ),
  };
}

function counted<Word extends { readonly key: string }>(
  words: readonly Word[],
  inEntries: readonly (readonly string[])[],
  inArticles: readonly (readonly string[])[],
): Counted<Word>[] {
  const counts = new Map<string, number>(inArticles.flat().map((key) => [key, 0]));
  for (const key of inEntries.flat()) counts.set(key, (counts.get(key) ?? 0) + 1);
  return words
    .flatMap((word) => {
      const count = counts.get(word.key);
      return count === undefined ? [] : [{ ...word, count }];
    })
    .sort((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1));
}
