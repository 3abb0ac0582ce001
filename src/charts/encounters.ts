import type { Encounter } from '../timeline/attendance.ts';
import type { Person } from '../timeline/model.ts';

/** People × people: below the diagonal how often two met in person, above it how often with one of them remote. Lengths in units of the drawing. */
export interface EncounterGrid {
  readonly width: number;
  readonly height: number;
  readonly places: readonly EncounterPlace[];
  readonly cells: readonly EncounterCell[];
}

/** Where a person’s row and column are: the middle of both. */
export interface EncounterPlace {
  readonly person: Person;
  readonly middle: number;
  readonly startsSide: boolean;
}

/** One number: how often two people met, in person or remotely. */
export interface EncounterCell {
  readonly encounter: Encounter;
  readonly inPerson: boolean;
  readonly count: number;
  readonly x: number;
  readonly y: number;
  /** Four steps of ink; 0 for two people of one side, whose meetings with others are the same ones. */
  readonly shade: 0 | 1 | 2 | 3 | 4;
}

/** The side of a cell, and the room above the rows for the names of the columns. */
export const cell = { size: 34, top: 74 } as const;

/** Sets out encounters of people, in their order, as a grid; pairs that never met have no cell. */
export function layOutEncounters(people: readonly Person[], encounters: readonly Encounter[]): EncounterGrid {
  const places = people.map((person, index) => ({
    person,
    middle: (index + 0.5) * cell.size,
    startsSide: index > 0 && people[index - 1]?.side !== person.side,
  }));
  const middle = new Map(places.map((place) => [place.person.key, place.middle]));
  const cells = encounters.flatMap((encounter): EncounterCell[] => {
    const [first, second] = encounter.people.map(({ key }) => middle.get(key) ?? 0);
    if (first === undefined || second === undefined) return [];
    const one = (inPerson: boolean, count: number, x: number, y: number) => ({
      encounter,
      inPerson,
      count,
      x,
      y,
      shade: shadeOf(encounter, count),
    });
    return [one(true, encounter.inPerson, first, second), one(false, encounter.remotely, second, first)].filter(({ count }) => count > 0);
  });
  const size = people.length * cell.size;
  return { width: size + 64, height: cell.top + size + 24, places, cells };
}

function shadeOf({ people: [first, second] }: Encounter, count: number): EncounterCell['shade'] {
  if (first.side === second.side) return 0;
  return count >= 6 ? 4 : count >= 4 ? 3 : count >= 2 ? 2 : 1;
}
