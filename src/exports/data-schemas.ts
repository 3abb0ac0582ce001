import { z } from 'zod';
import { absolute, pathTo } from '../i18n/routes.ts';
import { siteName, type Lang } from '../site.ts';
import {
  attendances,
  issueStates,
  meetingKinds,
  milestoneKinds,
  outletKinds,
  sides,
  sourceClasses,
  statuses,
  threads,
  tracks,
  weights,
} from '../timeline/terms.ts';
import { schemaWords } from './schema-words.ts';

type Schemas = ReturnType<typeof schemasIn>;

/** The shape of `data/timeline.json`. */
export type TimelineJson = z.output<Schemas['timeline']>;
/** The shape of `data/articles.json`. */
export type ArticlesJson = z.output<Schemas['articles']>;
/** The shape of `data/vocabulary.json`. */
export type VocabularyJson = z.output<Schemas['vocabulary']>;

/** The JSON Schema (2020-12) of the JSON files, its descriptions in a language: the root is any of the files, `$defs` has each of them and its parts. */
export function schemaDocument(lang: Lang = 'en'): z.core.JSONSchema.BaseSchema {
  const { timeline, articles, vocabulary, registry } = schemasIn(lang);
  const schema = z.toJSONSchema(z.union([timeline, articles, vocabulary]), { target: 'draft-2020-12', metadata: registry });
  return { $id: absolute(pathTo.timelineSchema), title: siteName, ...schema };
}

function schemasIn(lang: Lang) {
  const { registry, part, say, text, maybe, texts, day, maybeDay, address, perLanguage, inLanguages, maybeInLanguages, addresses } =
    schemaWords(lang);

  const facts = { $schema: address('$schema'), version: text('version'), license: address('license') };
  const dated = { date: text('date'), start: day('start'), end: day('end') };
  const update = part('update', { date: day('changed'), text: inLanguages('change') });
  const participant = part('participant', {
    key: text('person'),
    side: say('side', z.enum(sides)),
    attendance: say('attendance', z.enum(attendances)),
  });
  const outcome = part('outcome', { key: text('issue'), state: say('state', z.enum(issueStates)) });
  const source = part('source', {
    key: text('sourceKey'),
    outlet: text('outlet'),
    outletName: text('outletName'),
    origin: texts('origin'),
    title: maybe('sourceTitle'),
    url: address('sourceUrl'),
    published: maybeDay('published'),
    lang: text('lang'),
    byline: maybe('byline'),
    class: say('class', z.enum(sourceClasses)),
    attests: texts('attests'),
  });
  const entry = part('entry', {
    slug: text('slug'),
    kind: say('kind', z.enum([...meetingKinds, ...milestoneKinds])),
    status: say('status', z.enum(statuses)),
    weight: say('weight', z.enum(weights)),
    track: say('track', z.enum(tracks)),
    thread: say('thread', z.enum(threads).nullable()),
    ...dated,
    duration: maybe('duration'),
    venue: maybe('venue'),
    participants: say('participants', z.array(participant)),
    issues: say('outcomes', z.array(outcome)),
    articles: texts('reports'),
    sources: say('sources', z.array(source)),
    related: texts('related'),
    aliases: texts('aliases'),
    updates: say('updates', z.array(update)),
    title: inLanguages('title'),
    short: maybeInLanguages('short'),
    url: addresses(),
  });
  const article = part('article', {
    slug: text('slug'),
    outlet: maybe('articleOutlet'),
    byline: maybe('byline'),
    credits: texts('credits'),
    published: maybeDay('published'),
    original: say('original', z.url().nullable()),
    ...dated,
    venue: maybe('venue'),
    participants: texts('articleParticipants'),
    issues: texts('articleIssues'),
    entries: texts('reported'),
    title: inLanguages('title'),
    url: addresses(),
  });
  const role = part('role', { from: maybeDay('from'), until: maybeDay('until'), name: inLanguages('roleName') });
  const person = part('person', {
    key: text('key'),
    names: inLanguages('names'),
    short: maybeInLanguages('shortName'),
    kind: say('personKind', z.enum(['person', 'delegation'])),
    side: say('side', z.enum(sides)),
    role: maybeInLanguages('role'),
    roles: say('roles', z.array(role)),
    aliases: texts('otherNames'),
  });
  const venue = part('venue', {
    key: text('key'),
    names: inLanguages('names'),
    city: inLanguages('city'),
    country: text('country'),
    coordinates: say('coordinates', z.object({ latitude: z.number(), longitude: z.number() })),
    timezone: text('timezone'),
    precision: say('precision', z.enum(['building', 'site', 'city'])),
    aliases: texts('otherNames'),
  });
  const issue = part('issue', {
    key: text('key'),
    names: inLanguages('names'),
    about: inLanguages('about'),
    aliases: texts('otherNames'),
  });
  const outlet = part('outlet', {
    key: text('key'),
    name: text('outletName'),
    country: say('country', z.string().nullable()),
    languages: texts('outletLanguages'),
    kind: say('outletKind', z.enum(outletKinds)),
    state: maybe('stateOwner'),
    note: maybeInLanguages('note'),
  });
  return {
    registry,
    timeline: part('timeline', { ...facts, entries: say('entries', z.array(entry)) }),
    articles: part('articles', { ...facts, articles: say('articles', z.array(article)) }),
    vocabulary: part('vocabulary', {
      ...facts,
      people: say('people', z.array(person)),
      venues: say('venues', z.array(venue)),
      issues: say('issues', z.array(issue)),
      outlets: say('outlets', z.array(outlet)),
      terms: say('terms', z.record(z.string(), z.record(z.string(), perLanguage()))),
    }),
  };
}
