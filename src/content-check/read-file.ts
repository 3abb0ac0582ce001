import type { Lang } from '../site.ts';
import { decode } from './decode.ts';
import type { Diagnostic } from './diagnostic.ts';
import { meantSlug, nameFault, namePattern, type TextFolder, type VocabularyFile } from './file-names.ts';
import type { FoundFile } from './files.ts';
import { nearMiss } from './near-miss.ts';
import { nestingFault } from './nesting.ts';
import { readText, type ReadText } from './read-text.ts';
import { readVocabulary, type ReadVocabulary } from './read-vocabulary.ts';
import { wholeFile, type Unplaced } from './source-file.ts';

/** What is read of one file by itself, whatever other files there are; a text or a vocabulary only if it could be read. */
export interface ReadFile {
  readonly path: string;
  /** Whether it is a text or a vocabulary by its name, and text by its bytes. */
  readonly taken: boolean;
  readonly text?: ReadText;
  readonly vocabulary?: { readonly name: VocabularyFile; readonly read: ReadVocabulary<unknown> };
  readonly diagnostics: readonly Diagnostic[];
  /** The paths by which other files may refer to it: its own, or where it is badly named, those that were probably meant. */
  readonly meant: readonly string[];
}

/** The size of the largest file that is read, in bytes: the longest text of the timeline has 30,000. */
const largest = 1_000_000;

/** Reads a file and tells every fault that it has by itself: its place, its name, its bytes, its YAML, the facts of a vocabulary. */
export function readFile(found: FoundFile): ReadFile {
  const { path } = found;
  const refusal = refusalOf(found);
  if (refusal) return refused(path, [wholeFile(path, refusal)]);
  const decoded = decode(path, found.read());
  if ('faults' in decoded) return refused(path, decoded.faults);
  const tooDeep = nestingFault(decoded.file);
  if (tooDeep) return refused(path, [tooDeep]);
  const [folder = '', name = ''] = path.split('/');
  const known = { path, taken: true, meant: [path] };
  if (folder === 'vocabulary') {
    const file = { ...decoded.file, name: name.replace('.yaml', '') as VocabularyFile };
    const read = readVocabulary(file);
    return { ...known, vocabulary: { name: file.name, read }, diagnostics: read.diagnostics };
  }
  const text = readText({ ...decoded.file, folder: folder as TextFolder, ...slugOf(name) });
  return 'diagnostics' in text ? { ...known, ...text } : { ...known, text, diagnostics: [] };
}

/** A reader like `readFile` that reads a file again only when it has changed. */
export function rereader(): (found: FoundFile) => ReadFile {
  const known = new Map<string, { readonly of: string; readonly read: ReadFile }>();
  return (found) => {
    const of = `${found.isLink} ${found.size} ${found.changed}`;
    const last = known.get(found.path);
    if (last?.of === of) return last.read;
    const read = readFile(found);
    known.set(found.path, { of, read });
    return read;
  };
}

function refusalOf({ path, isLink, size }: FoundFile): Unplaced | undefined {
  if (isLink) return { rule: 'odd-file', found: 'a symbolic link', expected: 'the file itself: a copy of what it leads to' };
  const fault = nameFault(path);
  if (fault || size <= largest) return fault;
  return { rule: 'too-large', found: `a file of ${(size / 1_000_000).toFixed(1)} MB`, expected: 'a text of at most 1 MB' };
}

/** The slug that the name of a text file gives it, and the language of a translation. */
function slugOf(name: string): { slug: string; translation?: Lang } {
  const [, slug = '', lang] = namePattern.exec(name) ?? [];
  return lang === undefined ? { slug } : { slug, translation: lang as Lang };
}

function refused(path: string, diagnostics: readonly Diagnostic[]): ReadFile {
  const near = diagnostics.flatMap((fault) => (path.startsWith('vocabulary/') ? `vocabulary/${nearMiss(fault) ?? ''}` : []));
  return { path, taken: false, diagnostics, meant: [...meantPaths(path), ...near] };
}

/** What a file that cannot be read may have been meant to be: a text of its folder, or, in no folder of ours, of any; a vocabulary. */
function meantPaths(path: string): string[] {
  const [folder = '', ...rest] = path.split('/');
  const name = rest.at(-1) ?? folder;
  if (folder === 'vocabulary') return [`vocabulary/${meantSlug(name)}.yaml`];
  const folders = ['articles', 'meetings', 'milestones', 'pages'].includes(folder) ? [folder] : ['articles', 'meetings', 'milestones'];
  return folders.map((each) => `${each}/${meantSlug(name)}.md`);
}
