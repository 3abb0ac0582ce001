import { z } from 'zod';
import { languages } from '../site.ts';
import { isDay, parseDaySpan, parseDuration } from './dates.ts';

// Every message below completes the sentence "… would be right: <message>".

/** Talks between people; a page under `/meetings/`. */
export const meetingKinds = ['meeting', 'call', 'visit'] as const;
/** What happens between meetings and moves them; a page under `/milestones/`. */
export const milestoneKinds = ['statement', 'plan'] as const;
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
const threads = ['plan-drafts'] as const;
/** What kind of outlet something is. */
const outletKinds = [
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

const oneOf = <const Values extends readonly [string, ...string[]]>(values: Values) =>
  z.enum(values, { error: `one of ${values.join(', ')}` });

const text = z
  .string({ error: 'a text; put it in quotes if it looks like a number or a date' })
  .refine((value) => value.trim() !== '', { error: 'a text that is not empty' });

/** The form of keys and slugs. */
export const keyPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

const key = z.string({ error: 'a key of the vocabulary, such as `umerov`' }).regex(keyPattern, {
  error: 'a key: small letters a–z, digits and single hyphens',
});

const titleRule = 'a title of at most 70 characters';
const title = z.string({ error: titleRule }).refine((value) => value.trim() !== '' && value.length <= 70, { error: titleRule });
const inBoth = z.strictObject({ vi: text, en: text }, { error: 'a text in each language: { vi: …, en: … }' });
const lang = oneOf(languages);

const span = z.unknown().transform((value, context) => {
  const read = typeof value === 'string' ? parseDaySpan(value) : undefined;
  if (read) return read;
  context.addIssue({
    code: 'custom',
    params: { rule: 'bad-date' },
    message:
      'a day that exists (2025-12-02), an interval (2025-12-04/2025-12-06), an uncertain (2025-12-02?) or approximate day (2025-12-02~)',
  });
  return z.NEVER;
});

const day = z.string({ error: 'a day, such as 2025-12-02' }).refine(isDay, {
  error: 'a day that exists, such as 2025-12-02',
  params: { rule: 'bad-date' },
});

const duration = z.unknown().transform((value, context) => {
  const read = typeof value === 'string' ? parseDuration(value) : undefined;
  if (read) return read;
  context.addIssue({
    code: 'custom',
    params: { rule: 'bad-duration' },
    message: 'an ISO 8601 duration, such as PT5H, PT1H30M, or where reports differ PT4H/PT7H',
  });
  return z.NEVER;
});

const url = z
  .string({ error: 'an address that begins with https:// or http://' })
  .refine((value) => /^https?:\/\/[^/]/.test(value) && URL.canParse(value), {
    error: 'an address that begins with https:// or http://',
    params: { rule: 'bad-address' },
  });

/** A list item that is either a bare key or one key with a remark: `umerov` or `{ budanov: disputed }`. */
const keyed = <Remark>(remark: z.ZodType<Remark>, bare: Remark, expected: string) =>
  z.unknown().transform((item, context): { key: string; remark: Remark } => {
    const entries: readonly (readonly [string, unknown])[] = typeof item === 'string' ? [[item, bare]] : pairs(item);
    const [entry, ...others] = entries;
    if (!entry || others.length > 0) {
      context.addIssue({ code: 'custom', message: expected });
      return z.NEVER;
    }
    const name = key.safeParse(entry[0]);
    if (!name.success) context.addIssue({ code: 'custom', message: expected });
    const value = remark.safeParse(entry[1]);
    if (!value.success) {
      for (const issue of value.error.issues) {
        const known = issue.code === 'invalid_value' ? { known: issue.values } : {};
        context.addIssue({ code: 'custom', path: [entry[0], ...issue.path], message: issue.message, params: known });
      }
    }
    return name.success && value.success ? { key: name.data, remark: value.data } : z.NEVER;
  });

const pairs = (value: unknown): [string, unknown][] =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : [];

const list = <Item extends z.ZodType>(item: Item) => z.array(item, { error: 'a list, such as [a, b]; [] if there is none' });

const participants = list(keyed(oneOf(attendances), 'present', 'a person’s key, or { key: remote | reported | disputed | absent }'));
const everything = null;
const reports = list(
  keyed(list(key).nullable(), everything, 'the name of a file in that folder without .md, or { name: [what the article attests of it] }'),
);

const languageRule = 'the code of a language (BCP 47), such as vi, en or uk';
const isLanguage = (value: string) => /^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$/.test(value);

const source = z.strictObject(
  {
    outlet: key,
    origin: list(key).default([]),
    title: text.optional(),
    url,
    published: day.optional(),
    lang: z.string({ error: languageRule }).refine(isLanguage, { error: languageRule }),
    byline: text.optional(),
    class: oneOf(sourceClasses).optional(),
    attests: list(key).default([]),
  },
  { error: 'the facts of a source: outlet, url, lang, attests …' },
);

const update = z.strictObject({ date: day, vi: text, en: text }, { error: 'a change: { date: 2025-12-31, vi: …, en: … }' });

const facts = 'frontmatter: lines of `field: value` between two lines of ---';

/** The facts of an article of ours: what one news article reports. `null` is for what the article does not tell. */
export const articleSchema = z.strictObject(
  {
    title,
    lang: lang.default('vi'),
    outlet: key.nullable(),
    byline: text.optional(),
    credits: list(key).default([]),
    published: day.nullable(),
    url: url.optional(),
    date: span,
    venue: key.nullable(),
    participants: list(key),
    issues: list(key),
    meetings: reports.default([]),
    milestones: reports.default([]),
  },
  { error: facts },
);

const entryFields = {
  title,
  lang: lang.default('vi'),
  status: oneOf(statuses),
  weight: oneOf(weights),
  track: oneOf(tracks),
  date: span,
  duration: duration.optional(),
  venue: key.nullable(),
  participants,
  issues: z.record(key, oneOf(issueStates), { error: 'a mapping of issue to state, such as { territory: open }; {} if there is none' }),
  related: list(key).default([]),
  thread: oneOf(threads).optional(),
  updates: list(update).default([]),
  sources: z.record(key, source, { error: 'a mapping of source key to its facts; {} if our own articles attest everything' }).default({}),
};

/** The facts of a meeting, call or visit. */
export const meetingSchema = z.strictObject({ kind: oneOf(meetingKinds), ...entryFields }, { error: facts });

/** The facts of a statement or plan. */
export const milestoneSchema = z.strictObject({ kind: oneOf(milestoneKinds), ...entryFields }, { error: facts });

/** A page of ours about the site itself. */
export const pageSchema = z.strictObject({ title, lang: lang.default('vi') }, { error: facts });

/** What a translation may carry: a title. Facts stand once, in the master file. */
export const translationSchema = z.strictObject({ title }, { error: facts });

const aliases = list(text).default([]);

const rolePeriod = z.strictObject(
  { from: day.optional(), until: day.optional(), vi: text, en: text },
  { error: 'a role held for a time: { from: 2025-11-22, until: 2025-11-28, vi: …, en: … }, days included' },
);

/** A person, or a delegation whose members no source names. `role` is the office in general, `roles` what it was from day to day where it changed. */
export const personSchema = z.strictObject(
  {
    names: inBoth,
    short: inBoth.optional(),
    kind: oneOf(['person', 'delegation']).default('person'),
    side: oneOf(sides),
    role: inBoth.optional(),
    roles: list(rolePeriod).optional(),
    aliases,
  },
  { error: 'the facts of a person: names, side, role, aliases' },
);

/** A place where people met. Coordinates are in degrees (WGS 84), as exact as `precision` says. */
export const venueSchema = z.strictObject(
  {
    names: inBoth,
    city: inBoth,
    country: text.regex(/^[A-Z]{2}$/, { error: 'an ISO 3166-1 code of two letters, such as US' }),
    coordinates: z.strictObject(
      {
        latitude: z.number({ error: 'a number of degrees' }).min(-90, { error: '-90 to 90' }).max(90, { error: '-90 to 90' }),
        longitude: z.number({ error: 'a number of degrees' }).min(-180, { error: '-180 to 180' }).max(180, { error: '-180 to 180' }),
      },
      { error: '{ latitude: …, longitude: … } in degrees' },
    ),
    timezone: text,
    precision: oneOf(['building', 'site', 'city']),
    aliases,
  },
  { error: 'the facts of a venue: names, city, country, coordinates, timezone, precision, aliases' },
);

/** A subject negotiated. */
export const issueSchema = z.strictObject(
  { names: inBoth, about: inBoth, aliases },
  { error: 'the facts of an issue: names, about, aliases' },
);

/** A newspaper, agency, broadcaster or office that publishes sources. `state` is the country whose state owns it, if it is state media. */
export const outletSchema = z.strictObject(
  {
    name: text,
    country: text.regex(/^[A-Z]{2}$/, { error: 'an ISO 3166-1 code of two letters, or null' }).nullable(),
    languages: list(text),
    kind: oneOf(outletKinds),
    state: text.regex(/^[A-Z]{2}$/, { error: 'an ISO 3166-1 code of two letters, or null' }).nullable(),
    note: inBoth.nullable().default(null),
  },
  { error: 'the facts of an outlet: name, country, languages, kind, state' },
);

export type ArticleFacts = z.output<typeof articleSchema>;
export type EntryFacts = z.output<typeof meetingSchema> | z.output<typeof milestoneSchema>;
export type PersonFacts = z.output<typeof personSchema>;
export type VenueFacts = z.output<typeof venueSchema>;
export type IssueFacts = z.output<typeof issueSchema>;
export type OutletFacts = z.output<typeof outletSchema>;
