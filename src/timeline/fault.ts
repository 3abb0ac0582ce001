import { z } from 'zod';
import { isRule, type Rule } from './fault-rules.ts';
import { revealed } from './unseen.ts';

/** Something wrong with the content, told without knowing files or lines: whoever read the content locates it. */
export interface Fault {
  /** Which file, as a path below `content/`: `meetings/2025-12-02-moscow.md`. */
  readonly file: string;
  /** The field, as keys from the top of the frontmatter: `['participants', 2]`. Empty: the file as a whole. */
  readonly field: readonly (string | number)[];
  /** Whether the field's name or its value is at fault. */
  readonly at: 'key' | 'value';
  readonly rule: Rule;
  /** What stands there. */
  readonly found: string;
  /** What would be right. */
  readonly expected: string;
  /** The words that would have been right, if they can be listed: a near miss among them is pointed out. */
  readonly known?: readonly string[];
  /** Other words people have for them, folded by `folded()`, and the known word each stands for: names and aliases. */
  readonly names?: ReadonlyMap<string, string>;
  /** The key that the fault is about, where another fault may follow from it: a person, an issue, a source. */
  readonly subject?: string;
  /** The slug of the entry it is about, where it stands in another file. */
  readonly concerns?: string;
}

/**
 * A name as it is compared: small letters without accents.
 * @example folded('Điện Kremlin') // 'dien kremlin'
 */
export function folded(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('đ', 'd').trim();
}

/** What a schema made of one file's facts: the facts, or every fault in them and those fields that can be read nevertheless. */
export type Reading<Facts> = { readonly facts: Facts } | { readonly faults: Fault[]; readonly readable: Partial<Facts> };

/**
 * Holds raw facts against a schema.
 * Every schema message in this project says what would be right, so it becomes the fault's `expected`.
 */
export function readFacts<Schema extends z.ZodType>(schema: Schema, raw: unknown, file: string): Reading<z.output<Schema>> {
  const result = schema.safeParse(raw, { reportInput: true });
  if (result.success) return { facts: result.data };
  return { faults: result.error.issues.flatMap((issue) => faultsOf(issue, schema, raw, file)), readable: readableFields(schema, raw) };
}

function readableFields<Schema extends z.ZodType>(schema: Schema, raw: unknown): Partial<z.output<Schema>> {
  if (!(schema instanceof z.ZodObject)) return {};
  const fields = Object.entries(schema.shape as Record<string, z.ZodType>).flatMap(([name, field]) => {
    const result = field.safeParse(valueAt(raw, [name]));
    return result.success ? [[name, result.data]] : [];
  });
  return Object.fromEntries(fields) as Partial<z.output<Schema>>;
}

function faultsOf(issue: z.core.$ZodIssue, schema: z.ZodType, raw: unknown, file: string): Fault[] {
  const field = issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key));
  if (issue.code === 'unrecognized_keys') {
    const known = fieldsAt(schema, field);
    const right = known.length === 1 ? `\`${known.join('')}\` and nothing else` : `one of ${known.join(', ')}`;
    return issue.keys.map((key) => ({
      file,
      field: [...field, key],
      at: 'key',
      rule: 'unknown-field',
      found: quote(key),
      expected: key.includes(':') ? `a space behind the colon; ${right}` : right,
      known,
      subject: key,
    }));
  }
  if (issue.code === 'invalid_key') {
    const expected = issue.issues[0]?.message ?? issue.message;
    return [{ file, field, at: 'key', rule: 'bad-key', found: quote(String(field.at(-1))), expected }];
  }
  const value = valueAt(raw, field);
  if (value === undefined) {
    return [
      {
        file,
        field,
        at: 'key',
        rule: 'missing-field',
        found: `no ${quote(String(field.at(-1)))}`,
        expected: `${field.length === 1 ? 'a line' : 'a field here'} \`${String(field.at(-1))}: …\` with ${issue.message}`,
      },
    ];
  }
  const known = issue.code === 'invalid_value' ? issue.values.map(String) : knownOf(issue);
  const told: unknown = issue.code === 'custom' ? issue.params?.['rule'] : undefined;
  const rule = isRule(told) ? told : 'wrong-value';
  return [{ file, field, at: 'value', rule, found: quote(value), expected: issue.message, ...(known ? { known } : {}) }];
}

function knownOf(issue: z.core.$ZodIssue): string[] | undefined {
  const known: unknown = issue.code === 'custom' ? issue.params?.['known'] : undefined;
  const words: unknown = typeof known === 'function' ? (known as () => unknown)() : known;
  return Array.isArray(words) ? words.map(String) : undefined;
}

function valueAt(raw: unknown, field: readonly (string | number)[]): unknown {
  return field.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, key)
        ? (value as Record<string | number, unknown>)[key]
        : undefined,
    raw,
  );
}

/** The field names a schema knows at a path, seen through optional, nullable and transformed schemas. */
function fieldsAt(schema: z.core.$ZodType, field: readonly (string | number)[]): string[] {
  let at: z.core.$ZodType = unwrap(schema);
  for (const key of field) {
    if (at instanceof z.ZodObject) at = unwrap(at.shape[key] as z.core.$ZodType);
    else if (at instanceof z.ZodRecord) at = unwrap(at.valueType);
    else if (at instanceof z.ZodArray) at = unwrap(at.element);
  }
  return at instanceof z.ZodObject ? Object.keys(at.shape) : [];
}

function unwrap(schema: z.core.$ZodType): z.core.$ZodType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable || schema instanceof z.ZodDefault) return unwrap(schema.unwrap());
  if (schema instanceof z.ZodPipe) return unwrap(schema.in);
  return schema;
}

/**
 * A value as an editor wrote it, short enough for a message.
 * @example quote('kremlim') // '`kremlim`'
 */
export function quote(value: unknown): string {
  if (value === null || value === '') return 'nothing';
  const text = revealed(typeof value === 'string' ? value : JSON.stringify(value));
  return `\`${text.length > 60 ? `${text.slice(0, 59).replace(/[\uD800-\uDBFF]$/, '')}…` : text}\``;
}
