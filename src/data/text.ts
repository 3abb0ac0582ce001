import { footnoteMark } from '../content-check/markdown.ts';
import { pathTo } from '../i18n/routes.ts';
import type { Lang } from '../site.ts';
import { keyPattern } from '../timeline/fields.ts';
import { plain, type Text } from '../timeline/text.ts';

/** The anchor of the section that tells where sources differ. */
const differencesId = 'differences';

const differencesTitles = ['Các nguồn khác nhau', 'Where sources differ'];

/**
 * Writes each footnote mark of a Markdown text as a numbered link to its source on the same page, numbers in order of appearance.
 * What has no key of a source stays as it is: nothing of the text gets into the HTML that is written here.
 * @example numberFootnotes('Kyiv said so.[^unn-1206]').cited // ['unn-1206']
 */
export function numberFootnotes(markdown: string): { markdown: string; cited: string[] } {
  const cited: string[] = [];
  const numbered = markdown.replaceAll(footnoteMark, (mark, key: string) => {
    if (!keyPattern.test(key)) return mark;
    const first = !cited.includes(key);
    if (first) cited.push(key);
    const id = first ? ` id="cite-${key}"` : '';
    return `<sup class="cite"${id}><a href="#source-${key}" role="doc-noteref">${cited.indexOf(key) + 1}</a></sup>`;
  });
  return { markdown: numbered, cited };
}

/**
 * Takes rendered HTML apart at its second-level headings.
 * A heading that is the name of an issue gets the issue’s key as its anchor; any other gets its own id behind `text-`.
 */
export function splitSections(html: string, issueKeys: ReadonlyMap<string, string>): Pick<Text, 'lead' | 'sections'> {
  // The line feed makes a piece before a heading that comes first.
  const [lead = '', ...parts] = `\n${html.replaceAll(/<h3 id="[^"]*"/g, '<h3')}`.split(/(?=<h2[ >])/);
  const sections = parts.map((part) => {
    const [heading = '', id = '', inner = ''] = /^<h2(?: id="([^"]*)")?>(.*?)<\/h2>\s*/s.exec(part) ?? [];
    const title = plain(inner);
    const issue = issueKeys.get(title);
    const anchor = issue ?? (differencesTitles.includes(title) ? differencesId : `text-${id}`);
    return { id: anchor, title, ...(issue === undefined ? {} : { issue }), html: part.slice(heading.length).trim() };
  });
  return { lead: lead.trim(), sections };
}

/** Rendered HTML whose links to other sites say so. */
export function markExternal(html: string): string {
  return html.replaceAll(/<a href="(?=https?:)/gi, '<a rel="external" href="');
}

/** Turns links between content files into links between pages of the language. */
export function linkPages(html: string, lang: Lang): string {
  return html.replaceAll(
    /href="(?:\.\.\/)?(articles|meetings|milestones)\/([a-z0-9-]+)\.md/g,
    (_link, folder: 'articles' | 'meetings' | 'milestones', slug: string) =>
      `href="${folder === 'articles' ? pathTo.article({ slug }, lang) : pathTo.entry({ folder, slug }, lang)}`,
  );
}
