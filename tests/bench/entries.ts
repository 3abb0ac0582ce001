import type { Document } from '../../src/content-check/read-masters.ts';
import { languages, type Lang } from '../../src/site.ts';
import { daysIn, type Day } from '../../src/timeline/dates.ts';
import type { Citation, Person, Timeline, Venue } from '../../src/timeline/model.ts';
import { meetingKinds } from '../../src/timeline/terms.ts';
import { capitalised, nameMaker, wordCount, wordsIn, writerAfter, type Chance } from './invented.ts';

const offices = [
  { vi: 'Ngoại trưởng', en: 'Foreign Minister' },
  { vi: 'Thủ tướng', en: 'Prime Minister' },
  { vi: 'Đại sứ', en: 'Ambassador' },
  { vi: 'Đặc phái viên', en: 'Special envoy' },
  { vi: 'Cố vấn an ninh', en: 'Security adviser' },
  { vi: 'Người phát ngôn', en: 'Spokesperson' },
];

/** Invented people and venues by key, in the form of the vocabulary's files. */
export type InventedVocabulary = ReturnType<typeof inventVocabulary>;

/** Invents 400 people and 120 venues whose names occur nowhere in the real content; sides and countries are spread as in the real vocabulary. */
export function inventVocabulary(documents: readonly Document[], timeline: Timeline, chance: Chance) {
  const allText = JSON.stringify([documents, timeline]).replaceAll(/\\./g, ' ');
  const nextName = nameMaker(chance, new Set(wordsIn(allText)));
  const places = Array.from({ length: 120 }, () => nextName('place'));
  const given = Array.from({ length: 60 }, () => nextName('given'));
  const families = Array.from({ length: 400 }, () => nextName('family'));
  const person = (family: string) => inventPerson(chance.oneOf(given), family, chance.oneOf(places), chance.oneOf(timeline.people), chance);
  const venue = (place: string) => inventVenue(place, chance.oneOf(timeline.venues), chance);
  return {
    people: Object.fromEntries(families.map((family) => [family.toLowerCase(), person(family)])),
    venues: Object.fromEntries(places.map((place) => [place.toLowerCase(), venue(place)])),
  };
}

function inventPerson(given: string, family: string, land: string, { side }: Person, chance: Chance) {
  const name = `${given} ${family}`;
  const office = chance.oneOf(offices);
  const spellings = [`${given.charAt(0)}. ${family}`, `${name}e`, `${family} ${given}`, `ông ${family}`];
  return {
    names: { vi: name, en: name },
    short: { vi: family, en: family },
    side,
    role: { vi: `${office.vi} ${land}`, en: `${office.en} of ${land}` },
    aliases: chance.some(spellings, chance.between(0, 3)),
  };
}

function inventVenue(place: string, { country, timezone, coordinates }: Venue, chance: Chance) {
  const near = (degrees: number) => Math.round(degrees * 1e4 + chance.between(-9999, 9999)) / 1e4;
  const names = { vi: place, en: place };
  const at = { latitude: near(coordinates.latitude), longitude: near(coordinates.longitude) };
  return { names, city: names, country, coordinates: at, timezone, precision: 'city', aliases: [`${place}burg`] };
}

