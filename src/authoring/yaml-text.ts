import { Document, isMap, isSeq, parseDocument, stringify } from 'yaml';

/** How long a line may be before a mapping or list is written one item a line. */
const width = 130;

/**
 * Facts as YAML in the form of this project's files: a field a line, lists and small mappings on the line of their field,
 * `[a, b]` and `{ vi: …, en: … }`, quotes only where YAML needs them.
 */
export function yamlText(facts: Readonly<Record<string, unknown>>, indent = ''): string {
  return Object.entries(facts)
    .map(([key, value]) => {
      const line = `${indent}${key}: ${inline(value)}`;
      const nested = isMapping(value) && Object.keys(value).length > 0;
      if (nested && (line.length > width || Object.values(value).some((each) => typeof each === 'object' && each !== null))) {
        return `${indent}${key}:\n${yamlText(value, `${indent}  `)}`;
      }
      if (Array.isArray(value) && value.length > 0 && line.length > width) {
        return `${indent}${key}:\n${value.map((item) => `${indent}  - ${inline(item)}\n`).join('')}`;
      }
      return `${typeof value === 'object' ? line : `${indent}${key}: ${stringify(value, { lineWidth: 0 }).trimEnd()}`}\n`;
    })
    .join('');
}

function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function inline(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inline).join(', ')}]`;
  if (isMapping(value)) {
    const pairs = Object.entries(value).map(([key, each]) => `${key}: ${inline(each)}`);
    return pairs.length === 0 ? '{}' : `{ ${pairs.join(', ')} }`;
  }
  // A scalar within brackets needs quotes that it does not need on a line of its own.
  const list = new Document([value]);
  if (isSeq(list.contents)) list.contents.flow = true;
  return list.toString({ lineWidth: 0, flowCollectionPadding: false }).trimEnd().slice(1, -1);
}

/**
 * A vocabulary file with one key more, every other byte of it as it was: comments, order, line ends.
 * The new key stands behind the last key that is like it (`like`), in alphabetical order where the file is in that order, or else at the end.
 */
export function withKey(text: string, key: string, facts: Readonly<Record<string, unknown>>, like?: (facts: unknown) => boolean): string {
  const { contents } = parseDocument(text);
  const items = isMap(contents) ? contents.items : [];
  const keys = items.map((item) => String(item.key));
  const alphabetical = keys.every((each, index) => index === 0 || (keys[index - 1] ?? '') < each);
  const values = items.map(({ value }) => (isMap(value) ? (value.toJSON() as unknown) : undefined));
  const before = alphabetical ? keys.findLastIndex((each) => each < key) : like ? values.findLastIndex(like) : -1;
  const index = before < 0 && !alphabetical ? items.length - 1 : before;
  const node = items[index]?.value;
  const end = isMap(node) ? node.range[1] : index < 0 ? startOf(text, items.length > 0) : text.length;
  const head = text.slice(0, end).trimEnd();
  const rest = text.slice(end).replace(/^\s*/, '');
  const entry = `${key}:\n${yamlText(facts, '  ')}`;
  const lines = [head, entry.trimEnd(), rest].filter((part) => part !== '').join('\n\n');
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  return `${lines.trimEnd()}\n`.replaceAll(/\r?\n/g, newline);
}

/** Where the first key of a vocabulary file stands, behind the comment at its head. */
function startOf(text: string, hasKeys: boolean): number {
  return hasKeys ? Math.max(0, text.search(/^[a-z0-9]/m)) : text.length;
}
