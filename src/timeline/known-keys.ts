import { attestableFacts } from './terms.ts';
import { keysOf, vocabularyKeys, type Keys } from './references.ts';
import type { Filed, Records } from './records.ts';
import type { EntryFacts } from './schema.ts';

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

/** Where everything could be read. */
export const nothingUnread: Unread = {
  articles: none,
  meetings: none,
  milestones: none,
  people: none,
  venues: none,
  issues: none,
  outlets: none,
};

/** Every key and slug that may be referred to. */
export interface Known {
  readonly people: Keys;
  readonly venues: Keys;
  readonly issues: Keys;
  readonly outlets: Keys;
  readonly articles: ReadonlySet<string>;
  readonly meetings: Keys;
  readonly milestones: Keys;
  /** Meetings and milestones together. */
  readonly entries: Keys;
  /** The facts of each entry; `undefined` where they cannot be read whole. */
  readonly facts: ReadonlyMap<string, EntryFacts | undefined>;
}

/** Gathers every key and slug of the records, and those whose own files could not be read. */
export function knownKeys(records: Records, unread: Unread): Known {
  const slugs = (folder: 'articles' | 'meetings' | 'milestones') => [...records[folder].map(({ slug }) => slug), ...unread[folder]];
  const entries: readonly Filed<EntryFacts>[] = [...records.meetings, ...records.milestones];
  return {
    people: vocabularyKeys(records.people, unread.people),
    venues: vocabularyKeys(records.venues, unread.venues),
    issues: vocabularyKeys(records.issues, unread.issues),
    outlets: vocabularyKeys(records.outlets, unread.outlets),
    articles: new Set(slugs('articles')),
    meetings: keysOf(slugs('meetings')),
    milestones: keysOf(slugs('milestones')),
    entries: keysOf([...slugs('meetings'), ...slugs('milestones')]),
    facts: new Map(entries.map(({ slug, incomplete, facts }) => [slug, incomplete ? undefined : facts])),
  };
}

/**
 * What a source can attest of an entry: its facts, its people and its issues, by any of their names. Where one of its people or issues
 * is nobody’s key, any may have been meant.
 */
export function attestable(entry: EntryFacts, { people, issues }: Pick<Known, 'people' | 'issues'>): Keys {
  const participants = entry.participants.map(({ key }) => key);
  const subjects = Object.keys(entry.issues);
  const own = keysOf([...attestableFacts, ...participants, ...subjects]);
  const anyPerson = !participants.every((key) => people.has(key));
  const anyIssue = !subjects.every((key) => issues.has(key));
  return {
    ...own,
    has: (key) => own.has(key) || (anyPerson && people.has(key)) || (anyIssue && issues.has(key)),
    get names() {
      return new Map([...people.names, ...issues.names].filter(([, key]) => own.has(key)));
    },
  };
}

/** What would be right for a fact that an entry does not have: where it would have to stand, if it is somebody’s or something’s key. */
export function attestedElsewhere(fact: string, { people, issues }: Known, entry: string): string {
  const place = people.list.includes(fact) ? 'participants' : issues.list.includes(fact) ? 'issues' : undefined;
  if (place !== undefined) return `\`${fact}\` among the \`${place}\` of ${entry} as well, or not here`;
  return `something that ${entry} has: date, venue, duration, one of its participants or issues`;
}
