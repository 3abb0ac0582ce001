import type { Lang } from '../site.ts';
import { folders, type DocumentKind } from './questions.ts';
import { yamlText } from './yaml-text.ts';

/** What is known of a new document: its titles, and its facts by the fields of the frontmatter. */
export interface Draft {
  readonly kind: DocumentKind;
  readonly slug: string;
  readonly titles: Readonly<Record<Lang, string>>;
  readonly facts: Readonly<Record<string, unknown>>;
  /** Of an entry: the names of its issues, each of which needs an account. */
  readonly issues: readonly Readonly<Record<Lang, string>>[];
}

/** A file to be written, its path below `content/`. */
export interface NewFile {
  readonly path: string;
  readonly text: string;
}

/** What stands where an account is still to be written. Texts take no HTML, so nothing can be published until it is gone. */
const accounts: Readonly<Record<Lang, string>> = {
  vi: '<!-- Ai nói gì về việc này? Mỗi đoạn kết thúc bằng nguồn. -->',
  en: '<!-- Who said what of it? Every paragraph ends with its source. -->',
};

/**
 * The two files of a new document: facts with the Vietnamese title, and the English title. What is to be written is left empty,
 * the lead, or marked, each account of an issue: the check refuses both, so that an unfinished text cannot be published.
 */
export function filesOf({ kind, slug, titles, facts, issues }: Draft): NewFile[] {
  const path = `${folders[kind]}/${slug}`;
  return [
    { path: `${path}.md`, text: document({ title: titles.vi, ...facts }, 'vi') },
    { path: `${path}.en.md`, text: document({ title: titles.en }, 'en') },
  ];

  function document(frontmatter: Record<string, unknown>, lang: Lang): string {
    const sections = issues.map((names) => `## ${names[lang]}\n\n${accounts[lang]}\n`);
    return `---\n${yamlText(frontmatter)}---\n\n${sections.join('\n')}`;
  }
}
