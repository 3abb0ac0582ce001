import postcss, { type ChildNode, type Container } from 'postcss';
import selectorParser from 'postcss-selector-parser';
import { stylesOf } from './elements.ts';

/** Classes that scripts give to elements of a page: rules for them stay although nothing has them yet. */
export const addedByScripts: readonly string[] = ['away', 'later', 'fresh', 'only-fresh', 'label', 'soft', 'no-print', 'visually-hidden'];

/** Custom properties that only style sheets of pages use, never those that scripts bring along. */
const onlyOfPages = /^--(?:side-|land$)/;

/**
 * A page without the styles of what is not on it: a sheet has the styles of all components that pages of its kind may have.
 * Classes and the scopes of components decide. Layers are named once, in their order, and stand together.
 */
export function withUsedStyles(html: string): string {
  // In `npm run dev` Vite keeps styles up to date that have attributes.
  const [sheet, ...more] = stylesOf(html).filter(({ tag }) => tag === '<style>');
  if (!sheet) return html;
  const there = namesOn(html);
  let [written, reached] = ['', 0];
  for (const { content, at } of [sheet, ...more]) {
    written += html.slice(reached, at) + textOf(parsed(content), there);
    reached = at + content.length;
  }
  return written + html.slice(reached);
}

/** The classes and scopes that elements of a page have or will have. */
function namesOn(html: string): ReadonlySet<string> {
  const lists = new Set<string>();
  const names = new Set(addedByScripts);
  for (const [, list, scope] of html.matchAll(/\sclass="([^"]*)"|\s(data-[a-z]{1,2})(?=[ >])/g)) {
    if (list !== undefined) lists.add(list);
    else names.add(`[${scope}]`);
  }
  for (const list of lists) for (const name of list.split(/\s+/)) names.add(name);
  return names;
}

/** What must be on a page, each of them, for a selector to find something. */
type Needed = readonly string[];

/** A part of a style sheet that stands on a page if one of its needs is met; without needs always. */
interface Part {
  readonly needs?: readonly Needed[];
  /** The part itself, or what is before its body. */
  readonly text: string;
  readonly body?: Part[];
}

const sheets = new Map<string, readonly Part[]>();

/** The parts of a style sheet; the pages of a site share a few sheets. */
function parsed(css: string): readonly Part[] {
  const known = sheets.get(css);
  if (known) return known;
  const root = postcss.parse(css);
  const layers = new Set<string>();
  root.walkAtRules('layer', (rule) => {
    for (const name of rule.params.split(',')) layers.add(name.trim());
    if (!rule.nodes) rule.remove();
  });
  const order = layers.size > 0 ? [{ text: `@layer ${[...layers].join()};` }] : [];
  const sheet = [...order, ...partsOf(root, usesIn(root))];
  sheets.set(css, sheet);
  return sheet;
}

/** For custom properties of pages, what is needed by the rules that use them. */
function usesIn(root: Container): ReadonlyMap<string, readonly Needed[]> {
  const uses = new Map<string, Needed[]>();
  const noteUses = (container: Container, needs: readonly Needed[]) => {
    for (const node of container.nodes ?? []) {
      if (node.type === 'rule') noteUses(node, node.selectors.map(neededBy));
      else if (node.type === 'atrule' && node.nodes) noteUses(node, needs);
      if (node.type !== 'decl') continue;
      for (const [, name = ''] of node.value.matchAll(/var\((--[\w-]+)/g))
        if (onlyOfPages.test(name)) uses.set(name, [...(uses.get(name) ?? []), ...needs]);
    }
  };
  noteUses(root, [[]]);
  return uses;
}

function partsOf(container: Container, uses: ReadonlyMap<string, readonly Needed[]>): Part[] {
  const parts: Part[] = [];
  for (const node of container.nodes ?? []) {
    const part = partOf(node, uses);
    const last = parts.at(-1);
    if (part.body && part.text === last?.text && part.text.startsWith('@layer')) last.body?.push(...part.body);
    else parts.push(part);
  }
  return parts;
}

function partOf(node: ChildNode, uses: ReadonlyMap<string, readonly Needed[]>): Part {
  if (node.type === 'rule') return { needs: node.selectors.map(neededBy), text: node.selector, body: partsOf(node, uses) };
  if (node.type === 'atrule' && node.nodes) return { text: `@${node.name} ${node.params}`.trim(), body: partsOf(node, uses) };
  if (node.type === 'comment') return { text: '' };
  const text = `${node.toString()};`;
  return node.type === 'decl' && onlyOfPages.test(node.prop) ? { needs: uses.get(node.prop) ?? [], text } : { text };
}

/** The classes and scopes without which a selector finds nothing; what stands in a function like `:not()` may be missing. */
function neededBy(selector: string): Needed {
  const [first] = selectorParser().astSync(selector).nodes;
  return (first?.nodes ?? []).flatMap((node) => {
    if (node.type === 'class') return [node.value];
    return node.type === 'attribute' && /^data-[a-z]{1,2}$/.test(node.attribute) ? [`[${node.attribute}]`] : [];
  });
}

function textOf(parts: readonly Part[], there: ReadonlySet<string>): string {
  let text = '';
  for (const part of parts) {
    if (part.needs && !part.needs.some((needed) => needed.every((name) => there.has(name)))) continue;
    const body = part.body && textOf(part.body, there);
    if (body === undefined) text += part.text;
    else if (body !== '') text += `${part.text}{${body.endsWith(';') ? body.slice(0, -1) : body}}`;
  }
  return text;
}
