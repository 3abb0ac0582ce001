import { cpSync, mkdirSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** What the site is built of, beside its content and the installed packages. */
const parts = ['src', 'public', 'package.json', 'package-lock.json', 'LICENSE', 'astro.config.mjs', 'tsconfig.json'];

/** Makes a folder a copy of the project in `root` that builds, with its installed packages linked; content is copied unless it is left out. */
export function copyProject(root: string, folder: string, { content = true } = {}): void {
  mkdirSync(folder, { recursive: true });
  for (const name of content ? ['content', ...parts] : parts) cpSync(join(root, name), join(folder, name), { recursive: true });
  symlinkSync(resolve(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
}
