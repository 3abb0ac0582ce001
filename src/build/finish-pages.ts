import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Makes every page below a folder as Astro wrote it smaller: short names of scopes, and a policy of its own. */
export function finishPages(folder: string): void {
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'))) {
    const path = join(folder, file);
    writeFileSync(path, withOwnPolicy(withShortScopes(readFileSync(path, 'utf8'))));
  }
}

/**
 * A page whose scoped styles have short names: `data-a` for `data-astro-cid-vsy43ebx`, on nearly every element.
 * Its styles must all be in the page itself.
 */
export function withShortScopes(html: string): string {
  const short = new Map<string, string>();
  return html
    .replaceAll(/data-astro-cid-([a-z0-9]{8})(?:="(?:true)?")?/g, (_long, scope: string) => {
      const name = short.get(scope) ?? `data-${letters(short.size)}`;
      short.set(scope, name);
      return name;
    })
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
  const hashes = (element: 'style' | 'script') => {
    const contents = [...html.matchAll(new RegExp(`<${element}\\b(?![^>]*(?:\\bsrc=|ld\\+json))[^>]*>(.+?)</${element}>`, 'gs'))].map(
      ([, content = '']) => content,
    );
    return [...new Set(contents)].map((content) => ` 'sha256-${createHash('sha256').update(content).digest('base64')}'`).join('');
  };
  return html.replace(/<meta http-equiv="content-security-policy"[^>]*>/, (policy) =>
    policy
      .replaceAll(/ 'sha256-[^']+'/g, '')
      .replace(/style-src [^;"]*/, (directive) => directive + hashes('style'))
      .replace(/script-src [^;"]*/, (directive) => directive + hashes('script')),
  );
}
