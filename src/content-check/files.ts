import { existsSync, readdirSync, readFileSync, statSync, type Dirent } from 'node:fs';
import { join } from 'node:path';
import type { Lang } from '../site.ts';
import { decode } from './decode.ts';
import type { Diagnostic } from './diagnostic.ts';
import { meantSlug, nameFault, namePattern, neededFiles, type TextFolder, type VocabularyFile } from './file-names.ts';
import { nearMiss } from './near-miss.ts';
import { wholeFile, type SourceFile } from './source-file.ts';

/** A Markdown file, by what its name says. */
export interface TextFile extends SourceFile {
  readonly folder: TextFolder;
  readonly slug: string;
  /** The language of a translation; missing for a master file. */
  readonly translation?: Lang;
}

/** All files of a content folder. */
export interface ContentFiles {
  readonly texts: readonly TextFile[];
  readonly vocabulary: readonly (SourceFile & { readonly name: VocabularyFile })[];
  readonly diagnostics: readonly Diagnostic[];
  /** The paths of the master files that are there but cannot be read, as their names were probably meant. */
  readonly unread: readonly string[];
}

/** The size of the largest file that is read, in bytes: the longest text of the timeline has 30,000. */
const largest = 1_000_000;

/** Reads every file below a content folder; a file that is in the wrong place, badly named or unreadable is a diagnostic. */
export function readFiles(contentFolder: string): ContentFiles {
  const texts: TextFile[] = [];
  const vocabulary: (SourceFile & { name: VocabularyFile })[] = [];
  const diagnostics: Diagnostic[] = [];
  const unread: string[] = [];
  for (const { path, isLink } of walk(contentFolder, '')) {
    const read = readFile(contentFolder, path, isLink);
    if ('faults' in read) {
      diagnostics.push(...read.faults);
      unread.push(
        ...meantPaths(path),
        ...read.faults.flatMap((fault) => (path.startsWith('vocabulary/') ? `vocabulary/${nearMiss(fault) ?? ''}` : [])),
      );
      continue;
    }
    const [folder = '', name = ''] = path.split('/');
    const [, slug, lang] = namePattern.exec(name) ?? [];
    if (folder === 'vocabulary') vocabulary.push({ ...read.file, name: name.replace('.yaml', '') as VocabularyFile });
    else if (slug !== undefined) {
      texts.push({ ...read.file, folder: folder as TextFolder, slug, ...(lang === undefined ? {} : { translation: lang as Lang }) });
    }
  }
  const there = new Set([...texts, ...vocabulary].map(({ path }) => path).concat(unread));
  const absent = { rule: 'missing-file', found: 'no such file', expected: 'a file here: the site cannot do without it' } as const;
  const missing = neededFiles.filter((path) => !there.has(path)).map((path) => wholeFile(path, absent));
  return { texts, vocabulary, diagnostics: [...diagnostics, ...missing], unread };
}

function readFile(root: string, path: string, isLink: boolean): ReturnType<typeof decode> {
  const file = join(root, path);
  if (isLink) {
    return {
      faults: [wholeFile(path, { rule: 'odd-file', found: 'a symbolic link', expected: 'the file itself: a copy of what it leads to' })],
    };
  }
  const fault = nameFault(path);
  if (fault) return { faults: [wholeFile(path, fault)] };
  const { size } = statSync(file);
  if (size > largest) {
    const found = `a file of ${(size / 1_000_000).toFixed(1)} MB`;
    return { faults: [wholeFile(path, { rule: 'too-large', found, expected: 'a text of at most 1 MB' })] };
  }
  return decode(path, readFileSync(file));
}

/** What a file that cannot be read may have been meant to be: a text of its folder, or, in no folder of ours, of any; a vocabulary. */
function meantPaths(path: string): string[] {
  const [folder = '', ...rest] = path.split('/');
  const name = rest.at(-1) ?? folder;
  if (folder === 'vocabulary') return [`vocabulary/${meantSlug(name)}.yaml`];
  const folders = ['articles', 'meetings', 'milestones', 'pages'].includes(folder) ? [folder] : ['articles', 'meetings', 'milestones'];
  return folders.map((each) => `${each}/${meantSlug(name)}.md`);
}

interface Found {
  readonly path: string;
  readonly isLink: boolean;
}

/** All paths below a folder in the order of their names, hidden files left out; none if there is no such folder. */
function walk(root: string, below: string): Found[] {
  if (below === '' && !existsSync(root)) return [];
  const entries = readdirSync(join(root, below), { withFileTypes: true }).filter(({ name }) => !name.startsWith('.'));
  const byName = (a: Dirent, b: Dirent) => (a.name < b.name ? -1 : 1);
  return entries.sort(byName).flatMap((entry) => {
    const path = below === '' ? entry.name : `${below}/${entry.name}`;
    return entry.isDirectory() ? walk(root, path) : [{ path, isLink: entry.isSymbolicLink() }];
  });
}
