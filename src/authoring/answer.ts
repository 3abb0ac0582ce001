import { parse } from 'yaml';
import type { z } from 'zod';
import { day as dayRule, duration as durationRule, span as spanRule } from '../timeline/fields.ts';
import { period } from '../site.ts';
import { readFacts } from '../timeline/fault.ts';
import { isDay, parseDaySpan } from '../timeline/dates.ts';
import { sourceSchema } from '../timeline/schema.ts';
import { matching, named, type Catalogue, type Choices } from './choices.ts';
import type { Question, Remark } from './questions.ts';
import { durationOf, edtfOf } from './typed-date.ts';

/** What an answer says, as it stands in the frontmatter, or what would be right. */
export type Answer = { readonly value: unknown } | { readonly problem: string };

const none = new Set(['none', 'null', '-']);

/** Reads one answer as it was typed: `none` where nothing is known, several keys with commas between. */
export function readAnswer({ read }: Pick<Question, 'read'>, typed: readonly string[], choices: Choices): Answer {
  const text = (typed.at(-1) ?? '').normalize('NFC').replaceAll(/\s+/g, ' ').trim();
  const nothing = none.has(text.toLowerCase());
  switch (read.as) {
    case 'text':
      return held(read.rule, text);
    case 'word':
      return read.of.includes(text) ? { value: text } : { problem: `one of ${read.of.join(', ')}` };
    case 'date':
      return readDate(text);
    case 'day': {
      const edtf = edtfOf(text);
      return nothing ? { value: null } : edtf !== undefined && isDay(edtf) ? { value: edtf } : held(dayRule, text);
    }
    case 'duration':
      return held(durationRule, durationOf(text) ?? text, durationOf(text));
    case 'key':
      return nothing ? { value: null } : readKey(text, read.of, choices);
    case 'keys':
      return nothing ? { value: collected([], read.remark) } : readKeys(typed, read, choices);
    case 'source':
      return readSources(typed);
  }
}

/** The timeline covers two months; a day outside them is a slip, or the month typed before the day. */
function readDate(text: string): Answer {
  const edtf = edtfOf(text);
  const span = edtf === undefined ? undefined : parseDaySpan(edtf);
  if (!span) return held(spanRule, text);
  if (span.start >= period.start && span.end <= period.end) return { value: edtf };
  return {
    problem: `days from ${period.start} to ${period.end}, which this timeline covers, not ${span.edtf}; the day comes before the month`,
  };
}

/** The value that keeps to a rule of the schema, `kept` if that is given, or what the rule says. */
function held(rule: z.ZodType, value: string, kept?: string): Answer {
  const result = rule.safeParse(value);
  if (result.success) return { value: kept ?? value };
  const problem = result.error.issues[0]?.message ?? 'something else';
  return { problem: value.length > 70 && problem.includes('70') ? `${problem}; this one has ${value.length}` : problem };
}

function readKey(text: string, of: Catalogue, choices: Choices): Answer {
  const choice = named(choices[of], text);
  if (choice) return { value: choice.key };
  const likely = matching(choices[of], text).slice(0, 3);
  const meant = likely.length === 0 ? '' : `; did you mean ${likely.map(({ key }) => `\`${key}\``).join(' or ')}?`;
  return { problem: `a key of ${of}, not \`${text}\`${meant}` };
}

/** One key with what is remarked of it. */
export interface Picked {
  readonly key: string;
  readonly remark?: string | undefined;
}

function readKeys(typed: readonly string[], read: { of: Catalogue; remark?: Remark }, choices: Choices): Answer {
  const parts = typed
    .flatMap((each) => each.split(','))
    .map((each) => each.trim())
    .filter(Boolean);
  const picked: Picked[] = [];
  for (const part of parts) {
    const [name = '', remark] = part.split(/:(?=[^:]*$)/).map((each) => each.trim());
    const answer = readKey(name, read.of, choices);
    if ('problem' in answer) return answer;
    if (remark === undefined ? read.remark?.needed : !read.remark?.of.includes(remark)) {
      const words = read.remark ? `\`${name}:\` and one of ${read.remark.of.join(', ')}` : `\`${name}\` alone`;
      return { problem: words };
    }
    picked.push({ key: String(answer.value), remark });
  }
  return { value: collected(picked, read.remark) };
}

/** Keys as the frontmatter has them: a list, or, where each has a state, a mapping. */
export function collected(picked: readonly Picked[], remark?: Remark): unknown {
  if (remark?.needed) return Object.fromEntries(picked.map((each) => [each.key, each.remark]));
  const plain = remark?.of[0];
  return picked.map((each) => (each.remark === undefined || each.remark === plain ? each.key : { [each.key]: each.remark }));
}

function readSources(typed: readonly string[]): Answer {
  const sources: Record<string, unknown> = {};
  for (const text of typed) {
    const raw = yamlOf(text);
    const reading = readFacts(sourceSchema, raw, '');
    if ('faults' in reading) {
      const told = reading.faults.map(({ field, found, expected }) => `${field.join('.')}: found ${found}, expected ${expected}`);
      return { problem: `the facts of a source, such as { outlet: rferl, url: https://…, lang: en, attests: [date] }; ${told.join('; ')}` };
    }
    sources[sourceKey(reading.facts, Object.keys(sources))] = raw;
  }
  return { value: sources };
}

function yamlOf(text: string): unknown {
  try {
    return parse(text);
  } catch {
    return undefined;
  }
}

/**
 * The key that footnotes use for a source: its outlet and day, and a letter where that is taken.
 * @example sourceKey({ outlet: 'tass', published: '2025-12-02' }, ['tass-1202']) // 'tass-1202-b'
 */
export function sourceKey({ outlet, published }: { outlet: string; published?: string | undefined }, taken: readonly string[]): string {
  const key = [outlet, ...(published === undefined ? [] : [published.slice(5).replace('-', '')])].join('-');
  const suffix = Array.from('bcdefghijklmnopqrstuvwxyz').find((letter) => !taken.includes(`${key}-${letter}`));
  return taken.includes(key) ? `${key}-${suffix}` : key;
}
