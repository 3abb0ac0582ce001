/** Talks between people; a page under `/meetings/`. */
export const meetingKinds = ['meeting', 'call', 'visit'] as const;
/** What happens between meetings and moves them; a page under `/milestones/`. */
export const milestoneKinds = ['statement', 'plan'] as const;
/** What kinds of documents there are, in the order in which they are listed. */
export const kinds = [...meetingKinds, ...milestoneKinds, 'article'] as const;
/** Whether an entry took place, is only announced, or was called off. */
export const statuses = ['held', 'announced', 'cancelled'] as const;
/** `core`: part of the negotiating process itself; `context`: diplomacy around it. */
export const weights = ['core', 'context'] as const;
/** The strands of the talks, in the order in which they are drawn. */
export const tracks = [
  'us-ukraine',
  'us-russia',
  'europe-ukraine',
  'us-europe',
  'multilateral',
  'russia-statements',
  'ukraine-internal',
  'other',
] as const;
/** On whose side a participant sat. */
export const sides = ['ukraine', 'usa', 'russia', 'eu', 'uk', 'france', 'germany', 'nato', 'other'] as const;
/** How sure it is that a participant was there, and in what way. */
export const attendances = ['present', 'remote', 'reported', 'disputed', 'absent'] as const;
/** Where an issue stood afterwards among an event's participants. */
export const issueStates = ['agreed', 'narrowed', 'open', 'rejected', 'unclear'] as const;
/** Entries that are steps of one thing: the drafts of the plan, from 28 points to 20. */
export const threads = ['plan-drafts'] as const;
/** What kind of outlet something is. */
export const outletKinds = [
  'official',
  'agency',
  'newspaper',
  'broadcaster',
  'state-media',
  'wire-republished',
  'aggregator',
  'analysis',
] as const;
/** What kind of text a source is: as its outlet, or a text of others that the outlet carries. */
export const sourceClasses = [...outletKinds, 'newspaper-republished', 'official-republished'] as const;
/** Facets of an event that a source can attest, beside the keys of its participants and issues. */
export const attestableFacts = ['date', 'venue', 'duration'] as const;
