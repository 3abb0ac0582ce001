import { report } from '../content-check/report.ts';
import type { Content } from '../content-check/read-content.ts';
import { pathTo } from '../i18n/routes.ts';
import { languages } from '../site.ts';
import { folders, type DocumentKind } from './questions.ts';

/** What was written. */
export interface Written {
  readonly kind: DocumentKind;
  readonly slug: string;
  /** Paths below `content/`. */
  readonly paths: readonly string[];
  /** Whether an article names an entry that it reports. */
  readonly reports: boolean;
  /** The keys that footnotes may name. */
  readonly sources: readonly string[];
}

/** What to say when the files are written: where they are, what the check still misses in them, and what to do next. */
export function nextSteps({ kind, slug, paths, reports, sources }: Written, content: Content): string {
  const mine = content.diagnostics.filter(({ file }) => paths.includes(file));
  const others = content.diagnostics.length - mine.length;
  const shown = { ...content, diagnostics: mine };
  const folder = folders[kind];
  const address = (lang: (typeof languages)[number]) =>
    folder === 'articles' ? pathTo.article({ slug }, lang) : pathTo.entry({ folder, slug }, lang);
  const [master = '', translation = ''] = paths;
  const text =
    kind === 'article'
      ? 'two to five paragraphs in our own words: what this article reports, who says it'
      : 'a lead of one to three sentences, then each account in the place of its <!-- … -->';
  const marks = sources.map((key) => `[^${key}]`).join(' ');
  const footnotes = marks === '' ? '; there is none yet: add it to `sources`, or name this entry in an article of ours.' : `: ${marks}`;
  return [
    'Written:',
    ...paths.map((path) => `  content/${path}`),
    '',
    ...(mine.length > 0 ? ['What the check misses in them:', report(shown)] : ['The check misses nothing in them.']),
    ...(others > 0 ? [`(${others} more in other files: npm run check)`] : []),
    '',
    'Next:',
    `  1. Write the Vietnamese text below the frontmatter of content/${master}:`,
    `     ${text}.`,
    ...(kind === 'article' && !reports
      ? ['     It names no entry yet and so is the source of none: put one into `meetings`, or npm run new meeting.']
      : []),
    ...(kind === 'article' ? [] : [`     Every paragraph ends with its source${footnotes}`]),
    `  2. Write the English text in content/${translation}.`,
    '  3. npm run check   until nothing is missing',
    `  4. npm run dev     shows http://localhost:4321${address('vi')} and ${address('en')}`,
  ].join('\n');
}
