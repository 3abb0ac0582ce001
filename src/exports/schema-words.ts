import { z } from 'zod';
import type { DataField, DataPart } from '../i18n/data-page/messages.ts';
import { t } from '../i18n/t.ts';
import { languages, type Lang } from '../site.ts';

/** What a schema is written with: parts with a name, and fields with what is said of them in a language. */
export function schemaWords(lang: Lang) {
  const { parts, fields } = t(lang).dataPage;
  const registry = z.registry<{ id?: DataPart; title?: string; description?: string }>();
  const part = <Shape extends z.core.$ZodLooseShape>(id: DataPart, shape: Shape) =>
    z.object(shape).register(registry, { id, title: parts[id] });
  const say = <Schema extends z.ZodType>(field: DataField, schema: Schema): Schema => {
    registry.add(schema, { description: fields[field] });
    return schema;
  };
  const text = (field: DataField) => say(field, z.string());
  const maybe = (field: DataField) => say(field, z.string().nullable());
  const texts = (field: DataField) => say(field, z.array(z.string()));
  const day = (field: DataField) => say(field, z.iso.date());
  const maybeDay = (field: DataField) => say(field, z.iso.date().nullable());
  const address = (field: DataField) => say(field, z.url());
  const perLanguage = () => z.partialRecord(z.enum(languages), z.string());
  const inLanguages = (field: DataField) => say(field, perLanguage());
  const maybeInLanguages = (field: DataField) => say(field, perLanguage().nullable());
  const addresses = () => say('url', z.partialRecord(z.enum(languages), z.url()));
  return { registry, part, say, text, maybe, texts, day, maybeDay, address, perLanguage, inLanguages, maybeInLanguages, addresses };
}
