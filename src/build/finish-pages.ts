import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Makes every page below a folder as Astro wrote it smaller: short names of scopes, and a policy of its own. */
export function finishPages(folder: string): void {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .map((name) => join(folder, name));
  const pages = paths.map((path) => [path, readFileSync(path, 'utf8')] as const);
  const names = shortNames(pages.map(([, html]) => html));
  for (const [path, html] of pages) writeFileSync(path, withOwnPolicy(withShortScopes(html, names)));
}

/** A short name for every scope of some pages, the same in all of them, so that equal styles stay equal. */
export function shortNames(pages: readonly string[]): ReadonlyMap<string, string> {
  const scopes = new Set(pages.flatMap((html) => [...html.matchAll(/data-astro-cid-([a-z0-9]{8})/g)].map(([, scope = '']) => scope)));
  return new Map([...scopes].sort().map((scope, index) => [scope, `data-${letters(index)}`]));
}

/**
 * A page whose scoped styles have short names: `data-a` for `data-astro-cid-vsy43ebx`, on nearly every element.
 * Its styles must all be in the page itself.
 */
export function withShortScopes(html: string, names: ReadonlyMap<string, string>): string {
  return html
    .replaceAll(/data-astro-cid-([a-z0-9]{8})(?:="(?:true)?")?/g, (long, scope: string) => names.get(scope) ?? long)
    .replaceAll(/ class="astro-[a-z0-9]{8}"/g, '');
}

/** The letters of a number: a, b … z, aa, ab … */
function letters(index: number): string {
  const letter = String.fromCharCode('a'.charCodeAt(0) + (index % 26));
  return index < 26 ? letter : letters(Math.floor(index / 26) - 1) + letter;
}

/**
 * A page whose content security policy allows the inline styles and scripts that it has, and no others.
 * Astro writes the hashes of the whole site into every page: more than a kilobyte that no compression makes smaller.
 */
export function withOwnPolicy(html: string): string {
  const allowed = (element: 'style' | 'script') => [...new Set(hashesOf(html, element))].map((hash) => ` ${hash}`).join('');
  return html.replace(/<meta http-equiv="content-security-policy"[^>]*>/, (policy) =>
    policy
      .replaceAll(/ 'sha256-[^']+'/g, '')
      .replace(/style-src [^;"]*/, (directive) => directive + allowed('style'))
      .replace(/script-src [^;"]*/, (directive) => directive + allowed('script')),
  );
}

/** What a policy calls the styles or scripts that stand in a page or picture: their hashes. Data for machines is no script. */
export function hashesOf(text: string, element: 'style' | 'script'): string[] {
  const inline = new RegExp(`<${element}\\b(?![^>]*(?:\\bsrc=|ld\\+json))[^>]*>(.+?)</${element}>`, 'gs');
  return [...text.matchAll(inline)].map(([, content = '']) => `'sha256-${createHash('sha256').update(content).digest('base64')}'`);
}
