import { existsSync, lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defaultLang, languages, type Lang } from '../site.ts';
import { decode, placed, type SourceFile } from './source-file.ts';
import type { Diagnostic } from './diagnostic.ts';

/** The folders of Markdown files below `content/`. */
const textFolders = ['articles', 'meetings', 'milestones', 'pages'] as const;
export type TextFolder = (typeof textFolders)[number];

/** The files of `content/vocabulary/`. */
export const vocabularyFiles = ['people', 'venues', 'issues', 'outlets'] as const;
export type VocabularyFile = (typeof vocabularyFiles)[number];

/** The pages of `content/pages/`: each is shown at an address of its own. */
const pageSlugs = ['about', 'data', 'home'];

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
}

const namePattern = new RegExp(`^([a-z0-9]+(?:-[a-z0-9]+)*)(?:\\.(${languages.join('|')}))?\\.md$`);

/** Reads every file below a content folder; a file that is in the wrong place, badly named or unreadable is a diagnostic. */
export function readFiles(contentFolder: string): ContentFiles {
  const texts: TextFile[] = [];
  const vocabulary: (SourceFile & { name: VocabularyFile })[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const path of walk(contentFolder, '')) {
    const refused = refusal(contentFolder, path);
    if (refused) {
      diagnostics.push(placed({ path, text: '' }, 0, refused));
      continue;
    }
    const read = decode(path, readFileSync(join(contentFolder, path)));
    if ('faults' in read) {
      diagnostics.push(...read.faults);
      continue;
    }
    const [folder = '', name = ''] = path.split('/');
    const [, slug, lang] = namePattern.exec(name) ?? [];
    if (folder === 'vocabulary') vocabulary.push({ ...read.file, name: name.replace('.yaml', '') as VocabularyFile });
    else if (slug !== undefined) {
      texts.push({ ...read.file, folder: folder as TextFolder, slug, ...(lang === undefined ? {} : { translation: lang as Lang }) });
    }
  }
  const needed = [...vocabularyFiles.map((name) => `vocabulary/${name}.yaml`), ...pageSlugs.map((slug) => `pages/${slug}.md`)];
  const there = new Set([...texts, ...vocabulary].map(({ path }) => path).concat(diagnostics.map(({ file }) => file)));
  const absent = { rule: 'missing-file', found: 'no such file', expected: 'a file here: the site cannot do without it' };
  const missing = needed.filter((path) => !there.has(path)).map((path) => placed({ path, text: '' }, 0, absent));
  return { texts, vocabulary, diagnostics: [...diagnostics, ...missing] };
}

/** All paths below a folder in the order of their names, hidden files left out; none if there is no such folder. */
function walk(root: string, below: string): string[] {
  if (below === '' && !existsSync(root)) return [];
  const entries = readdirSync(join(root, below), { withFileTypes: true }).filter(({ name }) => !name.startsWith('.'));
  return entries
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = below === '' ? entry.name : `${below}/${entry.name}`;
      return entry.isDirectory() ? walk(root, path) : [path];
    });
}

function refusal(root: string, path: string): { rule: string; found: string; expected: string } | undefined {
  const parts = path.split('/');
  const [folder = '', name = ''] = parts;
  if (lstatSync(join(root, path)).isSymbolicLink()) return { rule: 'odd-file', found: 'a symbolic link', expected: 'the file itself' };
  const known = (textFolders as readonly string[]).includes(folder) || folder === 'vocabulary';
  if (parts.length !== 2 || !known) {
    return {
      rule: 'odd-file',
      found: 'a file that no page is made of',
      expected: `files directly in ${[...textFolders, 'vocabulary'].map((each) => `content/${each}/`).join(', ')}`,
    };
  }
  if (folder === 'vocabulary') {
    if ((vocabularyFiles as readonly string[]).includes(name.replace(/\.yaml$/, '')) && name.endsWith('.yaml')) return undefined;
    return { rule: 'odd-file', found: `the vocabulary \`${name}\``, expected: vocabularyFiles.map((each) => `${each}.yaml`).join(', ') };
  }
  if (folder === 'pages' && !pageSlugs.includes(name.split('.')[0] ?? '')) {
    return { rule: 'odd-file', found: `the page \`${name}\``, expected: pageSlugs.map((slug) => `${slug}.md`).join(', ') };
  }
  if (namePattern.test(name)) return undefined;
  const other = languages.filter((lang) => lang !== defaultLang).join('|');
  return {
    rule: 'file-name',
    found: `the file name \`${name}\``,
    expected: `small letters a–z, digits and hyphens, then .md, or .${other}.md for the translation`,
  };
}
