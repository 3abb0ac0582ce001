import { z } from 'zod';
import { day, duration, inBoth, key, keyed, lang, list, oneOf, span, text, title, url } from './fields.ts';
import { attendances, issueStates, meetingKinds, milestoneKinds, sourceClasses, statuses, threads, tracks, weights } from './terms.ts';

const participants = list(keyed(oneOf(attendances), 'present', 'a person’s key, or { key: remote | reported | disputed | absent }'));
const everything = null;
const reports = list(
  keyed(list(key).nullable(), everything, 'the name of a file in that folder without .md, or { name: [what the article attests of it] }'),
);

const languageRule = 'the code of a language (BCP 47), such as vi, en or uk';
const isLanguage = (value: string) => /^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$/.test(value);

/** A text published elsewhere that attests an entry. */
export const sourceSchema = z.strictObject(
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
  short: inBoth.optional(),
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
