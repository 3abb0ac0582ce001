import {
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type Node,
  type Pair,
  type Scalar,
} from 'yaml';
import type { Fault } from '../timeline/fault.ts';

/** YAML read with its places: the plain value, and for every field where it stands. */
export interface YamlFacts {
  readonly value: unknown;
  /** The place of a field's name or value as an offset into the YAML; of a missing one, of what should hold it. */
  readonly offsetOf: (field: Fault['field'], at: Fault['at']) => number;
}

/** A fault of the YAML itself, at an offset. */
export interface YamlFault {
  readonly offset: number;
  readonly rule: string;
  readonly found: string;
  readonly expected: string;
}

/**
 * Reads YAML 1.2 with its core schema, in which days stay texts and `no` is not a boolean.
 * Anchors, aliases, tags and merge keys are refused: facts are written where they stand.
 */
export function readYaml(text: string): { facts: YamlFacts } | { faults: YamlFault[] } {
  const lines = new LineCounter();
  const document = parseDocument(text, { version: '1.2', schema: 'core', uniqueKeys: true, prettyErrors: false, lineCounter: lines });
  const faults: YamlFault[] = [...document.errors, ...document.warnings].map(({ pos, code, message }) => ({
    offset: pos[0],
    ...(code === 'DUPLICATE_KEY'
      ? { rule: 'repeated-key', found: 'a field for the second time', expected: 'each field once' }
      : {
          rule: 'bad-yaml',
          found: yamlProblem(message),
          expected: 'YAML of the form `field: value`; a text with `: ` or ` #` in it, or that begins with a sign, in quotes',
        }),
  }));
  visit(document, (_key, node) => {
    if (isAlias(node)) faults.push(fancy(node.range?.[0], 'an alias (*)'));
    if (isNode(node) && !isAlias(node) && node.anchor !== undefined) faults.push(fancy(node.range?.[0], 'an anchor (&)'));
    if (isNode(node) && node.tag !== undefined) faults.push(fancy(node.range?.[0], 'a tag (!)'));
    if (isPair(node) && isScalar(node.key) && reserved.has(String(node.key.value))) faults.push(reservedKey(node.key));
  });
  if (faults.length > 0) return { faults };
  return { facts: { value: document.toJS(), offsetOf: (field, at) => offsetOf(document.contents, field, at) } };
}

/** Names that JavaScript gives a meaning of its own. */
const reserved = new Set(['__proto__', 'constructor', 'prototype']);

function reservedKey({ value, range }: Scalar): YamlFault {
  return { offset: range?.[0] ?? 0, rule: 'bad-key', found: `the key \`${String(value)}\``, expected: 'another key' };
}

function fancy(offset: number | undefined, found: string): YamlFault {
  return {
    offset: offset ?? 0,
    rule: 'bad-yaml',
    found,
    expected: 'the fact itself, written where it stands; a text with such a sign in quotes',
  };
}

function yamlProblem(message: string): string {
  return message.replace(/\s+at line \d+, column \d+:?[\s\S]*$/, '').replace(/^./, (letter) => letter.toLowerCase());
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
