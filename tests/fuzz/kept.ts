import { load, JSON_SCHEMA } from 'js-yaml';
import { vocabularyFiles } from '../../src/content-check/file-names.ts';
import type { Content } from '../../src/content-check/read-content.ts';
import type { Document } from '../../src/content-check/read-masters.ts';
import type { Timeline } from '../../src/timeline/model.ts';
import { isHidden, textIn, type Files } from './files.ts';

/** What of the files of an accepted mutant is not in its timeline: texts, translations, words of the vocabulary. */
export function lost(content: Content, timeline: Timeline, files: Files): string[] {
  const documents = new Map(content.documents.map((each) => [`${each.folder}/${each.slug}`, each]));
  const shown = new Set([
    ...timeline.entries.map(({ folder, slug }) => `${folder}/${slug}`),
    ...timeline.articles.map(({ slug }) => `articles/${slug}`),
  ]);
  return [...files.keys()]
    .filter((path) => !isHidden(path))
    .flatMap((path): string[] => {
      const [, name = '', lang = ''] = /^([^.]+)(?:\.(\w+))?\.md$/.exec(path) ?? [];
      if (name === '') return path.startsWith('vocabulary/') ? [] : [`${path} is no text, and nobody says so`];
      const document = documents.get(name);
      if (!document || (!name.startsWith('pages/') && !shown.has(name))) return [`${path} is no page, and nobody says so`];
      const own = lang === '' ? document.facts.lang : (lang as 'vi' | 'en');
      return document.texts[own] === undefined || document.titles[own] === undefined ? [`${path} is not shown, and nobody says so`] : [];
    })
    .concat(vocabularyFiles.flatMap((name) => lostWords(name, timeline, files)));
}

function lostWords(name: (typeof vocabularyFiles)[number], timeline: Timeline, files: Files): string[] {
  const written = Object.keys(load(textIn(files.get(`vocabulary/${name}.yaml`) ?? new Uint8Array()), { schema: JSON_SCHEMA }) as object);
  const known = new Set(timeline[name].map(({ key }) => key));
  return written.filter((key) => !known.has(key)).map((key) => `the ${name} have no ${key}, and nobody says so`);
}

/** What stands in the facts of a file, as another reader of YAML takes them, and is not in what the timeline has of it. */
export function lostFacts(document: Document, timeline: Timeline, files: Files): string[] {
  const { folder, slug } = document;
  if (folder === 'pages') return [];
  const item = [...timeline.entries, ...timeline.articles].find((each) => each.slug === slug && folderOf(each) === folder);
  const has = JSON.stringify([item, document.facts]);
  const [, yaml = ''] =
    /^\uFEFF?---[ \t]*\n(.*?)\n---[ \t]*(?:\n|$)/s.exec(textIn(files.get(`${folder}/${slug}.md`) ?? new Uint8Array())) ?? [];
  return leaves(load(yaml, { schema: JSON_SCHEMA }))
    .filter((leaf) => !has.includes(JSON.stringify(leaf).slice(1, -1)) && !/^PT[\d.HM]+(?:\/PT[\d.HM]+)?$|^duration$/.test(leaf))
    .map((leaf) => `${folder}/${slug} says ${leaf}, and its page does not`);
}

function folderOf(item: Timeline['entries'][number] | Timeline['articles'][number]): string {
  return 'folder' in item ? item.folder : 'articles';
}

function leaves(value: unknown): string[] {
  if (value === null || typeof value !== 'object') return typeof value === 'string' ? [value] : [];
  return [...(Array.isArray(value) ? [] : Object.keys(value)), ...Object.values(value).flatMap(leaves)];
}
