import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type HTMLElement } from 'node-html-parser';
import { redirects } from '../../src/redirects.ts';

/** Where the built site lies; `npm test` builds it before the tests run. */
export const site = 'dist';

if (!existsSync(site)) throw new Error('There is no built site: run "npm run build" first, or "npm test", which does.');

/** The path of every built page, as its address: `/en/about/`. */
export const pages = readdirSync(site, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.html'))
  .map((file) => `/${file.replace(/(?:^|(?<=\/))index\.html$/, '')}`)
  .filter((path) => !(path in redirects))
  .sort();

/** The pages that stand in frames on other sites: parts of the others, not to be found by themselves. */
export const framed = pages.filter((path) => /^\/(?:en\/)?embed\//.test(path));

/** The HTML of a page, by its address. */
export function html(path: string): string {
  return readFileSync(join(site, path.endsWith('/') ? `${path}index.html` : path), 'utf8');
}

/** A page taken apart. */
export function page(path: string): HTMLElement {
  return parse(html(path));
}
