import { buildTimeline } from '../timeline/build.ts';
import type { Timeline } from '../timeline/model.ts';
import { reportsByEntry, type Records } from '../timeline/records.ts';
import { crossFileFaults, type Unread } from '../timeline/rules.ts';
import { inFileOrder, type Diagnostic } from './diagnostic.ts';
import { readFiles, vocabularyFiles, type TextFolder, type VocabularyFile } from './files.ts';
import { masterPath, readMasters, type Document } from './read-masters.ts';
import { readText, type ReadText } from './read-text.ts';
import { readVocabulary } from './read-vocabulary.ts';
import { placed } from './source-file.ts';
import { footnotesIn, textFaults, type TextContext } from './text-rules.ts';

/** All of a content folder, read and checked. */
export interface Content {
  readonly documents: readonly Document[];
  /** The vocabulary as read, by file and key. */
  readonly vocabulary: Readonly<Record<VocabularyFile, Readonly<Record<string, unknown>>>>;
  /** Missing where there are diagnostics. */
  readonly timeline?: Timeline;
  /** Every fault of every file, in the order of files and lines. */
  readonly diagnostics: readonly Diagnostic[];
  /** How many files were read. */
  readonly fileCount: number;
}

/**
 * Reads a content folder and holds all of it against every rule: files, YAML, fields, references between files, texts.
 * What cannot be read because of one fault is not held against other files.
 */
export function readContent(contentFolder: string): Content {
  const files = readFiles(contentFolder);
  const paths = new Set(files.texts.map(({ path }) => path));
  const read = files.texts.map(readText);
  const texts = read.filter((text): text is ReadText => 'raw' in text);
  const { documents, diagnostics: masterFaults } = readMasters(texts, new Set([...paths, ...files.diagnostics.map(({ file }) => file)]));
  const vocabulary = Object.fromEntries(files.vocabulary.map((file) => [file.name, readVocabulary(file)])) as VocabularyByFile;

  const records = recordsOf(documents, vocabulary);
  const unread = unreadOf(files.diagnostics.map(({ file }) => file).concat([...paths]), documents, vocabulary);
  const locate = new Map(texts.map((text) => [text.file.path, text.locate]));
  const faults = crossFileFaults(records, unread);
  const faulty = new Set([...faults, ...masterFaults].map(({ file }) => file));

  const diagnostics = [
    ...files.diagnostics,
    ...read.flatMap((text) => ('diagnostics' in text ? text.diagnostics : [])),
    ...masterFaults,
    ...Object.values(vocabulary).flatMap((each) => each?.diagnostics ?? []),
    ...faults.map((fault) => locate.get(fault.file)?.(fault) ?? placed({ path: fault.file, text: '' }, 0, fault)),
    ...textDiagnostics(texts, documents, records, unread, faulty),
  ];
  const built = diagnostics.length === 0 ? buildTimeline(records) : undefined;
  return {
    documents,
    vocabulary: Object.fromEntries(vocabularyFiles.map((name) => [name, vocabulary[name]?.raw ?? {}])) as Content['vocabulary'],
    ...(built && 'timeline' in built ? { timeline: built.timeline } : {}),
    diagnostics: inFileOrder(diagnostics),
    fileCount: files.texts.length + files.vocabulary.length,
  };
}

type VocabularyByFile = { [Name in VocabularyFile]?: ReturnType<typeof readVocabulary<Name>> | undefined };

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

function textDiagnostics(
  texts: readonly ReadText[],
  documents: readonly Document[],
  records: Records,
  unread: Unread,
  faulty: ReadonlySet<string>,
): Diagnostic[] {
  // What a faulty article reports is not known, so any entry may cite it.
  const mayReport = documents
    .filter((document) => document.folder === 'articles' && faulty.has(masterPath(document)))
    .map(({ slug }) => slug);
  const anchors = anchorsOf(documents, unread);
  const byPath = new Map(documents.map((document) => [masterPath(document), document]));
  const byMaster = Map.groupBy(texts, ({ file }) => masterPath(file));
  const reports = reportsByEntry(records.articles);
  return [...byMaster].flatMap(([path, group]) => {
    const document = byPath.get(path);
    const ours = document ? (reports.get(document.slug) ?? []).map(({ article }) => article.slug) : [];
    const faults = group.flatMap((text) =>
      textFaults(
        text.markdown.tree,
        text.file.text.length,
        contextOf(text, document, [...ours, ...mayReport, ...unread.articles], records, anchors),
      ).map(({ offset, ...fault }) => placed(text.file, offset, fault)),
    );
    return [...faults, ...(document ? idleSources(document, group) : [])];
  });
}

function contextOf(
  { file }: ReadText,
  document: Document | undefined,
  articles: readonly string[],
  records: Records,
  anchors: TextContext['anchors'],
): TextContext {
  if (!document) return { anchors, sources: 'unread' };
  if (!isEntry(document)) return { anchors, sources: new Set() };
  if (document.incomplete) return { anchors, sources: 'unread' };
  const lang = file.translation ?? document.facts.lang;
  const names = (keys: readonly string[]) => new Set(keys.flatMap((key) => records.issues[key]?.names[lang] ?? []));
  return {
    anchors,
    sources: new Set([...Object.keys(document.facts.sources), ...articles]),
    issues: { own: names(Object.keys(document.facts.issues)), all: names(Object.keys(records.issues)) },
  };
}

/** The places that links may lead to on the page of each file. A page whose file is at fault may have any issue's account. */
function anchorsOf(documents: readonly Document[], unread: Unread): TextContext['anchors'] {
  const known = documents.map((document): [string, ReadonlySet<string>] => [
    masterPath(document),
    new Set(isEntry(document) ? ['sources', 'differences', ...Object.keys(document.facts.issues)] : []),
  ]);
  const faulty = (['articles', 'meetings', 'milestones'] as const).flatMap((folder) =>
    [...unread[folder]].map((slug): [string, ReadonlySet<string>] => [masterPath({ folder, slug }), new Set(['sources', 'differences'])]),
  );
  return new Map([...known, ...faulty]);
}

function isEntry(document: Document): document is Document<'meetings' | 'milestones'> {
  return document.folder === 'meetings' || document.folder === 'milestones';
}

/** The sources of an entry that attest nothing and that no sentence in any language rests on. */
function idleSources(document: Document, group: readonly ReadText[]): Diagnostic[] {
  const master = group.find(({ file }) => file.translation === undefined);
  if (!master || !isEntry(document) || document.incomplete) return [];
  const cited = new Set(group.flatMap(({ markdown, file }) => footnotesIn(markdown.tree, file.text.length)));
  return Object.entries(document.facts.sources)
    .filter(([key, { attests }]) => attests.length === 0 && !cited.has(key))
    .map(([key]) =>
      master.locate({
        file: master.file.path,
        field: ['sources', key],
        at: 'key',
        rule: 'idle-source',
        found: `the source \`${key}\`, which nothing rests on`,
        expected: `a footnote [^${key}] in the text, or \`attests\` with what it shows`,
      }),
    );
}
