import { getCollection, getEntry } from 'astro:content';
import { buildTimeline } from '../timeline/build.ts';
import type { Article, Entry, TextIn, Timeline } from '../timeline/model.ts';
import type { Filed } from '../timeline/records.ts';
import { languages, type Lang } from '../site.ts';
import { plain, type TextInLanguage } from '../timeline/text.ts';
import { linkPages } from './text.ts';

let loaded: Promise<Timeline> | undefined;
/** The digests of documents as the content loaders keep them, by folder and slug. */
const digests = new Map<string, string>();

/** The whole timeline, built once. The content loaders have checked it, so it is never at fault here. */
export function loadTimeline(): Promise<Timeline> {
  loaded ??= build();
  return loaded;
}

async function build(): Promise<Timeline> {
  const [articles, meetings, milestones, people, venues, issues, outlets] = await Promise.all([
    getCollection('articles'),
    getCollection('meetings'),
    getCollection('milestones'),
    getCollection('people'),
    getCollection('venues'),
    getCollection('issues'),
    getCollection('outlets'),
  ]);
  const built = buildTimeline({
    articles: articles.map(filed),
    meetings: meetings.map(filed),
    milestones: milestones.map(filed),
    people: byKey(people),
    venues: byKey(venues),
    issues: byKey(issues),
    outlets: byKey(outlets),
  });
  for (const { collection, id, digest } of [...articles, ...meetings, ...milestones]) digests.set(`${collection}/${id}`, String(digest));
  if ('faults' in built) throw new Error(built.faults.map(({ file, found }) => `content/${file}: ${found}`).join('\n'));
  return built.timeline;
}

function filed<Facts>({ id, data }: { id: string; data: { facts: Facts; titles: Partial<Record<Lang, string>> } }): Filed<Facts> {
  return { slug: id, facts: data.facts, titles: data.titles };
}

function byKey<Facts>(entries: readonly { id: string; data: Facts }[]): Record<string, Facts> {
  return Object.fromEntries(entries.map(({ id, data }) => [id, data]));
}

/** A digest of the files of an entry or article of the timeline, in all languages. */
export function documentDigest(item: Entry | Article): string {
  return digests.get(`${folderOf(item)}/${item.slug}`) ?? '';
}

function folderOf(item: Entry | Article) {
  return 'folder' in item ? item.folder : 'articles';
}

/** The text of an entry or article in the language asked for, or else in the language it was written in. */
export function loadText(item: Entry | Article, lang: Lang): Promise<TextInLanguage> {
  return textOf(folderOf(item), item.slug, lang);
}

/** Entries with what the page of each says first, as plain text. */
export function loadLeads(entries: readonly Entry[], lang: Lang): Promise<{ readonly entry: Entry; readonly lead: TextIn }[]> {
  return Promise.all(
    entries.map(async (entry) => {
      const text = await loadText(entry, lang);
      return { entry, lead: { text: plain(text.lead), lang: text.lang } };
    }),
  );
}

/** A page about the site itself: its title and text, in the language asked for or the one it was written in. */
export async function loadPage(slug: string, lang: Lang): Promise<TextInLanguage & { readonly title: string }> {
  const page = await getEntry('pages', slug);
  if (!page) throw new Error(`content/pages/${slug}.md is missing`);
  const text = await textOf('pages', slug, lang);
  return { ...text, title: page.data.titles[text.lang] ?? '' };
}

async function textOf(collection: 'articles' | 'meetings' | 'milestones' | 'pages', slug: string, lang: Lang): Promise<TextInLanguage> {
  const texts = (await getEntry(collection, slug))?.data.texts ?? {};
  const found = [lang, ...languages].find((each) => texts[each] !== undefined) ?? lang;
  const { lead = '', sections = [], cited = [] } = texts[found] ?? {};
  return {
    lead: linkPages(lead, lang),
    sections: sections.map((section) => ({ ...section, html: linkPages(section.html, lang) })),
    cited,
    lang: found,
  };
}
