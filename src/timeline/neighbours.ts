import type { Entry, Timeline } from './model.ts';

/** The entry before and the entry after another; missing at either end. */
export interface Neighbours {
  readonly previous?: Entry;
  readonly next?: Entry;
}

/** The neighbours of an entry in time, and among the entries of its own track. */
export interface EntryNeighbours {
  readonly inTime: Neighbours;
  readonly inTrack: Neighbours;
}

/** Finds the neighbours of an entry of the timeline. */
export function neighboursOf(timeline: Timeline, entry: Entry): EntryNeighbours {
  return {
    inTime: neighbours(timeline.entries, entry),
    inTrack: neighbours(
      timeline.entries.filter(({ track }) => track === entry.track),
      entry,
    ),
  };
}

function neighbours(entries: readonly Entry[], entry: Entry): Neighbours {
  const index = entries.indexOf(entry);
  const previous = entries[index - 1];
  const next = entries[index + 1];
  return { ...(previous ? { previous } : {}), ...(next ? { next } : {}) };
}
