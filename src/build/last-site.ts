import { createHash } from 'node:crypto';
import { copyFileSync, linkSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { siteUrl } from '../site.ts';
import { filesOf } from './files.ts';

/** What the files of a built site were made of: whether one would come out the same is known by its key. */
export interface Made {
  /** A digest of what every page is made of beside the content. */
  readonly code: string;
  /** For files that have a key, as paths below the site's folder: the key, and the size and time by which the file is known to be untouched. */
  readonly files: Readonly<Record<string, readonly [key: string, bytes: number, modified: number]>>;
}

/** What was rendered for a site, and what not. */
export interface Rendered {
  readonly code: string;
  /** The keys of all files that have one. */
  readonly keys: ReadonlyMap<string, string>;
  /** Those of them that were taken over from the last site. */
  readonly kept: ReadonlySet<string>;
}

/** What makes the pages of a project beside its content. */
const code = ['astro.config.mjs', 'package-lock.json', 'tsconfig.json', 'src', 'public'];

/** A digest of the code of a project, of the address it is built for and of the Node that runs it. */
export function codeDigest(root: string): string {
  const files = code.flatMap((name) =>
    statSync(join(root, name)).isFile() ? [name] : filesOf(join(root, name)).map((file) => `${name}/${file}`),
  );
  const hash = createHash('sha256').update(`${process.version} ${siteUrl.href}`);
  for (const file of files.sort()) hash.update(`\0${file}\0`).update(readFileSync(join(root, file)));
  return hash.digest('base64url');
}

/** What is known of the site that was last built into a folder; nothing if that is not known, or other code built it. */
export function lastMade(root: string, folder: string, digest: string): Made {
  try {
    const made = JSON.parse(readFileSync(noteOf(root, folder), 'utf8')) as Made;
    if (made.code === digest) return made;
  } catch {
    // Nothing was built yet, or not by this command: everything is rendered.
  }
  return { code: digest, files: {} };
}

/** Writes down what the files of a site were made of that is about to take the place of `folder`, for the next build. */
export function noteMade(site: string, root: string, folder: string, { code, keys }: Rendered): void {
  const files = [...keys].flatMap(([file, key]) => {
    const found = statSync(join(site, file), { throwIfNoEntry: false });
    return found ? [[file, [key, found.size, found.mtimeMs]] as const] : [];
  });
  const made: Made = { code, files: Object.fromEntries(files) };
  mkdirSync(dirname(noteOf(root, folder)), { recursive: true });
  writeFileSync(noteOf(root, folder), JSON.stringify(made));
}

/** Takes a file of the last site over into a new one if it has the same key and was not touched since; says whether it did. */
export function takeOver(file: string, key: string, { files }: Made, last: string, next: string): boolean {
  const [lastKey, bytes, modified] = files[file] ?? [];
  if (lastKey !== key) return false;
  const from = join(last, file);
  const found = statSync(from, { throwIfNoEntry: false });
  if (found?.size !== bytes || found?.mtimeMs !== modified) return false;
  mkdirSync(dirname(join(next, file)), { recursive: true });
  try {
    // Neither site is ever written into: a build makes a new one in a folder of its own.
    linkSync(from, join(next, file));
  } catch {
    copyFileSync(from, join(next, file));
  }
  return true;
}

function noteOf(root: string, folder: string): string {
  return join(root, '.astro', `made-${encodeURIComponent(folder)}.json`);
}
