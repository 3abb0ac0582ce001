import type { Entry, Status } from '../timeline/model.ts';

const statuses = {
  held: 'https://schema.org/EventScheduled',
  announced: 'https://schema.org/EventScheduled',
  cancelled: 'https://schema.org/EventCancelled',
} as const satisfies Record<Status, string>;
const online = 'https://schema.org/OnlineEventAttendanceMode' as const;

/**
 * When talks were, whether they stand, and if they were a call: as an Event of schema.org says it, with whole addresses of its terms.
 * A day that is not certain is left out, for the vocabulary cannot say so; nor can it say that an event has been held.
 */
export function eventFacts({ date, status, kind }: Entry) {
  return {
    ...(date.certainty === 'exact' ? { startDate: date.start, endDate: date.end } : {}),
    eventStatus: statuses[status],
    ...(kind === 'call' ? { eventAttendanceMode: online } : {}),
  };
}
