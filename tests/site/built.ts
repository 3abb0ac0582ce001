import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { parse, type HTMLElement } from 'node-html-parser';
import { redirects } from '../../src/redirects.ts';
import { at, below, fileOf, site } from '../tested-site.ts';

if (!existsSync(site)) throw new Error(`There is no built site in ${site}: "npm test" and "npm run test:subpath" build theirs first.`);

/** The path of every built page from the root of its host: `/en/about/`, or `/hoa-dam/en/about/` below a sub-path. */
export const pages = readdirSync(site, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.html'))
  .map((file) => at(file.replace(/(?:^|(?<=\/))index\.html$/, '')))
  .filter((path) => !(below(path) in redirects))
  .sort();

/** The pages that stand in frames on other sites: parts of the others, not to be found by themselves. */
export const framed = pages.filter((path) => /^\/(?:en\/)?embed\//.test(below(path)));

/** The pages that have an address of their own, to be found and linked. */
export const listed = pages.filter((path) => path !== at('/404.html') && !framed.includes(path));

/** A file as text, by its path from the root of the host. */
export function text(path: string): string {
  return readFileSync(fileOf(path), 'utf8');
}

/** A page taken apart. */
export function page(path: string): HTMLElement {
  return parse(text(path));
}

/** Whether a page is one of the English ones. */
export function isEnglish(path: string): boolean {
  return below(path).startsWith('/en/');
}
