import { isAlias, isMap, isNode, isPair, isScalar, isSeq, parseDocument, visit, type Node, type Pair, type Scalar } from 'yaml';
import type { Rule } from '../timeline/fault-rules.ts';
import { quote, type Fault } from '../timeline/fault.ts';
import { characterName, unseen } from '../timeline/unseen.ts';
import { yamlSlip } from './yaml-slips.ts';

/** YAML read with its places: the plain value, and for every field where it stands. */
export interface YamlFacts {
  readonly value: unknown;
  /** The place of a field's name or value as an offset into the YAML; of a missing one, of what should hold it. */
  readonly offsetOf: (field: Fault['field'], at: Fault['at']) => number;
}

/** A fault of the YAML itself, at an offset. */
export interface YamlFault {
  readonly offset: number;
  readonly rule: Rule;
  readonly found: string;
  readonly expected: string;
}

/**
 * Reads YAML 1.2 with its core schema, in which days stay texts and `no` is not a boolean.
 * Anchors, aliases, tags and merge keys are refused: facts are written where they stand. Of what cannot be parsed, the first slip alone is told.
 */
export function readYaml(text: string): { facts: YamlFacts } | { faults: YamlFault[] } {
  const document = parseDocument(text, { version: '1.2', schema: 'core', uniqueKeys: true, prettyErrors: false });
  const faults: YamlFault[] = [];
  const slip = document.errors.find(({ code }) => code !== 'DUPLICATE_KEY' && code !== 'TAG_RESOLVE_FAILED');
  if (slip) return { faults: [{ rule: 'bad-yaml', ...yamlSlip(text, slip.pos[0], slip.message) }] };
  visit(document, (_key, node) => {
    if (isAlias(node)) faults.push(fancy(node.range?.[0], 'an alias (*)'));
    if (isNode(node) && !isAlias(node) && node.anchor !== undefined) faults.push(fancy(anchorOffset(text, node), 'an anchor (&)'));
    if (isNode(node) && node.tag !== undefined) faults.push(fancy(text.lastIndexOf('!', node.range?.[0] ?? 0), 'a tag (!)'));
    if (isScalar(node)) faults.push(...unseenIn(node));
    if (isPair(node)) faults.push(...keyFaults(node.key));
  });
  const duplicates = document.errors.filter(({ code }) => code === 'DUPLICATE_KEY');
  faults.push(...duplicates.map(({ pos }) => repeatedField(text, pos[0])));
  if (faults.length > 0)
    return { faults: faults.filter((fault, index) => faults.findIndex(({ offset }) => offset === fault.offset) === index) };
  return { facts: { value: document.toJS(), offsetOf: (field, at) => offsetOf(document.contents, field, at) } };
}

function repeatedField(text: string, offset: number): YamlFault {
  const [name = ''] = /^[^:\s]*/.exec(text.slice(offset)) ?? [];
  return {
    offset,
    rule: 'repeated-key',
    found: `${quote(name)} for the second time`,
    expected: 'each field once: keep one of the two lines',
  };
}

function anchorOffset(text: string, { anchor = '', range }: { anchor?: string; range?: readonly number[] | null }): number {
  return Math.max(0, text.lastIndexOf(`&${anchor}`, range?.[0] ?? 0));
}

/** Invisible characters written as escapes: `"\u200B"`. */
function unseenIn({ value, range }: Scalar): YamlFault[] {
  const [character] = typeof value === 'string' ? (value.match(unseen) ?? []) : [];
  if (character === undefined) return [];
  const found = `an escape for the invisible or broken character ${characterName(character)}`;
  return [{ offset: range?.[0] ?? 0, rule: 'unseen-character', found, expected: 'the text without it' }];
}

function keyFaults(key: unknown): YamlFault[] {
  if (isMap(key) || isSeq(key))
    return [{ ...fancy(key.range?.[0], 'brackets in the place of a key'), expected: 'a word before the colon, such as territory: open' }];
  if (!isScalar(key)) return [];
  const name = String(key.value);
  const offset = key.range?.[0] ?? 0;
  if (reserved.has(name))
    return [{ offset, rule: 'bad-key', found: `the key \`${name}\``, expected: 'another key: JavaScript uses this one itself' }];
  return name === '<<' ? [fancy(offset, 'a merge key (<<)')] : [];
}

/** Names that JavaScript gives a meaning of its own. */
const reserved = new Set(['__proto__', 'constructor', 'prototype']);

function fancy(offset: number | undefined, found: string): YamlFault {
  return {
    offset: offset ?? 0,
    rule: 'bad-yaml',
    found,
    expected: 'the fact itself, written where it stands; a text with such a sign in quotes',
  };
}

function offsetOf(contents: Node | null, field: Fault['field'], at: Fault['at']): number {
  let node: unknown = contents;
  let offset = contents?.range?.[0] ?? 0;
  for (const [depth, key] of field.entries()) {
    const last = depth === field.length - 1;
    if (isMap(node)) {
      const pair: Pair | undefined = node.items.find(
        (item) => isPair(item) && isScalar(item.key) && String(item.key.value) === String(key),
      );
      if (!pair) return offset;
      const name = start(pair.key) ?? offset;
      offset = last && at === 'value' ? (start(pair.value) ?? name) : name;
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(key)];
      offset = start(node) ?? offset;
    } else {
      return offset;
    }
  }
  return offset;
}

function start(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined;
}
