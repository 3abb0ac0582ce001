import type { DataContent } from '../i18n/data-page/messages.ts';
import type { Timeline } from '../timeline/model.ts';
import { articlesJson } from './articles-json.ts';
import { schemaDocument } from './data-schemas.ts';
import { jsonText } from './dataset.ts';
import { timelineGraph } from './graph.ts';
import { sourcesCsv, timelineCsv } from './tables.ts';
import { timelineJson } from './timeline-json.ts';
import { vocabularyJson } from './vocabulary-json.ts';

/** A file of the data that is one for all languages: its format in a word, its media type, and what stands in it. */
interface DataFile {
  readonly format: string;
  readonly type: string;
  readonly text: (timeline: Timeline) => string;
}

/** The files of the data that are one for all languages, by name, in the order in which they are listed. */
export const dataFiles: Readonly<Record<Exclude<DataContent, 'timelinejs.json'>, DataFile>> = {
  'timeline.json': { format: 'JSON', type: 'application/json', text: (timeline) => jsonText(timelineJson(timeline)) },
  'timeline.csv': { format: 'CSV', type: 'text/csv', text: timelineCsv },
  'sources.csv': { format: 'CSV', type: 'text/csv', text: sourcesCsv },
  'articles.json': { format: 'JSON', type: 'application/json', text: (timeline) => jsonText(articlesJson(timeline)) },
  'vocabulary.json': { format: 'JSON', type: 'application/json', text: (timeline) => jsonText(vocabularyJson(timeline)) },
  'schema.json': { format: 'JSON Schema', type: 'application/schema+json', text: () => jsonText(schemaDocument()) },
  'timeline.jsonld': { format: 'JSON-LD', type: 'application/ld+json', text: (timeline) => jsonText(timelineGraph(timeline)) },
};
