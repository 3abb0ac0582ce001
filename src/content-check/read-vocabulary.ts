import type { z } from 'zod';
import { quote, readFacts, type Fault } from '../timeline/fault.ts';
import { issueSchema, outletSchema, personSchema, venueSchema } from '../timeline/vocabulary-schema.ts';
import { keyPattern } from '../timeline/fields.ts';
import type { Diagnostic } from './diagnostic.ts';
import { meantSlug, type VocabularyFile } from './file-names.ts';
import { placed, type SourceFile, type Unplaced } from './source-file.ts';
import type { Locate } from './read-text.ts';
import { readYaml } from './yaml-facts.ts';

const schemas = { people: personSchema, venues: venueSchema, issues: issueSchema, outlets: outletSchema };

/** One vocabulary file: the facts by key, as read and as the schema gives them, and the keys whose facts are at fault. */
export interface ReadVocabulary<Facts> {
  readonly raw: Readonly<Record<string, unknown>>;
  readonly facts: Readonly<Record<string, Facts>>;
  /** `all` where the file could not be read at all. */
  readonly unread: ReadonlySet<string> | 'all';
  readonly diagnostics: readonly Diagnostic[];
  readonly locate: Locate;
}

/** Reads a vocabulary file and holds each of its keys against the schema. */
export function readVocabulary<Name extends VocabularyFile>(
  file: SourceFile & { readonly name: Name },
): ReadVocabulary<z.output<(typeof schemas)[Name]>> {
  const yaml = readYaml(file.text);
  if ('faults' in yaml)
    return unreadable(
      file,
      yaml.faults.map(({ offset, ...fault }) => placed(file, offset, fault)),
    );
  const value = yaml.facts.value ?? {};
  if (typeof value === 'object' && Object.keys(value).length === 0) return unreadable(file, [placed(file, 0, empty(file))]);
  if (typeof value !== 'object' || Array.isArray(value)) {
    return unreadable(file, [placed(file, 0, { rule: 'wrong-value', found: quote(value), expected: 'a mapping of keys to their facts' })]);
  }
  const locate: Locate = (fault) => placed(file, yaml.facts.offsetOf(fault.field, fault.at), fault);
  const raw = value as Record<string, unknown>;
  const facts: Record<string, z.output<(typeof schemas)[Name]>> = {};
  const faults: Fault[] = [];
  for (const [key, entry] of Object.entries(raw)) {
    const reading = readFacts(schemas[file.name], entry, file.path);
    if ('facts' in reading) facts[key] = reading.facts as z.output<(typeof schemas)[Name]>;
    else faults.push(...reading.faults.map((fault) => ({ ...fault, field: [key, ...fault.field] })));
    const expected = keyRule(file.name, key);
    if (expected !== undefined) faults.push({ file: file.path, field: [key], at: 'key', rule: 'bad-key', found: quote(key), expected });
  }
  return {
    raw,
    facts,
    unread: new Set(faults.map(({ field }) => String(field[0]))),
    diagnostics: faults.map(locate),
    locate,
  };
}

/** Anchors that pages have already: the key of an issue is an anchor, too. */
const anchorsTaken = new Set(['main', 'top', 'sources', 'differences', 'updates', 'citation']);

/** What would be right, if a key is not. */
function keyRule(name: VocabularyFile, key: string): string | undefined {
  if (!keyPattern.test(key)) return `\`${meantSlug(key)}\`: small letters a–z, digits and single hyphens`;
  return name === 'issues' && anchorsTaken.has(key) ? 'another key: pages use this one themselves' : undefined;
}

const empty = ({ text }: SourceFile): Unplaced => ({
  rule: 'empty-vocabulary',
  found: text.trim() === '' ? 'an empty file' : 'a file without a key',
  expected: 'keys and their facts; if they were lost, the last good version of the file',
});

function unreadable(file: SourceFile, diagnostics: readonly Diagnostic[]) {
  const locate: Locate = (fault) => placed(file, 0, fault);
  return { raw: {}, facts: {}, unread: 'all' as const, diagnostics, locate };
}
