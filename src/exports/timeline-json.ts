import { z } from 'zod';
import { absolute, pathTo } from '../i18n/routes.ts';
import { languages } from '../site.ts';
import type { Entry, Source, Timeline } from '../timeline/model.ts';
import {
  attendances,
  issueStates,
  meetingKinds,
  milestoneKinds,
  sides,
  sourceClasses,
  statuses,
  tracks,
  weights,
} from '../timeline/terms.ts';

const day = z.iso.date().describe('a calendar day, ISO 8601');
const inLanguages = <Text extends z.ZodType>(text: Text, what: string) =>
  z.partialRecord(z.enum(languages), text).describe(`${what}, by language (BCP 47)`);

const sourceSchema = z.object({
  key: z.string(),
  outlet: z.string().describe('key of the outlet'),
  outletName: z.string(),
  origin: z.array(z.string()).describe('keys of the outlets whose text it carries or cites'),
  title: z.string().nullable().describe('null: not known'),
  url: z.url(),
  published: day.nullable().describe('null: undated'),
  lang: z.string(),
  byline: z.string().nullable(),
  class: z.enum(sourceClasses),
  attests: z.array(z.string()).describe('date, venue, duration, keys of participants and of issues'),
});

const entrySchema = z.object({
  slug: z.string(),
  kind: z.enum([...meetingKinds, ...milestoneKinds]),
  status: z.enum(statuses),
  weight: z.enum(weights),
  track: z.enum(tracks),
  date: z.string().describe('EDTF level 0–1 (ISO 8601-2)'),
  start: day,
  end: day,
  duration: z.string().nullable().describe('ISO 8601 duration; two with a slash where reports differ'),
  venue: z.string().nullable().describe('key of the venue'),
  participants: z.array(z.object({ key: z.string(), side: z.enum(sides), attendance: z.enum(attendances) })),
  issues: z.array(z.object({ key: z.string(), state: z.enum(issueStates) })),
  articles: z.array(z.string()).describe('slugs of our own article summaries that report it'),
  sources: z.array(sourceSchema),
  related: z.array(z.string()).describe('slugs of other entries'),
  title: inLanguages(z.string(), 'title, in the languages it exists in'),
  url: inLanguages(z.url(), 'permanent address'),
});

/** The shape of `data/timeline.json`. */
const timelineJsonSchema = z.object({ entries: z.array(entrySchema).describe('in order of time') });

export type TimelineJson = z.output<typeof timelineJsonSchema>;

/** The timeline as plain data for other programs. */
export function timelineJson(timeline: Timeline): TimelineJson {
  return { entries: timeline.entries.map(entryJson) };
}

/** The JSON Schema (2020-12) of `data/timeline.json`. */
export function timelineJsonSchemaDocument(): object {
  const schema = z.toJSONSchema(timelineJsonSchema, { target: 'draft-2020-12' });
  return { ...schema, $id: absolute(pathTo.timelineSchema), title: 'Hòa đàm: timeline' };
}

function entryJson(entry: Entry): TimelineJson['entries'][number] {
  const { slug, kind, status, weight, track, date, duration, venue, participants, issues, sources, related, title } = entry;
  return {
    slug,
    kind,
    status,
    weight,
    track,
    date: date.edtf,
    start: date.start,
    end: date.end,
    duration: duration?.iso ?? null,
    venue: venue?.key ?? null,
    participants: participants.map(({ person, attendance }) => ({ key: person.key, side: person.side, attendance })),
    issues: issues.map(({ issue, state }) => ({ key: issue.key, state })),
    articles: sources.filter(({ type }) => type === 'article').map(({ key }) => key),
    sources: sources.flatMap(citationJson),
    related: [...related],
    title: title.texts,
    url: Object.fromEntries(languages.map((lang) => [lang, absolute(pathTo.entry(entry, lang))])),
  };
}

function citationJson(source: Source): TimelineJson['entries'][number]['sources'] {
  if (source.type === 'article') return [];
  const { key, outlet, origin, title, url, published, lang, byline, attests } = source;
  return [
    {
      key,
      outlet: outlet.key,
      outletName: outlet.name,
      origin: origin.map((each) => each.key),
      title: title ?? null,
      url,
      published: published ?? null,
      lang,
      byline: byline ?? null,
      class: source.class,
      attests: [...attests],
    },
  ];
}
