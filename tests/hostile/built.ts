import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type HTMLElement } from 'node-html-parser';

/** A copy of the project whose content is hostile; its cache of pictures is the project’s own. */
export const project = '.cache/hostile';

/** Where the site made of it lies. */
export const folder = join(project, 'dist');

/** Every file of the site, by its path below the folder. */
export const files = existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort() : [];

/** The pages, by their addresses. */
export const pages = files.filter((file) => file.endsWith('.html')).map((file) => `/${file.replace(/(?:^|(?<=\/))index\.html$/, '')}`);

/** A file as text. */
export function read(file: string): string {
  return readFileSync(join(folder, file), 'utf8');
}

/** A page taken apart, by its address. */
export function page(path: string): HTMLElement {
  return parse(read(path.endsWith('/') ? `${path}index.html` : path));
}
