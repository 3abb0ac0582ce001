import type { Heading, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { quote, type Fault } from '../timeline/fault.ts';
import { nearMiss } from './near-miss.ts';
import { brokenFootnote, meantHeading } from './inline-rules.ts';
import type { TextContext, TextFault, Told } from './text-rules.ts';

/** Faults of the text as a row of blocks: what comes first, what comes twice, what is missing. `bodyStart` is the offset behind the frontmatter. */
export function blockFaults(blocks: readonly RootContent[], bodyStart: number, context: TextContext): TextFault[] {
  const faults: TextFault[] = [];
  const at = (node: RootContent | undefined, told: Told) => {
    faults.push({ offset: node?.position?.start.offset ?? bodyStart, ...told });
  };
  const [first, second] = blocks;
  const titled = first?.type === 'heading' && first.depth === 1 && second?.type === 'paragraph';
  const refused = first !== undefined && !leads.has(first.type);
  if (first?.type !== 'paragraph' && !titled && !refused) {
    const found = first ? `a ${first.type} first` : 'no text';
    at(first, { rule: 'no-lead', found, expected: 'a lead first: one to three sentences without a heading' });
  }
  const titles = new Set<string>();
  for (const heading of blocks) {
    if (heading.type !== 'heading') continue;
    if (heading.depth === 3 && titles.size === 0) {
      at(heading, { rule: 'heading', found: 'a heading of level 3 first', expected: '`## ` instead, or a heading with `## ` above it' });
    }
    if (heading.depth !== 2) continue;
    const title = toString(heading);
    if (titles.has(title))
      at(heading, {
        rule: 'repeated-heading',
        found: `${quote(title)} a second time`,
        expected: 'each heading once: what stands below this one, below the first',
      });
    titles.add(title);
  }
  faults.push(...accountFaults(blocks, titles, context));
  if (context.issues && context.sources !== 'unread') for (const paragraph of unsourced(blocks)) at(paragraph, noSource);
  return faults;
}

/** What may stand in a text; where another thing comes first, it is refused for itself. */
const leads = new Set(['paragraph', 'heading', 'list', 'blockquote']);

/** Every issue of an entry has an account, headed by its name to the letter. */
function accountFaults(blocks: readonly RootContent[], titles: ReadonlySet<string>, { issues }: TextContext): TextFault[] {
  if (!issues) return [];
  const headings = blocks.filter((node): node is Heading => node.type === 'heading');
  const end = blocks.at(-1)?.position?.start.offset ?? 0;
  return [...issues.own]
    .filter(([name]) => !titles.has(name))
    .flatMap(([name, key]): TextFault[] => {
      const heading = headings.find((each) => !issues.all.has(toString(each)) && isNear(toString(each), name));
      const offset = heading?.position?.start.offset ?? end;
      if (heading) {
        const expected = `the name of the issue to the letter: \`## ${name}\``;
        return [{ offset, rule: 'unknown-issue', found: `the heading ${quote(toString(heading))}`, expected }];
      }
      if (blocks.some((node) => meantHeading(node)?.includes(name))) return [];
      const elsewhere = headings.find((each) => toString(each) === name);
      // A heading of another level, or of the third with none above it, is told as that.
      if (elsewhere && (elsewhere.depth !== 3 || !headings.slice(0, headings.indexOf(elsewhere)).some(({ depth }) => depth === 2)))
        return [];
      if (elsewhere) {
        const place = elsewhere.position?.start.offset ?? end;
        return [{ offset: place, rule: 'heading', found: `the issue ${quote(name)} as a heading of level 3`, expected: `\`## ${name}\`` }];
      }
      const found = `no account of ${quote(name)}`;
      const expected = `in the text, a heading \`## ${name}\` and below it what was said of it`;
      return [{ offset: end, field: ['issues', key], rule: 'missing-account', found, expected, subject: key }];
    });
}

function isNear(found: string, name: string): boolean {
  const fault: Fault = { file: '', field: [], at: 'value', rule: 'unknown-issue', found: '', expected: '', subject: found, known: [name] };
  return nearMiss(fault) !== undefined;
}

const noSource: Told = { rule: 'no-source', found: 'a paragraph that names no source', expected: 'a footnote at its end: [^key]' };

/** The paragraphs, in lists and quotations too, that end without a footnote; one with a broken mark is told as that. */
function unsourced(nodes: readonly RootContent[]): RootContent[] {
  return nodes.flatMap((node): RootContent[] => {
    if (node.type === 'paragraph')
      return node.children.at(-1)?.type === 'footnoteReference' || brokenFootnote(toString(node)) || meantHeading(node) !== undefined
        ? []
        : [node];
    return 'children' in node && node.type !== 'heading' && node.type !== 'footnoteDefinition' ? unsourced(node.children) : [];
  });
}
