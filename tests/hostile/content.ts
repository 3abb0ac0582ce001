import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { readMarkdown } from '../../src/content-check/markdown.ts';
import { textFaults } from '../../src/content-check/text-rules.ts';
import { languages } from '../../src/site.ts';
import { issueStates, sides, tracks } from '../../src/timeline/terms.ts';
import { addresses, markdown, payloads } from './payloads.ts';

/** How many entries of each kind there are; between them each field has every payload. */
const count = 12;
const perField = Math.ceil(payloads.length / count);
/** What a title may have, in UTF-16 units. */
const titleLength = 70;

const nth = (index: number) => payloads[((index % payloads.length) + payloads.length) % payloads.length] ?? '';

/** The payloads of one field of one entry: over all entries every one of them, each first in its turn for some field. */
function texts(entry: number, field: number): string {
  return Array.from({ length: perField }, (_, index) => nth(entry + index * count + field * 5)).join(' ');
}

/** A title of one payload: the six titles of an entry are six of them. */
function title(entry: number, field: number): string {
  const text = nth(entry * 6 + field);
  return text.length > titleLength ? text.slice(0, titleLength) : text;
}

const inBoth = (entry: number, field: number) => ({ vi: texts(entry, field), en: texts(entry, field + 1) });
/** Texts of their own in each language: no two people, venues or issues may share a name. */
const names = (entry: number, field: number) => ({ vi: `${texts(entry, field)} ${entry}`, en: `${texts(entry, field + 1)} ${entry}` });
const numbers = [...Array(count).keys()];
const all = <Facts>(name: string, facts: (entry: number) => Facts) =>
  Object.fromEntries(numbers.map((entry) => [`${name}-${entry}`, facts(entry)]));

/** The facts of people, venues, issues and outlets, with payloads in every field that takes a text. */
export const vocabulary = {
  people: all('person', (entry) => ({
    names: names(entry, 0),
    short: inBoth(entry, 2),
    side: sides[entry % sides.length],
    role: inBoth(entry, 4),
    roles: [{ until: '2025-11-10', ...inBoth(entry, 6) }],
    aliases: payloads.filter((_, index) => index % count === entry),
  })),
  venues: all('venue', (entry) => ({
    names: names(entry, 1),
    city: inBoth(entry, 3),
    country: 'US',
    coordinates: { latitude: 10 + entry, longitude: entry * 10 },
    timezone: 'America/New_York',
    precision: 'city',
    aliases: payloads.filter((_, index) => index % count === entry),
  })),
  issues: all('issue', (entry) => ({
    names: names(entry, 5),
    about: inBoth(entry, 7),
    aliases: payloads.filter((_, index) => index % count === entry),
  })),
  outlets: all('outlet', (entry) => ({
    name: texts(entry, 8),
    country: null,
    languages: ['en'],
    kind: 'agency',
    state: null,
    note: inBoth(entry, 9),
  })),
};

