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

const csv = { format: 'CSV', type: 'text/csv' };
const json = { format: 'JSON', type: 'application/json' };

/** The files of the data that are one for all languages, by name, in the order in which they are listed. */
export const dataFiles: Readonly<Record<Exclude<DataContent, 'timelinejs.json'>, DataFile>> = {
  'timeline.json': { ...json, text: once((timeline) => jsonText(timelineJson(timeline))) },
  'timeline.csv': { ...csv, text: once(timelineCsv) },
  'sources.csv': { ...csv, text: once(sourcesCsv) },
  'articles.json': { ...json, text: once((timeline) => jsonText(articlesJson(timeline))) },
  'vocabulary.json': { ...json, text: once((timeline) => jsonText(vocabularyJson(timeline))) },
  'schema.json': { format: 'JSON Schema', type: 'application/schema+json', text: once(() => jsonText(schemaDocument())) },
  'timeline.jsonld': { format: 'JSON-LD', type: 'application/ld+json', text: once((timeline) => jsonText(timelineGraph(timeline))) },
};

/** A text that is written once for a timeline: as the file, and for the pages that tell how large it is. */
function once(write: (timeline: Timeline) => string): DataFile['text'] {
  const written = new WeakMap<Timeline, string>();
  return (timeline) => {
    const text = written.get(timeline) ?? write(timeline);
    written.set(timeline, text);
    return text;
  };
}
