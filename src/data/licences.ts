import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Messages } from '../i18n/messages.ts';

/** Something of others that reaches readers: a package, whole or in part. */
export interface Licence {
  /** The package that it comes from, and its version as installed. */
  readonly name: string;
  readonly version: string;
  readonly part: keyof Messages['licences']['parts'];
  /** The name of the licence as an SPDX expression: `OFL-1.1`. */
  readonly licence: string;
  /** The licence as the package has it. */
  readonly text: string;
}

/**
 * The packages of which something reaches readers, and what. `refuseUnlisted` holds the scripts to it;
 * fonts, pictures and the search index are made of the others.
 */
export const shippedPackages: Readonly<Record<string, Licence['part']>> = {
  '@fontsource-variable/source-serif-4': 'serif',
  '@fontsource/source-serif-4': 'lettering',
  '@fontsource/be-vietnam-pro': 'sans',
  pagefind: 'search',
  'fastest-levenshtein': 'spelling',
  stemmer: 'stems',
  vite: 'loader',
  'world-atlas': 'coasts',
};

/** The licences of what reaches readers, from the packages as they are installed. Throws if a package has no text of its licence. */
export function loadLicences(root = process.cwd()): Licence[] {
  return Object.entries(shippedPackages).map(([name, part]) => {
    const folder = join(root, 'node_modules', name);
    const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string; license: string };
    return { name, version, part, licence: license, text: licenceIn(folder) };
  });
}

/** The licence of this project: of its code, and of its texts and data. */
export function loadOwnLicence(root = process.cwd()): string {
  return readFileSync(join(root, 'LICENSE'), 'utf8').trim();
}

/** The record of every package that is installed, as npm keeps it. */
export function loadPackageLock(root = process.cwd()): unknown {
  return JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
}

/** The text of the licence in the folder of a package: a file, or a folder of several. */
function licenceIn(folder: string): string {
  const name = readdirSync(folder).find((each) => /^licen[cs]e(?:\.\w+)?$/i.test(each));
  if (name === undefined) throw new Error(`${folder} has no text of its licence`);
  const path = join(folder, name);
  const files = statSync(path).isDirectory() ? readdirSync(path).sort() : [''];
  return files.map((file) => ownText(readFileSync(join(path, file), 'utf8'))).join('\n\n');
}

/** The licence of a package without those of what is bundled into it for Node, none of which reaches readers. */
function ownText(text: string): string {
  return (text.split(/^# Licenses of bundled dependencies$/m)[0] ?? '').trim();
}
