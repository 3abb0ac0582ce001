import type { z } from 'zod';
import type { DataPart } from '../i18n/data-page/messages.ts';
import { t } from '../i18n/t.ts';
import type { Lang } from '../site.ts';
import type { Column } from './csv.ts';
import { schemaDocument } from './data-schemas.ts';
import { entryColumns, sourceColumns } from './tables.ts';

/** A field as it is explained to people. */
export interface DocumentedField {
  readonly name: string;
  /** What it is: in a word, or one of these values; a part that is explained itself. */
  readonly type?: string;
  readonly values?: readonly string[];
  readonly part?: { readonly id: string; readonly title: string };
  readonly orNull?: boolean;
  readonly meaning: string;
}

/** A kind of object in the data, or a table, and its fields. */
export interface DocumentedPart {
  readonly id: string;
  readonly title: string;
  readonly fields: readonly DocumentedField[];
}

type Schema = z.core.JSONSchema.BaseSchema;

/** Everything in the data explained in a language, read out of the schema and the columns of the tables. */
export function documentation(lang: Lang): DocumentedPart[] {
  const { parts, fieldsOf } = t(lang).dataPage;
  const defined = schemaDocument(lang).$defs ?? {};
  const objects = (Object.keys(parts) as DataPart[]).map((id) => ({
    id: `part-${id}`,
    title: parts[id],
    fields: Object.entries(defined[id]?.properties ?? {}).map(([name, schema]) => documented(name, schema as Schema, lang)),
  }));
  const table = (name: string, columns: readonly Pick<Column<never>, 'name' | 'field'>[]): DocumentedPart => ({
    id: `part-${name.replace('.', '-')}`,
    title: fieldsOf(name),
    fields: columns.map((column) => ({ name: column.name, meaning: t(lang).dataPage.fields[column.field] })),
  });
  return [...objects, table('timeline.csv', entryColumns), table('sources.csv', sourceColumns)];
}

function documented(name: string, schema: Schema, lang: Lang): DocumentedField {
  return { name, ...typed(schema, lang), meaning: schema.description ?? '' };
}

function typed(schema: Schema, lang: Lang): Omit<DocumentedField, 'name' | 'meaning'> {
  const { types, parts } = t(lang).dataPage;
  const [first, second] = (schema.anyOf ?? []) as readonly Schema[];
  if (first && second?.type === 'null') return { ...typed(first, lang), orNull: true };
  const [type, orNull] = [schema.type].flat();
  if (type !== undefined && orNull === 'null') return { ...typed({ ...schema, type }, lang), orNull: true };
  if (schema.type === 'array') {
    const item = schema.items as Schema;
    const part = item.$ref?.replace('#/$defs/', '') as DataPart | undefined;
    return { type: types.list, ...(part === undefined ? {} : { part: { id: `part-${part}`, title: parts[part] } }) };
  }
  if (schema.enum) return { values: schema.enum.map(String) };
  if (schema.type === 'object') return { type: types.map };
  if (schema.type === 'number') return { type: types.number };
  return { type: schema.format === 'date' ? types.day : schema.format === 'uri' ? types.address : types.text };
}
