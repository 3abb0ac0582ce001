import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * A page whose content security policy allows no inline style or script but those it has; structured data are no script.
 * Astro writes the hashes of the whole site into every page: more than a kilobyte that no compression makes smaller.
 */
export function withOwnPolicy(html: string): string {
  const inlined = [...html.matchAll(/<(style|script)\b(?![^>]*ld\+json)[^>]*>(.*?)<\/\1>/gs)].map(([, , content = '']) => content);
  const own = new Set(
    inlined.filter((content) => content !== '').map((content) => `'sha256-${createHash('sha256').update(content).digest('base64')}'`),
  );
  return html.replace(/<meta http-equiv="content-security-policy"[^>]*>/, (policy) =>
    policy.replaceAll(/ ('sha256-[^']+')/g, (listed, hash: string) => (own.has(hash) ? listed : '')),
  );
}

/** Gives every page below a folder the policy that it needs, and no more. */
export function tightenPolicies(folder: string): void {
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'))) {
    const path = join(folder, file);
    writeFileSync(path, withOwnPolicy(readFileSync(path, 'utf8')));
  }
}
