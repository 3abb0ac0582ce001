import type { Article, Attendance, Entry, Issue, IssueState, Person, Thread, Timeline, Update, Venue } from './model.ts';

/** One step of an issue's course: an entry, and where the issue stood after it. */
export interface IssueStep {
  readonly entry: Entry;
  readonly state: IssueState;
}

/** An issue and its course: every entry that dealt with it, in order of time. */
export interface IssueCourse {
  readonly issue: Issue;
  readonly steps: readonly IssueStep[];
}

/** The course of one issue. */
export function courseOf(timeline: Timeline, issue: Issue): IssueCourse {
  const steps = timeline.entries.flatMap((entry) =>
    entry.issues.filter((outcome) => outcome.issue.key === issue.key).map(({ state }) => ({ entry, state })),
  );
  return { issue, steps };
}

/** The course of every issue that an entry deals with, in the order of the vocabulary. */
export function issueCourses(timeline: Timeline): IssueCourse[] {
  return inUse(timeline)
    .issues.map((issue) => courseOf(timeline, issue))
    .filter(({ steps }) => steps.length > 0);
}

/** The entries a person took part in or was named for, with how they attended, in order of time. */
export function attendedBy(timeline: Timeline, person: Person): { entry: Entry; attendance: Attendance }[] {
  return timeline.entries.flatMap((entry) =>
    entry.participants.filter((each) => each.person.key === person.key).map(({ attendance }) => ({ entry, attendance })),
  );
}

/** The entries held at a venue, in order of time. */
export function heldAt(timeline: Timeline, venue: Venue): Entry[] {
  return timeline.entries.filter((entry) => entry.venue?.key === venue.key);
}

/** The entries with the given slugs, in order of time. */
export function entriesNamed(timeline: Timeline, slugs: readonly string[]): Entry[] {
  return timeline.entries.filter(({ slug }) => slugs.includes(slug));
}

/** The entries of a thread, in order of time. */
export function stepsOf(timeline: Timeline, thread: Thread): Entry[] {
  return timeline.entries.filter((entry) => entry.thread === thread);
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

/** The articles of ours that list a person, a venue or an issue, in order of time. */
export function articlesAbout(timeline: Timeline, { person, venue, issue }: { person?: Person; venue?: Venue; issue?: Issue }): Article[] {
  return timeline.articles.filter(
    (article) =>
      (person !== undefined && article.participants.includes(person)) ||
      (venue !== undefined && article.venue === venue) ||
      (issue !== undefined && article.issues.includes(issue)),
  );
}

/** The part of the vocabulary that the content uses: what gets a page of its own. */
export function inUse(timeline: Timeline): { people: Person[]; venues: Venue[]; issues: Issue[] } {
  const { entries, articles } = timeline;
  const people = new Set([
    ...entries.flatMap(({ participants }) => participants.map(({ person }) => person)),
    ...articles.flatMap(({ participants }) => participants),
  ]);
  const venues = new Set([...entries, ...articles].flatMap(({ venue }) => venue ?? []));
  const issues = new Set([
    ...entries.flatMap((entry) => entry.issues.map(({ issue }) => issue)),
    ...articles.flatMap((article) => article.issues),
  ]);
  return {
    people: timeline.people.filter((person) => people.has(person)),
    venues: timeline.venues.filter((venue) => venues.has(venue)),
    issues: timeline.issues.filter((issue) => issues.has(issue)),
  };
}
