import { satteri } from '@astrojs/markdown-satteri';
import type { Content } from '../content-check/read-content.ts';
import type { Document } from '../content-check/read-masters.ts';
import { languages, type Lang } from '../site.ts';
import type { Text } from '../timeline/text.ts';
import { markExternal, numberFootnotes, splitSections } from './text.ts';

/** The texts of a document, in all languages that have one. */
export type Texts = Partial<Record<Lang, Text>>;

// Texts are typeset by their editors: a heading must stay the name of its issue to the letter.
const renderer = await satteri({ features: { smartPunctuation: false } }).createRenderer({ syntaxHighlight: false });
const rendered = new WeakMap<Document, Promise<Texts>>();

/** The texts of a document: footnotes numbered, rendered, taken apart at their headings; each document once. */
export function renderTexts(document: Document, content: Pick<Content, 'records'>): Promise<Texts> {
  const found = rendered.get(document) ?? render(document, content);
  rendered.set(document, found);
  return found;
}

async function render(document: Document, content: Pick<Content, 'records'>): Promise<Texts> {
  const texts: Texts = {};
  for (const lang of languages) {
    const markdown = document.texts[lang];
    if (markdown === undefined) continue;
    const numbered = numberFootnotes(markdown);
    const { code } = await renderer.render(numbered.markdown);
    texts[lang] = { ...splitSections(markExternal(code), issueKeys(document, content, lang)), cited: numbered.cited };
  }
  return texts;
}

/** A name as it reads in a heading, where spaces are never two. */
const asTitle = (name: string) => name.replaceAll(/\s+/g, ' ').trim();

/** The keys of an entry’s issues by their names in a language. */
function issueKeys({ facts }: Document, { records }: Pick<Content, 'records'>, lang: Lang): ReadonlyMap<string, string> {
  const own = 'issues' in facts && !Array.isArray(facts.issues) ? Object.keys(facts.issues) : [];
  const issues = Object.entries(records.issues).filter(([key]) => own.includes(key));
  return new Map(issues.map(([key, { names }]) => [asTitle(names[lang]), key]));
}
