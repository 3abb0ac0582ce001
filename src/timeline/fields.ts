import { z } from 'zod';
import { languages } from '../site.ts';
import { countryAdvice, countryCodes, isLanguage, languageAdvice } from './codes.ts';
import { dateAdvice } from './date-advice.ts';
import { isDay, parseDaySpan, parseDuration } from './dates.ts';
import { hasUnseen } from './unseen.ts';

// Every message below completes the sentence "… would be right: <message>".

/** One of a closed list of words. */
export const oneOf = <const Values extends readonly [string, ...string[]]>(values: Values) =>
  z.enum(values, { error: `one of ${values.join(', ')}` });

/** Holds a text against what is not seen: an escape in YAML, such as `"\u202E"`, brings in what the file itself may not have. */
const seen = [
  (value: string) => !hasUnseen(value),
  { error: 'a text of one line without invisible characters', params: { rule: 'unseen-character' } },
] as const;

/** A text of one line that says something. */
export const text = z
  .string({ error: 'a text; put it in quotes if it looks like a number or a date' })
  .refine((value) => value.trim() !== '', { error: 'a text that is not empty' })
  .refine(...seen);

/** The form of keys and slugs. */
export const keyPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** A key of the vocabulary, or a slug. */
export const key = z.string({ error: 'a key of the vocabulary, such as `umerov`' }).regex(keyPattern, {
  error: 'a key: small letters a–z, digits and single hyphens',
});

/** A key or slug that is referred to. Whether there is such a key is told where all keys are known, so that a name in its place can be understood. */
export const reference = z
  .string({ error: 'one key, such as `reuters` or `geneva`, without brackets; in quotes if it looks like a number' })
  .refine((value) => value.trim() !== '', { error: 'one key, such as `reuters` or `geneva`' });

/** What would be right, the likeliest first. */
function advised(advice: string | undefined, rule: string): string {
  return advice === undefined ? rule : `${advice}: ${rule}`;
}

const titleRule = 'a title of at most 70 characters';
/** A title. */
export const title = z
  .string({ error: titleRule })
  .refine((value) => value.trim() !== '' && value.length <= 70, {
    error: ({ input }) => (typeof input === 'string' && input.length > 70 ? `${titleRule}; this one has ${input.length}` : titleRule),
  })
  .refine(...seen);
/** A text in each language. */
export const inBoth = z.strictObject({ vi: text, en: text }, { error: 'a text in each language: { vi: …, en: … }' });
/** A language of the site. */
export const lang = oneOf(languages);

/** A day or an interval in EDTF, read. */
export const span = z.unknown().transform((value, context) => {
  const read = typeof value === 'string' ? parseDaySpan(value) : undefined;
  if (read) return read;
  context.addIssue({
    code: 'custom',
    params: { rule: 'bad-date' },
    message: advised(
      dateAdvice(value),
      'a day that exists (2025-12-02), an interval (2025-12-04/2025-12-06), an uncertain (2025-12-02?) or approximate day (2025-12-02~)',
    ),
  });
  return z.NEVER;
});

/** A calendar day. */
export const day = z.string({ error: 'a day, such as 2025-12-02' }).refine(isDay, {
  error: ({ input }) => advised(dateAdvice(input), 'a day that exists, such as 2025-12-02'),
  params: { rule: 'bad-date' },
});

/** An ISO 8601 duration, read. */
export const duration = z.unknown().transform((value, context) => {
  const read = typeof value === 'string' ? parseDuration(value) : undefined;
  if (read) return read;
  context.addIssue({
    code: 'custom',
    params: { rule: 'bad-duration' },
    message: 'an ISO 8601 duration, such as PT5H, PT1H30M, or where reports differ PT4H/PT7H',
  });
  return z.NEVER;
});

/** Whether a text is an address of the web that shows whose it is: nothing before the host, nothing unseen. */
export function isWebAddress(value: string): boolean {
  if (!/^https?:\/\/[^/\s]\S*$/i.test(value) || hasUnseen(value) || !URL.canParse(value)) return false;
  const { username, password } = new URL(value);
  return username === '' && password === '';
}

const addressRule = 'an address that begins with https:// (or http://)';

/** An address of the web. */
export const url = z.unknown().transform((value, context) => {
  if (typeof value === 'string' && isWebAddress(value)) return value;
  context.addIssue({ code: 'custom', params: { rule: 'bad-address' }, message: addressMessage(value) });
  return z.NEVER;
});

function addressMessage(value: unknown): string {
  if (typeof value !== 'string') return addressRule;
  if (/^https?:\/\/[^/\s]*@/i.test(value))
    return 'an address without a name or password before its host: what stands before @ hides whose it is';
  if (/^https?:\/\/\S*\s/.test(value)) return 'an address without spaces: copy it from the browser, or write %20 for a space';
  const completed = /^(?:\/\/)?((?:[a-z0-9-]+\.)+[a-z]{2,}(?:\/\S*)?)$/i.exec(value)?.[1];
  return completed === undefined ? addressRule : `\`https://${completed}\`: ${addressRule}`;
}

const languageRule = 'the code of a language (BCP 47), such as en, vi, or uk for Ukrainian';
/** The tag of a language (BCP 47). */
export const language = z.string({ error: languageRule }).refine(isLanguage, {
  error: ({ input }) => advised(languageAdvice(input), languageRule),
  params: { rule: 'bad-language' },
});

const countryRule = 'the code of a country (ISO 3166-1), two capital letters, such as UA, or GB for the United Kingdom';
/** The code of a country. */
export const country = z.string({ error: countryRule }).refine((value) => countryCodes.includes(value), {
  error: ({ input }) => advised(countryAdvice(input), countryRule),
  params: { rule: 'bad-country' },
});

/** A list item that is either a bare key or one key with a remark: `umerov` or `{ budanov: disputed }`. */
export const keyed = <Remark>(remark: z.ZodType<Remark>, bare: Remark, expected: string) =>
  z.unknown().transform((item, context): { key: string; remark: Remark } => {
    const entries: readonly (readonly [string, unknown])[] = typeof item === 'string' ? [[item, bare]] : pairs(item);
    const [entry, ...others] = entries;
    if (!entry || others.length > 0) {
      context.addIssue({ code: 'custom', message: expected });
      return z.NEVER;
    }
    const name = reference.safeParse(entry[0]);
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

/** A list of anything. */
export const list = <Item extends z.ZodType>(item: Item) =>
  z.array(item, { error: 'a list in square brackets, such as [a, b]; [] if there is none' });
