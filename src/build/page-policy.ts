import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * A page whose content security policy allows no inline style or script but those it has.
 * Astro writes the hashes of the whole site into every page: more than a kilobyte that no compression makes smaller.
 */
export function withOwnPolicy(html: string): string {
  const own = new Set(hashesOf(html));
  return html.replace(/<meta http-equiv="content-security-policy"[^>]*>/, (policy) =>
    policy.replaceAll(/ ('sha256-[^']+')/g, (listed, hash: string) => (own.has(hash) ? listed : '')),
  );
}

/** What a policy calls the styles and scripts that stand in a page or picture: their hashes. */
export function hashesOf(text: string): string[] {
  const inlined = [...text.matchAll(/<(style|script)\b[^>]*>(.*?)<\/\1>/gs)].map(([, , content = '']) => content);
  return inlined.map((content) => `'sha256-${createHash('sha256').update(content).digest('base64')}'`);
}

/** Gives every page below a folder the policy that it needs, and no more. */
export function tightenPolicies(folder: string): void {
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'))) {
    const path = join(folder, file);
    writeFileSync(path, withOwnPolicy(readFileSync(path, 'utf8')));
  }
}
