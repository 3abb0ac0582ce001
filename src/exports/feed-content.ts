import { spanInWords } from '../i18n/dates.ts';
import { placeName } from '../i18n/names.ts';
import { absolute, pathTo } from '../i18n/routes.ts';
import { t } from '../i18n/t.ts';
import type { Lang } from '../site.ts';
import { formatDay } from '../timeline/dates.ts';
import { sourcesInOrder } from '../timeline/derived.ts';
import type { Entry, Source } from '../timeline/model.ts';
import { quoted, type Section, type TextInLanguage } from '../timeline/text.ts';
import { dataLicence } from './dataset.ts';
import { escaped } from './escape.ts';

/** An entry and its text, as a feed carries it. */
export interface FeedItem {
  readonly entry: Entry;
  readonly text: TextInLanguage;
}

/** The whole page of an entry as HTML that can stand anywhere: facts, corrections, text and sources, every address absolute. */
export function feedContent({ entry, text }: FeedItem, lang: Lang): string {
  const { dataPage, entry: texts } = t(lang);
  const page = absolute(pathTo.entry(entry, lang));
  const updates = entry.updates.map(({ date, ...change }) => `<li>${formatDay(date, lang)}: ${escaped(change[lang])}</li>`);
  const sources = sourcesInOrder(entry, text.cited).map((source) => `<li>${sourceHtml(source, lang)}</li>`);
  return [
    `<p>${facts(entry, lang).map(escaped).join(' · ')}</p>`,
    ...(updates.length > 0 ? [`<h2>${dataPage.updates}</h2><ul>${updates.join('')}</ul>`] : []),
    standing(text.lead, page),
    ...text.sections.map((section) => `<h2>${escaped(headingOf(section, entry, lang))}</h2>${standing(section.html, page)}`),
    ...(sources.length > 0 ? [`<h2>${texts.sources}</h2><ol>${sources.join('')}</ol>`] : []),
    `<p><a href="${page}">${page}</a> · <a href="${dataLicence}">${dataPage.licence}</a></p>`,
  ].join('\n');
}

function facts({ kind, status, date, venue }: Entry, lang: Lang): string[] {
  const { kinds, statuses } = t(lang);
  return [
    kinds[kind],
    ...(status === 'held' ? [] : [statuses[status]]),
    spanInWords(date, lang),
    ...(venue ? [placeName(venue, lang)] : []),
  ];
}

function headingOf({ title, issue }: Section, { issues }: Entry, lang: Lang): string {
  const state = issues.find((outcome) => outcome.issue.key === issue)?.state;
  return state ? `${title} – ${t(lang).states[state]}` : title;
}

/** HTML of a page with its links absolute; its footnotes lead to the page. */
function standing(html: string, page: string): string {
  return quoted(html, page)
    .replaceAll(/ href="(#[^"]*)"/g, (_link, anchor: string) => ` href="${page}${anchor}"`)
    .replaceAll(/ href="(\/[^"]*)"/g, (_link, path: string) => ` href="${absolute(path)}"`);
}

function sourceHtml(source: Source, lang: Lang): string {
  const { entry: texts, article: articles } = t(lang);
  if (source.type === 'article') {
    const { article } = source;
    const title = article.title.texts[lang] ?? article.title.texts[article.title.original] ?? '';
    const outlet = article.outlet?.name ?? articles.unknownOutlet;
    return `${escaped(outlet)}: <a href="${absolute(pathTo.article(article, lang))}">${escaped(title)}</a> (${texts.ours})`;
  }
  const { outlet, title = texts.unknownTitle, url, published } = source;
  const day = published === undefined ? texts.undated : formatDay(published, lang);
  return `${escaped(outlet.name)}: <a href="${escaped(url)}" hreflang="${escaped(source.lang)}">${escaped(title)}</a> (${day})`;
}
