import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { site } from '../tested-site.ts';

const list = join(import.meta.dirname, 'addresses.txt');

/** Every address ever published, from the root of the site. */
export function published(): string[] {
  return existsSync(list) ? readFileSync(list, 'utf8').split('\n').filter(Boolean) : [];
}

/** The addresses of the built site: its pages and files, without those whose names change with their content and what only hosts read. */
export function addresses(): string[] {
  return readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => `/${join(parentPath, name).slice(site.length + 1)}`)
    .filter((path) => !/^\/(?:_|pagefind\/|404\.html)/.test(path))
    .map((path) => path.replace(/\/index\.html$/, '/'))
    .sort();
}
