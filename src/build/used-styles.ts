import postcss, { type ChildNode, type Container } from 'postcss';
import selectorParser from 'postcss-selector-parser';
import { replaceElements } from './elements.ts';

/** Classes that scripts give to elements of a page: rules for them stay although nothing has them yet. */
export const addedByScripts: readonly string[] = ['away', 'later', 'fresh', 'only-fresh', 'label', 'soft', 'no-print', 'visually-hidden'];

/** Custom properties that only styles of pages use, never those that scripts bring along. */
const onlyOfPages = /^--(?:side-|land$)/;

/**
 * A page without the styles of what is not on it: a sheet has the styles of all components that pages of its kind may have.
 * Classes and the scopes of components decide. Layers are named once, in their order, and stand together.
 */
export function withUsedStyles(html: string): string {
  const classes = [...html.matchAll(/\sclass="([^"]*)"/g)].flatMap(([, names = '']) => names.split(/\s+/));
  const scopes = [...html.matchAll(/ (data-[a-z]{1,2})(?=[ >])/g)].map(([, name = '']) => `[${name}]`);
  const there = new Set([...addedByScripts, ...classes, ...scopes]);
  return replaceElements(html, 'style', ({ start, content, end }) => {
    // In `npm run dev` Vite keeps the styles up to date by their attributes.
    if (start !== '<style>') return start + content + end;
    const used = written(parsed(content), there);
    const rest = html.replace(content, '') + used;
    return start + used.replaceAll(/(--[\w-]+):[^;{}]*(?:;|(?=\}))/g, (all, name: string) => (isUsed(name, rest) ? all : '')) + end;
  });
}

function isUsed(name: string, text: string): boolean {
  return !onlyOfPages.test(name) || text.includes(`var(${name})`);
}

/** A declaration or statement as it is, or a rule or group of rules with what is in it. */
type Part = string | Block;

interface Block {
  readonly head: string;
  /** What must be on a page for each of a rule's selectors; any of them will do. */
  readonly needs?: readonly (readonly string[])[];
  readonly body: Part[];
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
  const order = layers.size > 0 ? [`@layer ${[...layers].join()};`] : [];
  const sheet = [...order, ...partsOf(root)];
  sheets.set(css, sheet);
  return sheet;
}

function partsOf(container: Container): Part[] {
  const parts: Part[] = [];
  for (const part of (container.nodes ?? []).map(partOf)) {
    const last = parts.at(-1);
    const together = typeof part === 'object' && typeof last === 'object' && part.head === last.head && part.head.startsWith('@layer');
    if (together) last.body.push(...part.body);
    else parts.push(part);
  }
  return parts;
}

function partOf(node: ChildNode): Part {
  if (node.type === 'rule') return { head: node.selector, needs: node.selectors.map(neededBy), body: partsOf(node) };
  if (node.type === 'atrule' && node.nodes) return { head: `@${node.name} ${node.params}`.trim(), body: partsOf(node) };
  return node.type === 'comment' ? '' : `${node.toString()};`;
}

/** The classes and scopes without which a selector finds nothing; what stands in a function like `:not()` may be missing. */
function neededBy(selector: string): string[] {
  const [first] = selectorParser().astSync(selector).nodes;
  return (first?.nodes ?? []).flatMap((node) => {
    if (node.type === 'class') return [node.value];
    return node.type === 'attribute' && /^data-[a-z]{1,2}$/.test(node.attribute) ? [`[${node.attribute}]`] : [];
  });
}

function written(parts: readonly Part[], there: ReadonlySet<string>): string {
  const texts = parts.map((part) => {
    if (typeof part === 'string') return part;
    if (part.needs && !part.needs.some((needed) => needed.every((name) => there.has(name)))) return '';
    const body = written(part.body, there);
    return body === '' ? '' : `${part.head}{${body.replace(/;$/, '')}}`;
  });
  return texts.join('');
}
