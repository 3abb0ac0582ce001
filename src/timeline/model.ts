import type { Lang } from '../site.ts';
import type { Day, DaySpan, Duration } from './dates.ts';
import type { EntryFacts } from './schema.ts';
import type { IssueFacts, OutletFacts, PersonFacts, VenueFacts } from './vocabulary-schema.ts';

/** A text in the languages it exists in, `original` always among them. */
export interface Translated {
  readonly original: Lang;
  readonly texts: Readonly<Partial<Record<Lang, string>>>;
}

/** A text and the language it really is in, for marking it with `lang`. */
export interface TextIn {
  readonly text: string;
  readonly lang: Lang;
}

export type Kind = EntryFacts['kind'];
export type Status = EntryFacts['status'];
export type Weight = EntryFacts['weight'];
export type Track = EntryFacts['track'];
export type Side = PersonFacts['side'];
export type Thread = NonNullable<EntryFacts['thread']>;
export type Attendance = EntryFacts['participants'][number]['remark'];
export type IssueState = EntryFacts['issues'][string];
export type SourceClass = NonNullable<EntryFacts['sources'][string]['class']>;

/** A person or delegation of the vocabulary. */
export interface Person extends PersonFacts {
  readonly key: string;
}

/** A place of the vocabulary. */
export interface Venue extends VenueFacts {
  readonly key: string;
}

/** A subject negotiated, of the vocabulary. */
export interface Issue extends IssueFacts {
  readonly key: string;
}

/** An outlet of the vocabulary. */
export interface Outlet extends OutletFacts {
  readonly key: string;
}

/** A participant of one event: who, and how sure or in what way they were there. */
export interface Participation {
  readonly person: Person;
  readonly attendance: Attendance;
}

/** An issue of one event, and where it stood afterwards among that event's participants. */
export interface IssueOutcome {
  readonly issue: Issue;
  readonly state: IssueState;
}

/** What attests facts of one event: an article of ours, or a citation. */
export type Source = ArticleSource | Citation;

interface Attesting {
  /** What footnotes call it: the slug of an article, or the key of a citation. */
  readonly key: string;
  /** What it shows of the event: `date`, `venue`, `duration`, keys of people and of issues. */
  readonly attests: readonly string[];
}

/** One of our own article summaries, standing behind an event. */
export interface ArticleSource extends Attesting {
  readonly type: 'article';
  readonly article: Article;
}

/** A text published elsewhere. `title`, `published` and `byline` are missing where they are not known. */
export interface Citation extends Attesting {
  readonly type: 'citation';
  readonly outlet: Outlet;
  /** The outlets whose text it carries or cites. */
  readonly origin: readonly Outlet[];
  readonly title?: string;
  readonly url: string;
  readonly published?: Day;
  readonly lang: string;
  readonly byline?: string;
  readonly class: SourceClass;
}

/** A meeting or a milestone: one dot on the timeline, one page. */
export interface Entry {
  readonly slug: string;
  readonly folder: 'meetings' | 'milestones';
  readonly kind: Kind;
  readonly status: Status;
  readonly weight: Weight;
  readonly track: Track;
  readonly title: Translated;
  /** Its name in tight places, such as the score, where the city does not tell enough. */
  readonly short?: Readonly<Record<Lang, string>>;
  readonly date: DaySpan;
  readonly duration?: Duration;
  readonly venue: Venue | null;
  readonly participants: readonly Participation[];
  readonly issues: readonly IssueOutcome[];
  /** Slugs of entries that belong together with this one. */
  readonly related: readonly string[];
  /** What else people call it, in any language: searched, never shown. */
  readonly aliases: readonly string[];
  /** Our own articles first, then citations as the file lists them. */
  readonly sources: readonly Source[];
  /** The thread whose step it is. */
  readonly thread?: Thread;
  /** What was changed on its page after it was first published, oldest first. */
  readonly updates: readonly Update[];
}

/** A dated change of an entry, told in every language. */
export type Update = EntryFacts['updates'][number];

/** A summary of one news article: what this article reports. */
export interface Article {
  readonly slug: string;
  readonly title: Translated;
  /** `null` where the article does not tell who published it. */
  readonly outlet: Outlet | null;
  readonly byline?: string;
  /** The outlets that the article itself relies on: two articles after one agency are one source. */
  readonly credits: readonly Outlet[];
  readonly published: Day | null;
  readonly url?: string;
  readonly date: DaySpan;
  readonly venue: Venue | null;
  readonly participants: readonly Person[];
  readonly issues: readonly Issue[];
  /** Slugs of the entries it reports. */
  readonly entries: readonly string[];
}

/** The whole: every entry in order of time, every article, and the vocabulary in the order of its files. */
export interface Timeline {
  readonly entries: readonly Entry[];
  readonly articles: readonly Article[];
  readonly people: readonly Person[];
  readonly venues: readonly Venue[];
  readonly issues: readonly Issue[];
  readonly outlets: readonly Outlet[];
}
