import { t } from '../i18n/t.ts';
import { languages, type Lang } from '../site.ts';
import type { Person, Timeline } from '../timeline/model.ts';
import type { VocabularyJson } from './data-schemas.ts';
import { fileFacts } from './dataset.ts';

/** What the keys of the other files stand for: `data/vocabulary.json`. */
export function vocabularyJson({ people, venues, issues, outlets }: Timeline): VocabularyJson {
  return {
    ...fileFacts(),
    people: people.map(personJson),
    venues: venues.map(({ key, names, city, country, coordinates, timezone, precision, aliases }) => {
      return { key, names, city, country, coordinates, timezone, precision, aliases: [...aliases] };
    }),
    issues: issues.map(({ key, names, about, aliases }) => ({ key, names, about, aliases: [...aliases] })),
    outlets: outlets.map(({ key, name, country, languages, kind, state, note }) => {
      return { key, name, country, languages: [...languages], kind, state, note };
    }),
    terms: Object.fromEntries(closedLists.map(([field, list]) => [field, namesIn((lang) => t(lang)[list])])),
  };
}

/** The fields with fixed values, and where their names are. */
const closedLists = [
  ['kind', 'kinds'],
  ['status', 'statuses'],
  ['track', 'tracks'],
  ['thread', 'threads'],
  ['side', 'sides'],
  ['state', 'states'],
  ['attendance', 'attendances'],
  ['class', 'classes'],
] as const;

function namesIn(list: (lang: Lang) => Readonly<Record<string, string>>): Record<string, Partial<Record<Lang, string>>> {
  const keys = Object.keys(list('en'));
  return Object.fromEntries(keys.map((key) => [key, Object.fromEntries(languages.map((lang) => [lang, list(lang)[key] ?? '']))]));
}

function personJson({ key, names, short, kind, side, role, roles = [], aliases }: Person): VocabularyJson['people'][number] {
  return {
    key,
    names,
    short: short ?? null,
    kind,
    side,
    role: role ?? null,
    roles: roles.map(({ from, until, vi, en }) => ({ from: from ?? null, until: until ?? null, name: { vi, en } })),
    aliases: [...aliases],
  };
}
