import { parse } from 'yaml';
import { z } from 'zod';
import { readFacts } from '../timeline/fault.ts';
import { keyPattern, text } from '../timeline/fields.ts';
import { outletKinds, sides } from '../timeline/terms.ts';
import { outletSchema, personSchema, venueSchema } from '../timeline/vocabulary-schema.ts';
import type { Reading } from './questions.ts';

/** The vocabulary that new keys can be added to, by the flag that does it. Issues are chosen by the editors together, in their file. */
export const namedFiles = { 'new-person': 'people', 'new-venue': 'venues', 'new-outlet': 'outlets' } as const;
export type NamedFile = (typeof namedFiles)[keyof typeof namedFiles];

/** A key to be added to a file of the vocabulary. */
export interface NewName {
  readonly file: NamedFile;
  readonly key: string;
  readonly facts: Readonly<Record<string, unknown>>;
}

/** What is asked of a new key, by the path of the field in its facts. */
export interface NameQuestion {
  readonly path: readonly string[];
  readonly asks: string;
  readonly read: Extract<Reading, { as: 'text' | 'word' }>;
  /** What is proposed: what was typed, or what was answered at another path. */
  readonly from?: string;
}

const schemas = { people: personSchema, venues: venueSchema, outlets: outletSchema };

const asked = (path: string, asks: string, rule: z.ZodType<string> = text, from?: string): NameQuestion => ({
  path: path.split('.'),
  asks,
  read: { as: 'text', rule },
  ...(from === undefined ? {} : { from }),
});
const chosen = (path: string, asks: string, of: readonly string[]): NameQuestion => ({
  path: path.split('.'),
  asks,
  read: { as: 'word', of },
});

const pattern = (form: RegExp, error: string) => z.string().regex(form, { error });
const country = pattern(/^[A-Z]{2}$/, 'an ISO 3166-1 code of two letters, such as VN');
const countryOrNone = pattern(/^(?:[A-Z]{2}|none)$/, 'an ISO 3166-1 code of two letters, such as VN, or none');
const degrees = pattern(/^-?\d{1,3}\.\d+$/, 'degrees with a decimal point, such as 48.8566; south and west with a minus');
const languageCodes = pattern(/^[a-z]{2,3}(?:-[A-Za-z]+)?(?:, ?[a-z]{2,3}(?:-[A-Za-z]+)?)*$/, 'codes of languages, such as vi or en, fr');

export const nameQuestions: Readonly<Record<NamedFile, readonly NameQuestion[]>> = {
  people: [
    asked('names.vi', 'Name in Vietnamese texts', text, 'typed'),
    asked('names.en', 'Name in English texts', text, 'names.vi'),
    asked('short.vi', 'Short name for tight places', text, 'names.vi'),
    chosen('side', 'For which side do they speak?', sides),
    asked('role.vi', 'Office in Vietnamese (Enter if not known)', z.string()),
    asked('role.en', 'Office in English (Enter if not known)', z.string()),
  ],
  venues: [
    asked('names.vi', 'Name in Vietnamese texts', text, 'typed'),
    asked('names.en', 'Name in English texts', text, 'names.vi'),
    asked('city.vi', 'City in Vietnamese', text, 'names.vi'),
    asked('city.en', 'City in English', text, 'city.vi'),
    asked('country', 'Country (ISO 3166-1, such as VN)', country),
    asked('coordinates.latitude', 'Latitude, such as 48.8566', degrees),
    asked('coordinates.longitude', 'Longitude, such as 2.3522', degrees),
    asked('timezone', 'Time zone, such as Europe/Paris'),
    chosen('precision', 'Where do the coordinates point?', ['building', 'site', 'city']),
  ],
  outlets: [
    asked('name', 'Name of the outlet', text, 'typed'),
    asked('country', 'Country of its seat (ISO 3166-1, such as VN), or none', countryOrNone),
    asked('languages', 'Languages it publishes in, such as vi or en, fr', languageCodes),
    chosen('kind', 'What kind of outlet is it?', outletKinds),
    asked('state', 'The country whose state owns it, or none', countryOrNone, 'none'),
  ],
};

/** The facts of a new key as its file has them, from answers by path. */
export function factsOf(file: NamedFile, answers: Readonly<Record<string, string>>): Record<string, unknown> {
  const facts: Record<string, unknown> = {};
  for (const { path } of nameQuestions[file]) {
    const answer = answers[path.join('.')] ?? '';
    const [field = '', inner] = path;
    if (inner === undefined) facts[field] = field === 'languages' ? answer.split(/, ?/) : answer === 'none' ? null : answer;
    else facts[field] = { ...(facts[field] as object), [inner]: field === 'coordinates' ? Number(answer) : answer };
  }
  if (file === 'outlets') return facts;
  if (file === 'venues') return { ...facts, aliases: [] };
  const { role, ...others } = facts;
  const told = answers['role.vi'] && answers['role.en'] ? { role } : {};
  return { ...others, short: { vi: answers['short.vi'], en: answers['short.vi'] }, ...told, aliases: [] };
}

/** Reads `key: { …facts }` as given to a flag, or tells what would be right. */
export function readNewName(file: NamedFile, typed: string, taken: readonly string[]): NewName | { readonly problem: string } {
  const [[key, facts] = ['', undefined], ...more] = Object.entries(yamlOf(typed) ?? {}) as [string, Record<string, unknown>][];
  if (!keyPattern.test(key) || facts === undefined || more.length > 0)
    return { problem: `one key and its facts, as in content/vocabulary/${file}.yaml: "key: { … }"` };
  if (taken.includes(key)) return { problem: `another key: ${file}.yaml has \`${key}\` already` };
  const reading = readFacts<z.ZodType>(schemas[file], facts, '');
  if ('facts' in reading) return { file, key, facts };
  return {
    problem: reading.faults.map(({ field, found, expected }) => `${field.join('.')}: found ${found}, expected ${expected}`).join('; '),
  };
}

function yamlOf(typed: string): unknown {
  try {
    const value: unknown = parse(typed);
    return typeof value === 'object' ? value : undefined;
  } catch {
    return undefined;
  }
}