/** Makes entry after entry, each with the traits of some real one, invented names, and texts as long as the real ones. */
export function entryMaker(
  documents: readonly Document[],
  { entries, issues }: Timeline,
  { people, venues }: InventedVocabulary,
  days: readonly Day[],
  chance: Chance,
) {
  const texts = (lang: Lang) => documents.flatMap(({ folder, texts }) => (folder === 'pages' ? [] : (texts[lang] ?? [])));
  const writers = { vi: writerAfter(texts('vi'), chance), en: writerAfter(texts('en'), chance) };
  const lengths = sectionLengths(documents, issues);
  const outcomes = entries.flatMap((entry) => entry.issues);
  const attendances = entries.flatMap(({ participants }) => participants.map(({ attendance }) => attendance));
  const citations = entries.flatMap(({ sources }) => sources.flatMap((source) => (source.type === 'citation' ? source : [])));
  const shortNames = Object.values(people).map(({ short }) => short.en);
  const places = Object.values(venues).map(({ names }) => names.en);
  const titles = new Set(entries.flatMap(({ title }) => Object.values(title.texts)));

  function title(lang: Lang, place: string, name: () => string): string {
    let text;
    do text = `${capitalised(writers[lang].words(chance.between(5, 9), name))} ${lang === 'vi' ? 'tại' : 'in'} ${place}`;
    while (text.length > 70 || titles.has(text));
    titles.add(text);
    return text;
  }

  return (number: number) => {
    const like = chance.oneOf(entries);
    const length = daysIn(like.date);
    const first = chance.between(0, days.length - length);
    const [start = '', end = ''] = [days[first], days[first + length - 1]];
    const place = chance.oneOf(places);
    const slug = `${start}-${place.toLowerCase()}-${number}`;
    const there = chance.some(shortNames, within(2, 6, like.participants.length));
    const participants = there.map((short) => short.toLowerCase());
    const name = () => chance.oneOf(chance.between(1, 3) > 1 ? [...there, place] : [...shortNames, ...places]);
    const treated = chance.some(
      outcomes.map(({ issue }) => issue),
      within(1, 5, like.issues.length),
    );
    const keys = treated.map(({ key }) => key);
    const facts = ['date', 'venue', ...(like.duration ? ['duration'] : []), ...participants, ...keys];
    const sources = citationsOf(citations, within(3, 12, like.sources.length), facts, chance).map(({ citation, attests }) => ({
      key: `${citation.outlet.key}-${start.slice(5).replace('-', '')}`,
      outlet: citation.outlet.key,
      origin: citation.origin.map(({ key }) => key),
      title: capitalised(writers[citation.lang === 'vi' ? 'vi' : 'en'].words(chance.between(6, 12), name)),
      url: `https://example.org/${citation.outlet.key}/${slug}/`,
      published: start,
      lang: citation.lang,
      class: citation.class,
      attests,
    }));
    const marks = footnotes(
      sources.map(({ key }) => key),
      1 + treated.length,
    );
    const lead = chance.oneOf(lengths.leads);
    const accounts = treated.map(({ names }) => ({ names, words: chance.oneOf(lengths.accounts) }));
    const text = (lang: Lang) => {
      const paragraph = (words: number, index: number) => `${writers[lang].paragraph(words, name)}${marks[index] ?? ''}`;
      const sections = accounts.map(({ names, words }, index) => `## ${names[lang]}\n\n${paragraph(words[lang], index + 1)}`);
      return [paragraph(lead[lang], 0), ...sections].join('\n\n');
    };
    const alias = (index: number) => writers[languages[index % 2] ?? 'vi'].words(chance.between(2, 5), name);
    const master = {
      title: title('vi', place, name),
      kind: like.kind,
      status: like.status,
      weight: like.weight,
      track: like.track,
      date: length === 1 ? start : `${start}/${end}`,
      ...(like.duration ? { duration: like.duration.iso } : {}),
      venue: place.toLowerCase(),
      participants: participants.map((key) => attending(key, chance.oneOf(attendances))),
      issues: Object.fromEntries(keys.map((key) => [key, chance.oneOf(outcomes).state])),
      aliases: Array.from({ length: chance.between(4, 8) }, (_, index) => alias(index)),
      sources: Object.fromEntries(sources.map(({ key, ...source }) => [key, source])),
    };
    const folder = (meetingKinds as readonly string[]).includes(like.kind) ? 'meetings' : 'milestones';
    return {
      path: `${folder}/${slug}`,
      facts: { vi: master, en: { title: title('en', place, name) } },
      texts: { vi: text('vi'), en: text('en') },
    };
  };
}

const attending = (key: string, attendance: string) => (attendance === 'present' ? key : { [key]: attendance });

function within(least: number, most: number, number: number): number {
  return Math.min(most, Math.max(least, number));
}

/** So many real citations of different outlets, with facts for each to attest: every fact somewhere, every citation with at least one. */
function citationsOf(citations: readonly Citation[], count: number, facts: readonly string[], chance: Chance) {
  const byOutlet = new Map<string, { citation: Citation; attests: string[] }>();
  while (byOutlet.size < count) {
    const citation = chance.oneOf(citations);
    byOutlet.set(citation.outlet.key, { citation, attests: [] });
  }
  const chosen = [...byOutlet.values()];
  for (const fact of facts) for (const { attests } of chance.some(chosen, chance.between(1, 3))) attests.push(fact);
  for (const { attests } of chosen) if (attests.length === 0) attests.push('date');
  return chosen;
}

/** The footnote marks at the ends of so many paragraphs: every source somewhere, every paragraph with at least one. */
function footnotes(sources: readonly string[], paragraphs: number): string[] {
  const marks = Array.from({ length: Math.max(paragraphs, sources.length) }, (_, index) => `[^${sources[index % sources.length] ?? ''}]`);
  return Array.from({ length: paragraphs }, (_, paragraph) => marks.filter((_mark, index) => index % paragraphs === paragraph).join(''));
}

/** How many words the leads of the real entries have, and the accounts of their issues, in each language. */
function sectionLengths(documents: readonly Document[], issues: Timeline['issues']) {
  const of = (lang: Lang) => {
    const names = new Set(issues.map((issue) => issue.names[lang]));
    const texts = documents.flatMap(({ folder, texts }) => (folder === 'meetings' || folder === 'milestones' ? (texts[lang] ?? []) : []));
    const parts = texts.map((text) => text.split(/^## /m));
    return {
      leads: parts.map(([lead = '']) => wordCount(lead)),
      accounts: parts.flatMap(([, ...sections]) =>
        sections.flatMap((section) => {
          const [heading = ''] = section.split('\n', 1);
          return names.has(heading.trim()) ? wordCount(section.slice(heading.length)) : [];
        }),
      ),
    };
  };
  const [vi, en] = [of('vi'), of('en')];
  const inBoth = (ofVi: readonly number[], ofEn: readonly number[]) =>
    ofVi.map((words, index) => ({ vi: words, en: ofEn[index] ?? words }));
  return { leads: inBoth(vi.leads, en.leads), accounts: inBoth(vi.accounts, en.accounts) };
}
