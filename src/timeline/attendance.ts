import { surelyThere } from './derived.ts';
import type { Attendance, Entry, Person, Side, Timeline } from './model.ts';
import { heldTalks } from './statistics.ts';
import { sides } from './terms.ts';

/** One of the talks at which somebody was, or is said to have been. */
export interface Attended {
  readonly entry: Entry;
  readonly attendance: Exclude<Attendance, 'absent'>;
}

/** A person and the talks they were named for, in order of time; `sure` is the number of those at which they surely were. */
export interface Attender {
  readonly person: Person;
  readonly attended: readonly Attended[];
  readonly sure: number;
}

/** The people of one side. */
export interface SideRoll {
  readonly side: Side;
  readonly people: readonly Attender[];
}

/** Everybody named for at least `least` talks that took place, by side, those surely at most of them first; delegations and groups are left out. */
export function rollCall(timeline: Timeline, least: number): SideRoll[] {
  const named = attenders(timeline).filter(({ attended }) => attended.length >= least);
  return sides.flatMap((side) => {
    const people = named.filter(({ person }) => person.side === side).sort((a, b) => b.sure - a.sure);
    return people.length > 0 ? [{ side, people }] : [];
  });
}

/** How many people of each side are compared. */
export type Seats = Readonly<Partial<Record<Side, number>>>;

/** Of each side as many people as it has seats: those surely at most talks, at two or more; sides in their own order. */
export function mostPresent(timeline: Timeline, seats: Seats): Person[] {
  return rollCall(timeline, 2).flatMap(({ side, people }) =>
    people
      .filter(({ sure }) => sure >= 2)
      .slice(0, seats[side] ?? 0)
      .map(({ person }) => person),
  );
}

/** Two people, and the number of talks at which both surely were: in one place, or with one of them remote. */
export interface Encounter {
  readonly people: readonly [Person, Person];
  readonly inPerson: number;
  readonly remotely: number;
}

/** What each two of the people have to do with each other, in the order of the people; pairs that never met have two zeros. */
export function encounters(timeline: Timeline, people: readonly Person[]): Encounter[] {
  const talks = heldTalks(timeline).map(({ kind, participants }) => {
    const there = participants.filter(surelyThere);
    const keys = (some: typeof there) => new Set(some.map(({ person }) => person.key));
    return { all: keys(there), inPerson: keys(kind === 'call' ? [] : there.filter(({ attendance }) => attendance === 'present')) };
  });
  return people.flatMap((first, index) =>
    people.slice(index + 1).map((second) => {
      const both = (keys: ReadonlySet<string>) => keys.has(first.key) && keys.has(second.key);
      const inPerson = talks.filter((talk) => both(talk.inPerson)).length;
      return { people: [first, second] as const, inPerson, remotely: talks.filter(({ all }) => both(all)).length - inPerson };
    }),
  );
}

function attenders(timeline: Timeline): Attender[] {
  const named = heldTalks(timeline).flatMap((entry) =>
    entry.participants.flatMap(({ person, attendance }) => (attendance === 'absent' ? [] : [{ key: person.key, entry, attendance }])),
  );
  const byPerson = Map.groupBy(named, ({ key }) => key);
  return timeline.people.flatMap((person) => {
    const attended = byPerson.get(person.key) ?? [];
    return person.kind === 'person' && attended.length > 0 ? [{ person, attended, sure: attended.filter(surelyThere).length }] : [];
  });
}
