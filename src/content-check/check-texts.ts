import { fileOf, reportsByEntry, type Records } from '../timeline/records.ts';
import type { Unread } from '../timeline/known-keys.ts';
import { namesUnread } from '../timeline/rules.ts';
import type { Diagnostic } from './diagnostic.ts';
import { isInOrder } from './plain-text.ts';
import { masterPath, type Document } from './read-masters.ts';
import type { ReadText } from './read-text.ts';
import { placed } from './source-file.ts';
import { footnotesIn, textFaults, type TextContext, type TextFault } from './text-rules.ts';

/** Holds every text against the rules for texts. `faulty` are the files whose facts are at fault: what those articles report is not known. */
export function textDiagnostics(
  texts: readonly ReadText[],
  documents: readonly Document[],
  records: Records,
  unread: Unread,
  faulty: ReadonlySet<string>,
): Diagnostic[] {
  const slugs = new Set(documents.map(({ slug }) => slug));
  const mayReport = records.articles
    .filter((article) => faulty.has(fileOf('articles', article.slug)) || namesUnread(article, slugs))
    .map(({ slug }) => slug);
  const anyEntry = [...mayReport, ...unread.articles];
  const anchors = anchorsOf(documents, unread);
  const places = { anchors, files: [...anchors.keys()].map((file) => `../${file}`) };
  const names = issueNames(records);
  const byPath = new Map(documents.map((document) => [masterPath(document), document]));
  const reports = reportsByEntry(records.articles);
  return [...Map.groupBy(texts, ({ file }) => masterPath(file))].flatMap(([path, group]) => {
    const document = byPath.get(path);
    const articles = document ? [...(reports.get(document.slug) ?? []).map(({ article }) => article.slug), ...anyEntry] : [];
    const faults = group.flatMap((text) => {
      // A second text in the language of the master is told as that alone.
      if (document !== undefined && text.file.translation === document.facts.lang) return [];
      const context = { ...places, ...contextOf(text, document, articles, names) };
      if (text.plain && isInOrder(text.plain, context)) return [];
      return textFaults(text.markdown.tree, text.file.text.length, context).map((fault) => locateIn(text, fault));
    });
    return [...faults, ...(document ? idleSources(document, group) : [])];
  });
}

/** The place of a fault; what the facts name and the text lacks is missed where the facts name it, or at the end of a translation. */
function locateIn({ file, locate }: ReadText, { offset, field, ...fault }: TextFault): Diagnostic {
  if (field === undefined || file.translation !== undefined) return placed(file, offset, fault);
  return locate({ ...fault, file: file.path, field, at: 'key' });
}

/** The names of all issues in each language, with their keys. */
type IssueNames = Readonly<Record<string, ReadonlyMap<string, string>>>;

function issueNames({ issues }: Records): IssueNames {
  const inLang = (lang: 'vi' | 'en') =>
    new Map(
      Object.entries(issues)
        .toReversed()
        .map(([key, { names }]) => [names[lang], key]),
    );
  return { vi: inLang('vi'), en: inLang('en') };
}

function contextOf(
  { file }: ReadText,
  document: Document | undefined,
  articles: readonly string[],
  names: IssueNames,
): Pick<TextContext, 'sources' | 'issues'> {
  if (!document || (isEntry(document) && document.incomplete)) return { sources: 'unread' };
  if (!isEntry(document)) return { sources: new Set() };
  const all = names[file.translation ?? document.facts.lang] ?? new Map<string, string>();
  const own = new Map([...all].filter(([, key]) => Object.hasOwn(document.facts.issues, key)));
  return { sources: new Set([...Object.keys(document.facts.sources), ...articles]), issues: { own, all } };
}

/** The places that links may lead to on the page of each file. A page whose file is at fault may have any issue's account. */
function anchorsOf(documents: readonly Document[], unread: Unread): TextContext['anchors'] {
  const known = documents.map((document): [string, ReadonlySet<string>] => [
    masterPath(document),
    new Set(isEntry(document) ? ['sources', 'differences', ...Object.keys(document.facts.issues)] : []),
  ]);
  const faulty = (['articles', 'meetings', 'milestones'] as const).flatMap((folder) =>
    [...unread[folder]].map((slug): [string, ReadonlySet<string>] => [fileOf(folder, slug), anyPlace]),
  );
  return new Map([...faulty, ...known]);
}

const anyPlace: ReadonlySet<string> = Object.assign(new Set<string>(), { has: () => true });

function isEntry(document: Document): document is Document<'meetings' | 'milestones'> {
  return document.folder === 'meetings' || document.folder === 'milestones';
}

/** The sources of an entry that attest nothing and that no sentence in any language rests on. */
function idleSources(document: Document, group: readonly ReadText[]): Diagnostic[] {
  const master = group.find(({ file }) => file.translation === undefined);
  if (!master || !isEntry(document) || document.incomplete) return [];
  const idle = Object.entries(document.facts.sources).filter(([, { attests }]) => attests.length === 0);
  if (idle.length === 0) return [];
  const cited = new Set(group.flatMap(({ plain, markdown, file }) => plain?.footnotes ?? footnotesIn(markdown.tree, file.text.length)));
  return idle
    .filter(([key]) => !cited.has(key))
    .map(([key]) =>
      master.locate({
        file: master.file.path,
        field: ['sources', key],
        at: 'key',
        rule: 'idle-source',
        found: `the source \`${key}\`, which nothing rests on`,
        expected: `a footnote [^${key}] in the text, or \`attests\` with what it shows`,
        subject: key,
      }),
    );
}
