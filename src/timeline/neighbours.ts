import { lookUp } from './lookup.ts';
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
  const { places, tracks } = lookUp(timeline);
  const { inTime = -1, inTrack = -1 } = places.get(entry) ?? {};
  return { inTime: neighbours(timeline.entries, inTime), inTrack: neighbours(tracks.get(entry.track) ?? [], inTrack) };
}

function neighbours(entries: readonly Entry[], place: number): Neighbours {
  const previous = entries[place - 1];
  const next = place < 0 ? undefined : entries[place + 1];
  return { ...(previous ? { previous } : {}), ...(next ? { next } : {}) };
}
