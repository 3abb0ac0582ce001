import type { CDPSession, Page } from 'playwright-core';

type Tree = Awaited<ReturnType<typeof fullTree>>;
type Node = Tree[number];

const fullTree = async (client: CDPSession) => (await client.send('Accessibility.getFullAXTree')).nodes;

/** Of these the name is said, and what is in them is in the name. */
const saidByName = new Set([
  'heading',
  'link',
  'button',
  'checkbox',
  'combobox',
  'searchbox',
  'option',
  'image',
  'graphics-symbol',
  'DisclosureTriangle',
  'DisclosureTriangleGrouped',
  'Date',
  'doc-noteref',
]);
/** Of these it is said that they begin. */
const saidWithContents = new Set([
  'banner',
  'navigation',
  'main',
  'complementary',
  'contentinfo',
  'region',
  'group',
  'dialog',
  'listbox',
  'search',
  'status',
  'figure',
  'form',
]);

/**
 * What a screen reader says of a part of a page, read from its beginning: a line for each thing, as Chromium tells it to the
 * system’s accessibility interface – landmarks and groups by role and name, headings with their level, links, fields and texts.
 */
export async function announced(page: Page, selector: string): Promise<string[]> {
  const client = await page.context().newCDPSession(page);
  await client.send('Accessibility.enable');
  await client.send('DOM.enable');
  const { root } = await client.send('DOM.getDocument');
  const { nodeId } = await client.send('DOM.querySelector', { nodeId: root.nodeId, selector });
  const { node } = await client.send('DOM.describeNode', { nodeId });
  const nodes = await fullTree(client);
  const byId = new Map(nodes.map((each) => [each.nodeId, each]));
  const first = nodes.find(({ backendDOMNodeId }) => backendDOMNodeId === node.backendNodeId);
  if (!first) throw new Error(`nothing is said of ${selector}`);
  const say = (each: Node): string[] => {
    const role = String(each.role?.value ?? '');
    const name = String(each.name?.value ?? '').trim();
    const within = () => (each.childIds ?? []).flatMap((id) => say(byId.get(id) ?? { nodeId: id, ignored: true }));
    if (each.ignored) return within();
    if (role === 'StaticText') return name === '' ? [] : [name];
    if (saidByName.has(role)) return [[role, ...states(each)].join(', ') + (name === '' ? '' : `: ${name}`)];
    if (role === 'list') return [`list of ${within().length > 0 ? String((each.childIds ?? []).length) : '0'}`, ...within()];
    if (saidWithContents.has(role)) return [`${role}${name === '' ? '' : `: ${name}`}`, ...within()];
    return within();
  };
  return say(first);
}

function states({ properties = [] }: Node): string[] {
  return properties.flatMap(({ name, value }) => {
    if (name === 'level') return [String(value.value)];
    if (name === 'expanded') return [value.value === true ? 'expanded' : 'collapsed'];
    if (name === 'checked') return [value.value === 'true' ? 'checked' : 'not checked'];
    return name === 'selected' && value.value === true ? ['selected'] : [];
  });
}
