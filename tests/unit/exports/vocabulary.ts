import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** The schema.org vocabulary as schema-dts declares it, which is made from the published one: for each type its own properties and its parents. */
const declared = new Map<string, { readonly properties: ReadonlySet<string>; readonly parents: readonly string[] }>();
const declarations = readFileSync(
  createRequire(import.meta.url)
    .resolve('schema-dts')
    .replace(/\.js$/, '.d.ts'),
  'utf8',
);
for (const [, name = '', parents = '', body = ''] of declarations.matchAll(
  /^(?:export )?interface (\w+)(?: extends ([\w, <>"]+?))? \{\n(.*?)^\}/gms,
)) {
  const properties = new Set([...body.matchAll(/^ {4}"([\w@]+)"\??:/gm)].map(([, property = '']) => property));
  declared.set(name, { properties, parents: parents.split(',').map((each) => each.trim()) });
}

/** The properties a type may have, its parents' among them; `undefined` for what is no type of the vocabulary. */
function propertiesOf(type: string): Set<string> | undefined {
  const leaf = declared.get(`${type}Leaf`);
  if (!leaf) return undefined;
  const all = new Set(leaf.properties);
  const visit = (names: readonly string[]): void => {
    for (const name of names) {
      for (const property of declared.get(name)?.properties ?? []) all.add(property);
      visit(declared.get(name)?.parents ?? []);
    }
  };
  visit(leaf.parents);
  return all;
}

/** What of some JSON-LD the vocabulary does not have: types, and properties of types that may not have them. */
export function strangers(data: unknown): string[] {
  if (Array.isArray(data)) return data.flatMap(strangers);
  if (typeof data !== 'object' || data === null) return [];
  const { '@type': type, '@context': context, '@graph': things, ...rest } = data as Record<string, unknown>;
  if (context !== undefined) return context === 'https://schema.org' && Object.keys(rest).length === 0 ? strangers(things) : ['@context'];
  const allowed = typeof type === 'string' ? propertiesOf(type) : undefined;
  if (!allowed) return [String(type)];
  // An action says what it needs by the property's name and `-input`.
  const wrong = Object.keys(rest).filter((property) => !allowed.has(property.replace(/-input$/, '')));
  return [...wrong.map((property) => `${String(type)}.${property}`), ...Object.values(rest).flatMap(strangers)];
}