/** A text as Markdown that says just that. */
const asMarkdown = (text: string) => text.replaceAll(/[!-/:-@[-`{-~]/g, '\\$&');

/** What is taken of a text as it is written, with nothing escaped. */
const taken = [...payloads, ...markdown].filter((written) => {
  const source = `---\n---\n\nLead.\n\n${written}\n`;
  return textFaults(readMarkdown(source).tree, source.length, { sources: new Set(), anchors: new Map(), files: [] }).length === 0;
});

/** The payloads of an entry's text: each as a paragraph, and what is taken of Markdown as it is written. */
function body(entry: number, issue: string | undefined, mark: string): string {
  const own = <Item>(items: readonly Item[]) => items.filter((_, index) => index % count === entry);
  // What looks like an address would take the mark for a part of it.
  const paragraph = (text: string) => `${text} a${mark}`;
  return [
    paragraph(asMarkdown(texts(entry, 10))),
    ...own(taken).map((written) => (/^(?:#|- )/.test(written) ? written : paragraph(written))),
    ...own(addresses).map((address) => paragraph(`[${asMarkdown(nth(entry))}](<${address.replaceAll(/[<>\\]/g, encodeURIComponent)}>)`)),
    ...(issue === undefined ? [] : [`## ${asMarkdown(issue)}`, paragraph(asMarkdown(texts(entry, 11)))]),
    `## ${asMarkdown(texts(entry, 12))}`,
    paragraph(`**${asMarkdown(nth(entry))}** *${asMarkdown(nth(entry + 1))}*`),
    `> ${paragraph(asMarkdown(nth(entry + 2)))}`,
    `- ${paragraph(asMarkdown(nth(entry + 3)))}`,
    `### ${asMarkdown(texts(entry, 13))}`,
    paragraph(asMarkdown(payloads.join(' '))),
    '',
  ].join('\n\n');
}

/** The facts of the entries and articles by the paths of their files; the texts stand in `titles` under both languages. */
export const entries = numbers.flatMap((entry) => {
  const day = String(entry + 1).padStart(2, '0');
  const issue = `issue-${entry}`;
  const facts = {
    short: inBoth(entry, 14),
    status: 'held',
    weight: 'core',
    track: tracks[entry % tracks.length],
    date: `2025-11-${day}`,
    venue: `venue-${entry}`,
    participants: [`person-${entry}`, `person-${(entry + 1) % count}`],
    issues: { [issue]: issueStates[entry % issueStates.length] },
    aliases: payloads.filter((_, index) => index % count === entry),
    updates: [{ date: '2025-12-31', ...inBoth(entry, 15) }],
    sources: {
      s: {
        outlet: `outlet-${entry}`,
        origin: [`outlet-${(entry + 1) % count}`],
        title: texts(entry, 16),
        url: addresses[entry % addresses.length],
        published: '2025-12-01',
        lang: 'en',
        byline: texts(entry, 17),
        attests: ['date', 'venue', `person-${entry}`, `person-${(entry + 1) % count}`, issue],
      },
    },
  };
  return [
    { path: `meetings/2025-11-${day}-m${entry}`, kind: 'meeting', facts: { kind: 'meeting', ...facts }, issue, titles: titles(entry, 0) },
    { path: `milestones/2025-11-${day}-p${entry}`, kind: 'milestone', facts: { kind: 'plan', ...facts }, issue, titles: titles(entry, 2) },
    {
      path: entry === 0 ? 'articles/constructor' : `articles/2025-11-${day}-a${entry}`,
      kind: 'article',
      facts: {
        outlet: `outlet-${entry}`,
        byline: texts(entry, 18),
        credits: [`outlet-${(entry + 1) % count}`],
        published: null,
        url: addresses[entry % addresses.length],
        date: `2025-11-${day}`,
        venue: `venue-${entry}`,
        participants: [`person-${entry}`],
        issues: [issue],
        meetings: [`2025-11-${day}-m${entry}`],
      },
      issue: undefined,
      titles: titles(entry, 4),
    },
  ];
});

function titles(entry: number, field: number) {
  return { vi: title(entry, field), en: title(entry, field + 1) };
}

/** Writes a content folder in which every field has every payload that the check lets it have. */
export function writeHostileContent(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  for (const name of ['vocabulary', 'meetings', 'milestones', 'articles', 'pages']) mkdirSync(join(folder, name), { recursive: true });
  const write = (path: string, facts: object, text: string) => {
    writeFileSync(join(folder, `${path}.md`), `---\n${stringify(facts, { lineWidth: 0 })}---\n\n${text}`);
  };
  for (const [name, facts] of Object.entries(vocabulary))
    writeFileSync(join(folder, 'vocabulary', `${name}.yaml`), stringify(facts, { lineWidth: 0, aliasDuplicateObjects: false }));
  for (const [index, { path, kind, facts, issue, titles }] of entries.entries()) {
    const entry = Math.floor(index / 3);
    for (const lang of languages) {
      const name = issue === undefined ? undefined : vocabulary.issues[issue]?.names[lang];
      const text = body(entry, name, kind === 'article' ? '' : '[^s]');
      write(`${path}${lang === 'vi' ? '' : `.${lang}`}`, { title: titles[lang], ...(lang === 'vi' ? facts : {}) }, text);
    }
  }
  for (const [index, slug] of ['about', 'data', 'home'].entries()) {
    write(`pages/${slug}`, { title: title(index, 0) }, body(index, undefined, ''));
    write(`pages/${slug}.en`, { title: title(index, 1) }, body(index + 3, undefined, ''));
  }
}
