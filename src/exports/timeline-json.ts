import { absolute, pathTo } from '../i18n/routes.ts';
import { languages, type Lang } from '../site.ts';
import type { Entry, Source, Timeline } from '../timeline/model.ts';
import type { TimelineJson } from './data-schemas.ts';
import { fileFacts } from './dataset.ts';

type EntryJson = TimelineJson['entries'][number];

/** The timeline as plain data for other programs: `data/timeline.json`. */
export function timelineJson(timeline: Timeline): TimelineJson {
  return { ...fileFacts(), entries: timeline.entries.map(entryJson) };
}

/** The absolute address of something in each language. */
export function addresses(route: (lang: Lang) => string): Record<Lang, string> {
  return Object.fromEntries(languages.map((lang) => [lang, absolute(route(lang))])) as Record<Lang, string>;
}

function entryJson(entry: Entry): EntryJson {
  const { slug, kind, status, weight, track, date, venue, participants, issues, sources, title, updates } = entry;
  return {
    slug,
    kind,
    status,
    weight,
    track,
    thread: entry.thread ?? null,
    date: date.edtf,
    start: date.start,
    end: date.end,
    duration: entry.duration?.iso ?? null,
    venue: venue?.key ?? null,
    participants: participants.map(({ person, attendance }) => ({ key: person.key, side: person.side, attendance })),
    issues: issues.map(({ issue, state }) => ({ key: issue.key, state })),
    articles: sources.filter(({ type }) => type === 'article').map(({ key }) => key),
    sources: sources.flatMap(citationJson),
    related: [...entry.related],
    aliases: [...entry.aliases],
    updates: updates.map(({ date: day, vi, en }) => ({ date: day, text: { vi, en } })),
    title: title.texts,
    short: entry.short ?? null,
    url: addresses((lang) => pathTo.entry(entry, lang)),
  };
}

function citationJson(source: Source): EntryJson['sources'] {
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
