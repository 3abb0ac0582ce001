import { createHash } from 'node:crypto';
import { withMarksDrawnOnce } from './drawn-once.ts';
import { scriptsOf, stylesOf, type TextElement } from './elements.ts';
import { withUsedStyles } from './used-styles.ts';

/** A page as it is published: with a policy of its own, the styles that it uses, marks drawn once, and its scopes without what Astro writes beside their names. */
export function finished(html: string): string {
  const plain = html.replaceAll(/ (data-[a-z]{1,2})="(?:true)?"/g, ' $1').replaceAll(/ class="astro-[a-z0-9]{8}"/g, '');
  return withOwnPolicy(withUsedStyles(withMarksDrawnOnce(plain)));
}

/**
 * A page whose content security policy allows the inline styles and scripts that it has, and no others.
 * Astro writes the hashes of the whole site into every page: more than a kilobyte that no compression makes smaller.
 */
export function withOwnPolicy(html: string): string {
  const styles = hashesOf(stylesOf(html));
  const scripts = hashesOf(scriptsOf(html));
  return html.replace(/<meta http-equiv="content-security-policy"[^>]*>/, (policy) =>
    policy
      .replaceAll(/ 'sha256-[^']+'/g, '')
      .replace(/style-src [^;"]*/, (directive) => directive + styles)
      .replace(/script-src [^;"]*/, (directive) => directive + scripts),
  );
}

/** What a policy calls styles or scripts that stand in a page: their hashes. */
function hashesOf(elements: readonly TextElement[]): string {
  const hashes = elements.map(({ content }) => ` 'sha256-${createHash('sha256').update(content).digest('base64')}'`);
  return [...new Set(hashes)].join('');
}
