import type { z } from 'zod';
import { title, url, text } from '../timeline/fields.ts';
import { attendances, issueStates, meetingKinds, milestoneKinds, statuses, tracks, weights } from '../timeline/terms.ts';
import type { Catalogue } from './choices.ts';

/** What can be written anew. */
export const documentKinds = ['article', 'meeting', 'milestone'] as const;
export type DocumentKind = (typeof documentKinds)[number];

/** The folder of `content/` where each kind lies. */
export const folders = { article: 'articles', meeting: 'meetings', milestone: 'milestones' } as const;

/** A word behind a key and a colon, `budanov:disputed`. */
export interface Remark {
  readonly of: readonly string[];
  readonly needed: boolean;
}

/** How an answer is read. `date` is a day or an interval, `day` one day; `day` and `key` may be none. */
export type Reading =
  | { readonly as: 'text'; readonly rule: z.ZodType<string> }
  | { readonly as: 'word'; readonly of: readonly string[] }
  | { readonly as: 'key'; readonly of: Catalogue }
  | { readonly as: 'keys'; readonly of: Catalogue; readonly remark?: Remark }
  | { readonly as: 'date' | 'day' | 'duration' | 'source' };

/** One thing to be known of a document. Its name is both the flag and, but for `title-en`, the field of the frontmatter. */
export interface Question {
  readonly name: string;
  readonly asks: string;
  readonly read: Reading;
  /** Whether the document cannot be written without an answer; `none` is one where nothing is known. */
  readonly needed: boolean;
}

const needed = (name: string, asks: string, read: Reading): Question => ({ name, asks, read, needed: true });
const optional = (name: string, asks: string, read: Reading): Question => ({ name, asks, read, needed: false });

const titles = [
  needed('title', 'Our own headline in Vietnamese, at most 70 characters', { as: 'text', rule: title }),
  needed('title-en', 'The same in English, at most 70 characters', { as: 'text', rule: title }),
];

const article = [
  ...titles,
  needed('outlet', 'Who published the article?', { as: 'key', of: 'outlets' }),
  optional('byline', 'Who signed it?', { as: 'text', rule: text }),
  optional('credits', 'Whom does the article itself rely on?', { as: 'keys', of: 'outlets' }),
  needed('published', 'The day it was published', { as: 'day' }),
  optional('url', 'Its address on the web', { as: 'text', rule: url }),
  needed('date', 'When did the talks take place?', { as: 'date' }),
  needed('venue', 'Where?', { as: 'key', of: 'venues' }),
  needed('participants', 'Who took part, by this article?', { as: 'keys', of: 'people' }),
  needed('issues', 'What was talked about?', { as: 'keys', of: 'issues' }),
  optional('meetings', 'Which meetings does it report?', { as: 'keys', of: 'meetings' }),
  optional('milestones', 'Which milestones?', { as: 'keys', of: 'milestones' }),
];

const entry = (kinds: readonly string[], dated: string) => [
  ...titles,
  needed('kind', 'What kind is it?', { as: 'word', of: kinds }),
  needed('status', 'Did it take place?', { as: 'word', of: statuses }),
  needed('weight', 'Part of the negotiating process itself (core), or diplomacy around it (context)?', { as: 'word', of: weights }),
  needed('track', 'To which strand does it belong?', { as: 'word', of: tracks }),
  needed('date', dated, { as: 'date' }),
  optional('duration', 'How long did it last?', { as: 'duration' }),
  needed('venue', 'Where?', { as: 'key', of: 'venues' }),
  needed('participants', 'Who took part?', { as: 'keys', of: 'people', remark: { of: attendances, needed: false } }),
  needed('issues', 'What was talked about, and where did it stand afterwards?', {
    as: 'keys',
    of: 'issues',
    remark: { of: issueStates, needed: true },
  }),
  optional('source', 'Which text attests it?', { as: 'source' }),
];

/** What is asked for each kind, in the order of the fields in its file. */
export const questions: Readonly<Record<DocumentKind, readonly Question[]>> = {
  article,
  meeting: entry(meetingKinds, 'When did the talks take place?'),
  milestone: entry(milestoneKinds, 'When did it happen?'),
};

/** Every question of every kind. */
export const every: readonly Question[] = documentKinds.flatMap((kind) => questions[kind]);
