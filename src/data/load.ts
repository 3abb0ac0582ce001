import { getLiveCollection, getLiveEntry } from 'astro:content';
import type { Content } from '../content-check/read-content.ts';
import { joinRecords } from '../timeline/build.ts';
import type { Article, Entry, TextIn, Timeline } from '../timeline/model.ts';
import { languages, type Lang } from '../site.ts';
import { plain, type TextInLanguage } from '../timeline/text.ts';
import { heldContent } from './held-content.ts';
import { linkPages } from './text.ts';

let loaded: { readonly from: Content; readonly timeline: Promise<Timeline> } | undefined;

/** The whole timeline, built once for the content that is held. What is held was checked. */
export function loadTimeline(): Promise<Timeline> {
  const from = heldContent();
  if (loaded?.from !== from) loaded = { from, timeline: build() };
  return loaded.timeline;
}

async function build(): Promise<Timeline> {
  const [articles, meetings, milestones, people, venues, issues, outlets] = await Promise.all([
    all(getLiveCollection('articles')),
    all(getLiveCollection('meetings')),
    all(getLiveCollection('milestones')),
    all(getLiveCollection('people')),
    all(getLiveCollection('venues')),
    all(getLiveCollection('issues')),
    all(getLiveCollection('outlets')),
  ]);
  return joinRecords({
    articles: articles.map(({ data }) => data),
    meetings: meetings.map(({ data }) => data),
    milestones: milestones.map(({ data }) => data),
    people: byKey(people),
    venues: byKey(venues),
    issues: byKey(issues),
    outlets: byKey(outlets),
  });
}

async function all<Found>(collection: Promise<{ entries?: Found[] | undefined; error?: Error }>): Promise<Found[]> {
  const { entries, error } = await collection;
  if (error) throw error;
  return entries ?? [];
}

function byKey<Facts>(entries: readonly { id: string; data: Facts }[]): Record<string, Facts> {
  return Object.fromEntries(entries.map(({ id, data }) => [id, data]));
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
  const { entry: page } = await getLiveEntry('pages', slug);
  if (!page) throw new Error(`content/pages/${slug}.md is missing`);
  const text = await textOf('pages', slug, lang);
  return { ...text, title: page.data.titles[text.lang] ?? '' };
}

async function textOf(collection: 'articles' | 'meetings' | 'milestones' | 'pages', slug: string, lang: Lang): Promise<TextInLanguage> {
  const { entry } = await getLiveEntry(collection, slug);
  const texts = (await entry?.data.texts()) ?? {};
  const found = [lang, ...languages].find((each) => texts[each] !== undefined) ?? lang;
  const { lead = '', sections = [], cited = [] } = texts[found] ?? {};
  return {
    lead: linkPages(lead, lang),
    sections: sections.map((section) => ({ ...section, html: linkPages(section.html, lang) })),
    cited,
    lang: found,
  };
}
