import { joinRecords } from '../timeline/build.ts';
import type { Unread } from '../timeline/known-keys.ts';
import type { Timeline } from '../timeline/model.ts';
import type { Records } from '../timeline/records.ts';
import { crossFileFaults } from '../timeline/rules.ts';
import { textDiagnostics } from './check-texts.ts';
import { withoutConsequences } from './consequences.ts';
import { inFileOrder, type Diagnostic } from './diagnostic.ts';
import { neededFiles, vocabularyFiles, type TextFolder, type VocabularyFile } from './file-names.ts';
import { findFiles, type FoundFile } from './files.ts';
import { readFile, type ReadFile } from './read-file.ts';
import { masterPath, readMasters, type Document } from './read-masters.ts';
import type { ReadVocabulary } from './read-vocabulary.ts';
import { wholeFile } from './source-file.ts';

/** All of a content folder, read and checked. */
export interface Content {
  readonly documents: readonly Document[];
  /** The vocabulary as read, by file and key. */
  readonly vocabulary: Readonly<Record<VocabularyFile, Readonly<Record<string, unknown>>>>;
  /** The facts of all files: what the timeline is built from. */
  readonly records: Records;
  /** Joined when it is first asked for; none where there are diagnostics. */
  readonly timeline: Timeline | undefined;
  /** Every fault of every file, in the order of files and lines; what only follows from another fault is left out. */
  readonly diagnostics: readonly Diagnostic[];
  /** How many files were read. */
  readonly fileCount: number;
}

/** Reads a content folder and holds all of it against every rule: files, YAML, fields, references between files, texts. */
export function readContent(contentFolder: string, read: (found: FoundFile) => ReadFile = readFile): Content {
  return joinFiles(findFiles(contentFolder).map((found) => read(found)));
}

/** Holds files that were read one by one against each other. What cannot be read because of one fault is not held against other files. */
export function joinFiles(files: readonly ReadFile[]): Content {
  const texts = files.flatMap(({ text }) => text ?? []);
  const paths = files.flatMap(({ meant }) => meant);
  const { documents, diagnostics: masterFaults } = readMasters(texts, new Set(paths));
  const read = files.flatMap(({ vocabulary }) => vocabulary ?? []);
  const vocabulary = Object.fromEntries(read.map((each) => [each.name, each.read])) as VocabularyByFile;

  const records = recordsOf(documents, vocabulary);
  // A translation whose master is not there is told; others may refer to that master, which was moved or renamed.
  const unread = unreadOf([...paths, ...texts.map(({ file }) => masterPath(file))], documents, vocabulary);
  const faults = crossFileFaults(records, unread);
  const locateText = new Map(texts.map((text) => [text.file.path, text.locate]));
  const locateKey = new Map(read.map((each) => [`vocabulary/${each.name}.yaml`, each.read.locate]));
  const faulty = new Set([...faults, ...masterFaults].map(({ file }) => file));

  const diagnostics = withoutConsequences([
    ...files.flatMap((file) => file.diagnostics),
    ...missingFiles(new Set(paths)),
    ...masterFaults,
    ...faults.map((fault) => (locateText.get(fault.file) ?? locateKey.get(fault.file))?.(fault) ?? wholeFile(fault.file, fault)),
    ...textDiagnostics(texts, documents, records, unread, faulty),
  ]);
  let joined: Timeline | undefined;
  return {
    documents,
    vocabulary: Object.fromEntries(vocabularyFiles.map((name) => [name, vocabulary[name]?.raw ?? {}])) as Content['vocabulary'],
    records,
    get timeline() {
      if (diagnostics.length === 0) joined ??= joinRecords(records);
      return joined;
    },
    diagnostics: inFileOrder(diagnostics),
    fileCount: files.filter(({ taken }) => taken).length,
  };
}

function missingFiles(there: ReadonlySet<string>): Diagnostic[] {
  const absent = { rule: 'missing-file', found: 'no such file', expected: 'a file here: the site cannot do without it' } as const;
  return neededFiles.filter((path) => !there.has(path)).map((path) => wholeFile(path, absent));
}

type VocabularyByFile = {
  [Name in VocabularyFile]?: ReadVocabulary<Records[Name][string]> | undefined;
};

function recordsOf(documents: readonly Document[], vocabulary: VocabularyByFile): Records {
  const filed = <Folder extends TextFolder>(folder: Folder) => documents.filter((each): each is Document<Folder> => each.folder === folder);
  return {
    articles: filed('articles'),
    meetings: filed('meetings'),
    milestones: filed('milestones'),
    people: vocabulary.people?.facts ?? {},
    venues: vocabulary.venues?.facts ?? {},
    issues: vocabulary.issues?.facts ?? {},
    outlets: vocabulary.outlets?.facts ?? {},
  };
}

function unreadOf(paths: readonly string[], documents: readonly Document[], vocabulary: VocabularyByFile): Unread {
  const readable = new Set(documents.map(masterPath));
  const broken = paths.filter((path) => /^(?:articles|meetings|milestones)\/[^.]+\.md$/.test(path) && !readable.has(path));
  const slugs = (folder: string) =>
    new Set(broken.filter((path) => path.startsWith(`${folder}/`)).map((path) => path.slice(folder.length + 1, -3)));
  const keys = (name: VocabularyFile) => vocabulary[name]?.unread ?? 'all';
  return {
    articles: slugs('articles'),
    meetings: slugs('meetings'),
    milestones: slugs('milestones'),
    people: keys('people'),
    venues: keys('venues'),
    issues: keys('issues'),
    outlets: keys('outlets'),
  };
}
