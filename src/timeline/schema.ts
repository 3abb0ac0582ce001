import { z } from 'zod';
import { day, duration, inBoth, key, keyed, lang, language, list, oneOf, reference, span, text, title, url } from './fields.ts';
import { attendances, issueStates, meetingKinds, milestoneKinds, sourceClasses, statuses, threads, tracks, weights } from './terms.ts';

const participants = list(keyed(oneOf(attendances), 'present', 'a person’s key, or { key: remote | reported | disputed | absent }'));
const everything = null;
const reports = list(
  keyed(
    list(reference).nullable(),
    everything,
    'the name of a file in that folder without .md, or { name: [what the article attests of it] }',
  ),
);

/** A text published elsewhere that attests an entry. */
export const sourceSchema = z.strictObject(
  {
    outlet: reference,
    origin: list(reference).default([]),
    title: text.optional(),
    url,
    published: day.optional(),
    lang: language,
    byline: text.optional(),
    class: oneOf(sourceClasses).optional(),
    attests: list(reference).default([]),
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
    outlet: reference.nullable(),
    byline: text.optional(),
    credits: list(reference).default([]),
    published: day.nullable(),
    url: url.optional(),
    date: span,
    venue: reference.nullable(),
    participants: list(reference),
    issues: list(reference),
    meetings: reports.default([]),
    milestones: reports.default([]),
  },
  { error: facts },
);

const entryFields = {
  title,
  short: inBoth.optional(),
  lang: lang.default('vi'),
  status: oneOf(statuses),
  weight: oneOf(weights),
  track: oneOf(tracks),
  date: span,
  duration: duration.optional(),
  venue: reference.nullable(),
  participants,
  issues: z.record(reference, oneOf(issueStates), {
    error: 'a mapping of issue to state, such as { territory: open }; {} if there is none',
  }),
  related: list(reference).default([]),
  aliases: list(text).default([]),
  thread: oneOf(threads).optional(),
  updates: list(update).default([]),
  sources: z
    .record(key, sourceSchema, { error: 'a mapping of source key to its facts; {} if our own articles attest everything' })
    .default({}),
};

/** The facts of a meeting, call or visit. */
export const meetingSchema = z.strictObject({ kind: oneOf(meetingKinds), ...entryFields }, { error: facts });

/** The facts of a statement or plan. */
export const milestoneSchema = z.strictObject({ kind: oneOf(milestoneKinds), ...entryFields }, { error: facts });

/** A page of ours about the site itself. */
export const pageSchema = z.strictObject({ title, lang: lang.default('vi') }, { error: facts });

/** What a translation may carry: a title. Facts stand once, in the master file. */
export const translationSchema = z.strictObject({ title }, { error: facts });

export type ArticleFacts = z.output<typeof articleSchema>;
export type EntryFacts = z.output<typeof meetingSchema> | z.output<typeof milestoneSchema>;
