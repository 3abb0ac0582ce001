import type { Lang } from '../site.ts';
import type { Day } from './dates.ts';
import type { Entry, Issue, IssueState, Participation, Person, Side, Source, TextIn, Translated } from './model.ts';
import { issueStates } from './terms.ts';

/** A text in the language asked for, or else in the language it was written in. */
export function inLanguage(translated: Translated, lang: Lang): TextIn {
  const text = translated.texts[lang];
  if (text !== undefined) return { text, lang };
  return { text: translated.texts[translated.original] ?? '', lang: translated.original };
}

/** The role a person had on a day: the office of that time, or the one they are known by. */
export function roleOn({ role, roles = [] }: Person, day: Day): Readonly<Record<Lang, string>> | undefined {
  return roles.find(({ from = day, until = day }) => from <= day && day <= until) ?? role;
}

/**
 * Whose word an entry rests on: the outlets whose texts its sources carry, each once.
 * Two sources that carry one agency are one voice.
 */
export function voicesOf(entry: Entry): ReadonlySet<string> {
  const voices = entry.sources.flatMap((source): readonly { readonly key: string }[] => {
    if (source.type === 'citation') return source.origin.length > 0 ? source.origin : [source.outlet];
    const { credits, outlet } = source.article;
    // An article that does not tell whom it follows may be a voice of its own.
    return credits.length > 0 ? credits : [outlet ?? { key: source.key }];
  });
  return new Set(voices.map(({ key }) => key));
}

/** As many independent voices as make a core entry a major one. */
const majorVoices = 8;

/** Whether an entry is a major one: core of the process, held, a meeting or a text, and attested by at least eight independent voices. */
export function isMajor(entry: Entry): boolean {
  const { weight, status, kind } = entry;
  return weight === 'core' && status === 'held' && (kind === 'meeting' || kind === 'plan') && voicesOf(entry).size >= majorVoices;
}

/** Whether somebody was there beyond doubt, in person or remotely, and not only by some reports. */
export function surelyThere({ attendance }: Pick<Participation, 'attendance'>): boolean {
  return attendance === 'present' || attendance === 'remote';
}

/** Those who were at talks beyond doubt; nobody where the talks have not been held. */
export function attendeesOf({ status, participants }: Pick<Entry, 'status' | 'participants'>): readonly Participation[] {
  return status === 'held' ? participants.filter(surelyThere) : [];
}

/** A side named for an entry; `sure` if one of its people was there, in person or remotely, and not only by some reports. */
export interface SideAtTable {
  readonly side: Side;
  readonly sure: boolean;
}

/** The sides of an entry in the order of its participants; those only talked about are left out. */
export function sidesAt(entry: Entry): SideAtTable[] {
  const there = entry.participants.filter(({ attendance }) => attendance !== 'absent');
  return bySide(there).map(({ side, participants }) => ({
    side,
    sure: participants.some(surelyThere),
  }));
}

/** Participants by the side they spoke for, sides in the order of their first participant. */
export function bySide(participants: readonly Participation[]): { readonly side: Side; readonly participants: readonly Participation[] }[] {
  return [...Map.groupBy(participants, ({ person }) => person.side)].map(([side, group]) => ({ side, participants: group }));
}

/** The sources of an entry as a page numbers them: those its text cites in the order of their first mention, then the others. */
export function sourcesInOrder(entry: Entry, cited: readonly string[]): Source[] {
  const mentioned = cited.flatMap((key) => entry.sources.filter((source) => source.key === key));
  return [...mentioned, ...entry.sources.filter(({ key }) => !cited.includes(key))];
}

/** The issues of an entry by the state they were left in, states in their own order. */
export function issuesByState(entry: Entry): { readonly state: IssueState; readonly issues: readonly Issue[] }[] {
  const groups = Map.groupBy(entry.issues, ({ state }) => state);
  return issueStates.flatMap((state) => {
    const outcomes = groups.get(state);
    return outcomes ? [{ state, issues: outcomes.map(({ issue }) => issue) }] : [];
  });
}
