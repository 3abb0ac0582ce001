import { readFileSync } from 'node:fs';
import { DOMParser, onErrorStopParsing } from '@xmldom/xmldom';
import ICAL from 'ical.js';
import { locatorMap } from '../../src/charts/locator-map.ts';
import { entryPreview } from '../../src/charts/preview-words.ts';
import { drawPreview } from '../../src/charts/preview.ts';
import { drawScore } from '../../src/charts/score.ts';
import { calendar } from '../../src/exports/calendar.ts';
import { citationFile, citationFormats, type CitationFormat } from '../../src/exports/citation-files.ts';
import { textCitations } from '../../src/exports/citation-text.ts';
import { citedArticle, citedEntry, type CitedPage } from '../../src/exports/citation.ts';
import { dataFiles } from '../../src/exports/data-files.ts';
import { embeddableEntry, frameCode, oEmbed } from '../../src/exports/embed.ts';
import { feed } from '../../src/exports/feed.ts';
import { feedSelections } from '../../src/exports/selections.ts';
import { scriptText } from '../../src/exports/structured-data.ts';
import { articleData, entryData } from '../../src/exports/structured-entries.ts';
import { lettering } from '../../src/raster/typefaces.ts';
import { searchDocuments } from '../../src/search/indexing/documents.ts';
import { languages, type Lang } from '../../src/site.ts';
import { sourcesInOrder } from '../../src/timeline/derived.ts';
import type { Article, Entry, Timeline, Venue } from '../../src/timeline/model.ts';
import { plain, type TextInLanguage } from '../../src/timeline/text.ts';

const tokens = readFileSync('src/styles/tokens.css', 'utf8');

/** Writes what is made of the text of an entry beside its page, in a language, and reads it back. Throws where that cannot be done; gives all of it. */
export function exportsOfText(entry: Entry, text: TextInLanguage, timeline: Timeline, lang: Lang): string {
  const [whole] = feedSelections(timeline);
  if (!whole) throw new Error('there is no feed');
  const json = scriptText(entryData(entry, sourcesInOrder(entry, text.cited), lang));
  const [atom, jsonFeed] = [feed(whole, [{ entry, text }], lang, 'xml'), feed(whole, [{ entry, text }], lang, 'json')];
  const dates = calendar([{ entry, lead: { text: plain(text.lead), lang: text.lang } }], lang);
  for (const each of [json, jsonFeed]) JSON.parse(each);
  readXml(atom);
  ICAL.parse(dates);
  return [json, atom, jsonFeed, dates].join('\n');
}

/** The same of what is made of its facts. */
export function exportsOfFacts(entry: Entry, lang: Lang): string {
  const embedded = embeddableEntry(entry, lang);
  const json = oEmbed(embedded);
  const picture = drawPreview(entryPreview(entry, lang), lettering(), tokens);
  JSON.parse(json);
  readXml(picture);
  return [json, picture, frameCode(embedded), ...citationsOf(citedEntry(entry, lang))].join('\n');
}

/** The same of an article. */
export function exportsOfArticle(article: Article, lang: Lang): string {
  const json = scriptText(articleData(article, lang));
  JSON.parse(json);
  return [json, ...citationsOf(citedArticle(article, lang))].join('\n');
}

function citationsOf(page: CitedPage): string[] {
  const formats = Object.keys(citationFormats) as CitationFormat[];
  return [...formats.map((format) => citationFile(page, format)), JSON.stringify(textCitations(page))];
}

/** Writes what is made of a whole timeline: its data, its score, what search knows, and maps of some venues. */
export function exportsOfAll(timeline: Timeline, venues: readonly Venue[]): string {
  const data = Object.values(dataFiles).map(({ text }) => text(timeline));
  const maps = venues.map((venue) => locatorMap(venue, tokens));
  for (const map of maps) readXml(map);
  const scores = languages.map((lang) => drawScore(timeline.entries, '2025-11-01', '2025-12-31', lang));
  const notes = scores.flatMap(({ staves }) => staves.flatMap((stave) => stave.notes));
  if (notes.length !== languages.length * timeline.entries.length) throw new Error('the score has not all entries');
  const numbers = notes.flatMap(({ x, x2 = 0, y, scale, target }) => [x, x2, y, scale, ...Object.values(target)]);
  if (!numbers.every(Number.isFinite)) throw new Error('the score has a note nowhere');
  const documents = Object.values(searchDocuments(timeline));
  if (documents.some(({ length }) => length !== timeline.entries.length + timeline.articles.length))
    throw new Error('search has not all pages');
  return [...data, ...maps, JSON.stringify(documents)].join('\n');
}

function readXml(text: string): void {
  new DOMParser({ onError: onErrorStopParsing }).parseFromString(text, 'text/xml');
}
