import { defaultLang, languages, type Lang } from '../site.ts';
import type { DaySpan } from '../timeline/dates.ts';
import type { Fault } from '../timeline/fault.ts';
import type { Diagnostic } from './diagnostic.ts';
import type { TextFolder } from './file-names.ts';
import { schemas, type FactsOf, type ReadText } from './read-text.ts';

const noDate: DaySpan = { edtf: '', start: '', end: '', certainty: 'uncertain' };
const noEntry = { lang: defaultLang, date: noDate, venue: null, participants: [], issues: {}, related: [], updates: [], sources: {} };

/** What stands in for facts that cannot be read: nothing that any rule would hold against another file. */
const standIns = {
  articles: {
    lang: defaultLang,
    outlet: null,
    credits: [],
    date: noDate,
    venue: null,
    participants: [],
    issues: [],
    meetings: [],
    milestones: [],
  },
  meetings: noEntry,
  milestones: noEntry,
  pages: { lang: defaultLang },
};

/** A master file with its facts, and its title and text in each language that has them. */
export interface Document<Folder extends TextFolder = TextFolder> {
  readonly folder: Folder;
  readonly slug: string;
  readonly facts: FactsOf<Folder>;
  readonly titles: Readonly<Partial<Record<Lang, string>>>;
  /** Markdown below the frontmatter. */
  readonly texts: Readonly<Partial<Record<Lang, string>>>;
  /** Whether some of the facts are at fault; empty ones stand in for them, so that the rest can be held against other files. */
  readonly incomplete: boolean;
}

/** Joins master files and their translations, and tells the faults in their facts. */
export function readMasters(
  texts: readonly ReadText[],
  allPaths: ReadonlySet<string>,
): { documents: Document[]; diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const translations = Map.groupBy(
    texts.filter(({ file }) => file.translation !== undefined),
    ({ file }) => masterPath(file),
  );
  const documents = texts.flatMap((master): Document[] => {
    const { file, reading, locate, markdown } = master;
    if (file.translation !== undefined) return [];
    const incomplete = 'faults' in reading;
    if (incomplete) diagnostics.push(...reading.faults.map(locate));
    const facts = (incomplete ? { ...standIns[file.folder], ...reading.readable } : reading.facts) as FactsOf;
    const titles: Partial<Record<Lang, string>> = { [facts.lang]: facts.title };
    const bodies: Partial<Record<Lang, string>> = { [facts.lang]: markdown.body };
    for (const translation of translations.get(file.path) ?? []) {
      if (translation.file.translation === facts.lang) {
        diagnostics.push(translation.locate(sameLanguage(translation.file, file.path)));
      } else if (translation.file.translation !== undefined) {
        if ('facts' in translation.reading) titles[translation.file.translation] = translation.reading.facts.title;
        bodies[translation.file.translation] = translation.markdown.body;
      }
    }
    return [{ folder: file.folder, slug: file.slug, facts, titles, texts: bodies, incomplete }];
  });
  const languageOf = new Map(documents.map((document) => [masterPath(document), document.facts.lang]));
  for (const translation of [...translations.values()].flat()) {
    // A second text in the language of the master is told as that alone, whatever stands in it.
    if (languageOf.get(masterPath(translation.file)) === translation.file.translation) continue;
    diagnostics.push(...translationFaults(translation, allPaths).map(translation.locate));
  }
  return { documents, diagnostics };
}

/** The path of the file that holds the facts a translation goes with. */
export function masterPath(file: Pick<ReadText['file'], 'folder' | 'slug'>): string {
  return `${file.folder}/${file.slug}.md`;
}

function sameLanguage({ path, slug, folder }: ReadText['file'], master: string): Fault {
  const others = languages.filter((lang) => !path.endsWith(`.${lang}.md`)).map((lang) => `content/${folder}/${slug}.${lang}.md`);
  return {
    file: path,
    field: [],
    at: 'value',
    rule: 'duplicate-slug',
    found: `a second text in the language of content/${master}`,
    expected: `one file for it: delete this one, or, if it is the translation, name it ${others.join(', ')}`,
  };
}

function translationFaults({ file, reading }: ReadText, allPaths: ReadonlySet<string>): Fault[] {
  const master = masterPath(file);
  const alone: Fault[] = allPaths.has(master)
    ? []
    : [
        {
          file: file.path,
          field: [],
          at: 'value',
          rule: 'no-master',
          found: `a translation of content/${master}, which does not exist`,
          expected: 'the file it translates beside it, or another name for this one',
          known: [...allPaths].filter((path) => path.startsWith(`${file.folder}/`) && /^[^.]+\.md$/.test(path)),
          subject: master,
        },
      ];
  const faults = 'faults' in reading ? reading.faults : [];
  // A copy of the master has every fact of it: one slip, told at the first.
  const facts = faults.filter(({ rule, field: [name] }) => rule === 'unknown-field' && factNames.has(String(name)));
  const [first] = facts;
  const copied = first ? [factInTranslation(first, facts, master)] : [];
  return [...alone, ...copied, ...faults.filter((fault) => !facts.includes(fault))];
}

/** The fields of any master file. */
const factNames = new Set(Object.values(schemas).flatMap((schema) => Object.keys(schema.shape)));

function factInTranslation({ file, field, at }: Fault, facts: readonly Fault[], master: string): Fault {
  const found = facts.map((fact) => fact.found).join(', ');
  const expected = `only \`title\` here: facts stand once, in content/${master}; delete these lines`;
  return { file, field, at, rule: 'fact-in-translation', found, expected };
}
