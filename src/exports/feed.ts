import { generateAtomFeed, generateJsonFeed } from 'feedsmith';
import { absolute, feedTypes, pathTo } from '../i18n/routes.ts';
import { t } from '../i18n/t.ts';
import { languages, siteName, type Lang } from '../site.ts';
import type { Day } from '../timeline/dates.ts';
import { inLanguage } from '../timeline/derived.ts';
import type { Entry } from '../timeline/model.ts';
import { plain } from '../timeline/text.ts';
import { dataLicence } from './dataset.ts';
import { inXml } from './escape.ts';
import { feedContent, type FeedItem } from './feed-content.ts';
import type { Selection } from './selections.ts';

/** A format of a feed, as the ending of its file. */
export type FeedFormat = keyof typeof feedTypes;

/**
 * The day an entry was last changed, as far as the content itself tells: that of its last correction, or else the latest on which
 * one of its sources was published, or else its own last day. No clock is read, so that the same content gives the same feed.
 */
export function changedOn({ updates, sources, date }: Entry): Day {
  const published = sources.map((source) => (source.type === 'article' ? source.article.published : source.published));
  return (
    updates.at(-1)?.date ??
    published
      .filter((day) => typeof day === 'string')
      .sort()
      .at(-1) ??
    date.end
  );
}

/** How many entries a feed holds at most: what a reader who comes back after months has missed, and about a megabyte. */
const mostItems = 200;

/** What a feed holds, those last changed first, and of one day those that happened last: at most two hundred. */
export function newestFirst(entries: readonly Entry[]): Entry[] {
  const placed = entries.map((entry) => ({ entry, place: `${changedOn(entry)} ${entry.date.end} ${entry.date.start} ${entry.slug}` }));
  return placed
    .sort((a, b) => (a.place < b.place ? 1 : -1))
    .slice(0, mostItems)
    .map(({ entry }) => entry);
}

/** A part of the timeline as a feed in a language: Atom 1.0 (RFC 4287) or JSON Feed 1.1, with the whole text of each entry. */
export function feed(selection: Selection, items: readonly FeedItem[], lang: Lang, format: FeedFormat): string {
  return { xml: atomFeed, json: jsonFeed }[format](selection, items, lang);
}

function feedTitle({ name }: Selection, lang: Lang): string {
  return t(lang).dataPage.feed(name?.(lang));
}

function atomFeed(selection: Selection, items: readonly FeedItem[], lang: Lang): string {
  const address = (each: Lang, format: FeedFormat) => absolute(pathTo.feed(selection.folder(each), format));
  const others = languages.filter((each) => each !== lang);
  return generateAtomFeed({
    id: address(lang, 'xml'),
    title: { value: feedTitle(selection, lang) },
    subtitle: { value: t(lang).tagline },
    updated: instant(lastChange(items)),
    links: [
      { rel: 'self', type: feedTypes.xml, hreflang: lang, href: address(lang, 'xml') },
      { rel: 'alternate', type: 'text/html', hreflang: lang, href: absolute(selection.page(lang)) },
      { rel: 'alternate', type: feedTypes.json, hreflang: lang, href: address(lang, 'json') },
      ...others.map((each) => ({ rel: 'alternate', type: feedTypes.xml, hreflang: each, href: address(each, 'xml') })),
      { rel: 'license', type: 'text/html', href: dataLicence },
    ],
    authors: [{ name: siteName, uri: absolute(pathTo.timeline(lang)) }],
    rights: { value: t(lang).dataPage.licence },
    icon: absolute(pathTo.icon),
    xml: { lang },
    entries: items.map((item) => {
      const { entry, text } = item;
      const title = inLanguage(entry.title, lang);
      return {
        id: absolute(pathTo.entry(entry, lang)),
        title: { value: inXml(title.text), xml: { lang: title.lang } },
        updated: instant(changedOn(entry)),
        links: languages.map((each) => ({
          rel: 'alternate',
          type: 'text/html',
          hreflang: each,
          href: absolute(pathTo.entry(entry, each)),
        })),
        categories: entry.issues.map(({ issue }) => ({
          term: issue.key,
          scheme: absolute(pathTo.issues(lang)),
          label: inXml(issue.names[lang]),
        })),
        summary: { value: inXml(plain(text.lead)), type: 'text', xml: { lang: text.lang } },
        content: { value: inXml(feedContent(item, lang)), type: 'html', xml: { lang: text.lang } },
      };
    }),
  });
}

function jsonFeed(selection: Selection, items: readonly FeedItem[], lang: Lang): string {
  const json = generateJsonFeed({
    title: feedTitle(selection, lang),
    home_page_url: absolute(selection.page(lang)),
    feed_url: absolute(pathTo.feed(selection.folder(lang), 'json')),
    description: `${t(lang).tagline} (${t(lang).dataPage.licence})`,
    favicon: absolute(pathTo.icon),
    authors: [{ name: siteName, url: absolute(pathTo.timeline(lang)) }],
    language: lang,
    items: items.map((item) => ({
      id: absolute(pathTo.entry(item.entry, lang)),
      url: absolute(pathTo.entry(item.entry, lang)),
      title: inLanguage(item.entry.title, lang).text,
      summary: plain(item.text.lead),
      content_html: feedContent(item, lang),
      date_modified: instant(changedOn(item.entry)),
      tags: item.entry.issues.map(({ issue }) => issue.names[lang]),
      language: item.text.lang,
    })),
  });
  return `${JSON.stringify(json, null, 1)}\n`;
}

function lastChange(items: readonly FeedItem[]): Day {
  const days = items.map(({ entry }) => changedOn(entry)).sort();
  const last = days.at(-1);
  if (last === undefined) throw new Error('a feed without entries has no day');
  return last;
}

function instant(day: Day): Date {
  return new Date(`${day}T00:00:00Z`);
}
