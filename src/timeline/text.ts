import type { Lang } from '../site.ts';

/** One part of a text, under a heading. */
export interface Section {
  /** Its anchor: for an account of an issue the issue's key, the same in every language. */
  readonly id: string;
  readonly title: string;
  /** The key of the issue whose account it is. */
  readonly issue?: string | undefined;
  readonly html: string;
}

/** A rendered text in one language. */
export interface Text {
  /** HTML of what stands above the first heading. */
  readonly lead: string;
  readonly sections: readonly Section[];
  /** The sources its footnotes name, in order of appearance. */
  readonly cited: readonly string[];
}

/** A rendered text, and the language it really is in. */
export interface TextInLanguage extends Text {
  readonly lang: Lang;
}

/** HTML as plain text, without its footnote numbers. */
export function plain(html: string): string {
  return html
    .replaceAll(/<sup class="cite".*?<\/sup>/g, '')
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** A part of a text as it stands on another page: its footnotes lead to the sources on the page it comes from. */
export function quoted(html: string, path: string): string {
  return html.replaceAll(/ id="cite-[^"]*"/g, '').replaceAll('href="#source-', `href="${path}#source-`);
}
