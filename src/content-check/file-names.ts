import { defaultLang, languages } from '../site.ts';
import { quote, type Fault } from '../timeline/fault.ts';

/** The folders of Markdown files below `content/`. */
export const textFolders = ['articles', 'meetings', 'milestones', 'pages'] as const;
export type TextFolder = (typeof textFolders)[number];

/** The files of `content/vocabulary/`. */
export const vocabularyFiles = ['people', 'venues', 'issues', 'outlets'] as const;
export type VocabularyFile = (typeof vocabularyFiles)[number];

/** The pages of `content/pages/`: each is shown at an address of its own. */
const pageSlugs = ['about', 'data', 'home'];

/** The files that the site cannot do without. */
export const neededFiles = [...vocabularyFiles.map((name) => `vocabulary/${name}.yaml`), ...pageSlugs.map((slug) => `pages/${slug}.md`)];

/** The pattern of a text file's name: its slug, and the language of a translation. */
export const namePattern = new RegExp(`^([a-z0-9]+(?:-[a-z0-9]+)*)(?:\\.(${languages.join('|')}))?\\.md$`);

type Refusal = Pick<Fault, 'rule' | 'found' | 'expected' | 'known' | 'subject'>;

const other = languages.filter((lang) => lang !== defaultLang).join('|');
const folders = [...textFolders, 'vocabulary'];

/** Why a path below `content/` cannot be read as what it is, if so. */
export function nameFault(path: string): Refusal | undefined {
  const parts = path.split('/');
  const [folder = '', name = ''] = parts;
  if (parts.length !== 2 || !folders.includes(folder)) {
    return {
      rule: 'odd-file',
      found: 'a file that no page is made of',
      expected: `files directly in ${folders.map((each) => `content/${each}/`).join(', ')}`,
      ...(parts.length === 2 ? { known: folders, subject: folder } : {}),
    };
  }
  if (folder === 'vocabulary') {
    if (neededFiles.includes(path)) return undefined;
    const known = vocabularyFiles.map((each) => `${each}.yaml`);
    return { rule: 'odd-file', found: `the vocabulary ${quote(name)}`, expected: `one of ${known.join(', ')}`, known, subject: name };
  }
  if (!namePattern.test(name)) return { rule: 'file-name', found: `the file name ${quote(name)}`, expected: nameRule(name) };
  if (folder === 'pages' && !pageSlugs.includes(name.split('.')[0] ?? '')) {
    const known = pageSlugs.map((slug) => `${slug}.md`);
    return { rule: 'odd-file', found: `the page ${quote(name)}`, expected: `one of ${known.join(', ')}`, known, subject: name };
  }
  return undefined;
}

function nameRule(name: string): string {
  const [, foreign] = /^[a-z0-9-]+\.([a-z]{2,3})\.md$/.exec(name) ?? [];
  if (foreign !== undefined && foreign !== 'md')
    return `.md for the Vietnamese text, .${other}.md for the translation: the site has no language \`${foreign}\``;
  const slug = meantSlug(name);
  const lang = new RegExp(`[._-](${other})\\.[^.]*$`, 'i').test(name) ? `.${other}` : '';
  const example = slug === '' ? '' : `\`${slug}${lang}.md\`: `;
  return `${example}small letters a–z, digits and hyphens, then .md, or .${other}.md for the translation`;
}

/**
 * The slug that a refused file name was probably meant to have; other files may refer to it.
 * @example meantSlug('2025-11-30 Hội đàm Florida.MD') // '2025-11-30-hoi-dam-florida'
 */
export function meantSlug(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('đ', 'd')
    .replace(/(?:\.[a-z]{2})?(?:\.(?:md|markdown|mdx|txt|yaml|yml))+$/, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
