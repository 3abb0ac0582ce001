import type { DataMessages } from './data-page/messages.ts';
import type { OverviewMessages } from './overview/messages.ts';
import type { SearchBoxMessages } from './search-box.ts';
import type { DaySpan } from '../timeline/dates.ts';
import type { Facet } from '../timeline/facets.ts';
import type { Attendance, IssueState, Kind, Side, SourceClass, Status, Thread, Track } from '../timeline/model.ts';

/** What can stand in a search result beside an entry. */
export type ResultKind = 'article' | 'issue' | 'person' | 'venue';

/** The texts of the pages of years and months, and of a front page that leads to them; `name` is that of a year or month. */
interface ChapterMessages extends Readonly<
  Record<
    | 'label'
    | 'all'
    | 'byMonth'
    | 'byYear'
    | 'tallyNote'
    | 'total'
    | 'track'
    | 'year'
    | 'month'
    | 'latest'
    | 'find'
    | 'any'
    | 'show'
    | 'otherYears'
    | 'recent',
    string
  >
> {
  readonly held: (count: number, core: number) => string;
  readonly score: (name: string) => string;
  readonly standing: (name: string) => string;
  readonly major: (count: number) => string;
  readonly shownYear: (name: string) => string;
  readonly before: (day: string) => string;
}

/** Every text of the interface; both languages have the same keys. */
export interface Messages {
  readonly language: string;
  readonly tagline: string;
  readonly description: string;
  readonly otherLanguage: string;
  readonly skip: string;
  readonly menu: string;
  readonly onThisPage: string;
  readonly nav: Readonly<Record<'timeline' | 'overview' | 'articles' | 'issues' | 'people' | 'venues' | 'about', string>>;
  readonly footer: Readonly<Record<'note' | 'data' | 'top', string>>;
  /** What stands in braces is put in by the scripts of search. */
  readonly search: SearchBoxMessages &
    Readonly<
      Record<
        | 'prompt'
        | 'searching'
        | 'elsewhere'
        | 'more'
        | 'noScript'
        | 'one'
        | 'many'
        | 'none'
        | 'open'
        | 'all'
        | 'topics'
        | 'corrected'
        | 'missing'
        | 'nearest'
        | 'without'
        | 'withoutFilters'
        | 'sort'
        | 'byRelevance'
        | 'byDate',
        string
      >
    >;
  readonly filters: Readonly<Record<'label' | 'clear' | 'remove' | 'core' | 'none' | 'one' | 'many' | 'failed', string>> & {
    readonly facets: Readonly<Record<Exclude<Facet, 'weight'>, string>>;
  };
  readonly kinds: Readonly<Record<Kind, string>>;
  readonly resultKinds: Readonly<Record<ResultKind, string>>;
  readonly statuses: Readonly<Record<Status, string>>;
  readonly tracks: Readonly<Record<Track, string>>;
  readonly sides: Readonly<Record<Side, string>>;
  readonly states: Readonly<Record<IssueState, string>>;
  readonly attendances: Readonly<Record<Attendance, string>>;
  readonly classes: Readonly<Record<SourceClass, string>>;
  readonly certainty: Readonly<Record<DaySpan['certainty'], string>>;
  readonly timeline: Readonly<Record<'heading' | 'score' | 'scoreCaption' | 'skipScore' | 'contextNote', string>> & {
    readonly sources: (count: number) => string;
    readonly toWeek: (week: string) => string;
  };
  readonly threads: Readonly<Record<Thread, string>>;
  readonly corrections: Readonly<Record<'heading' | 'intro' | 'none' | 'onPage', string>>;
  readonly licences: Readonly<
    Record<
      'heading' | 'intro' | 'own' | 'ownText' | 'others' | 'othersText' | 'packages' | 'packagesText' | 'billOfMaterials' | 'textOf',
      string
    >
  > & {
    /** What a part of the site is that others have made. */
    readonly parts: Readonly<Record<'serif' | 'lettering' | 'sans' | 'search' | 'spelling' | 'stems' | 'loader' | 'coasts', string>>;
  };
  readonly entry: Readonly<
    Record<
      | 'when'
      | 'where'
      | 'duration'
      | 'who'
      | 'named'
      | 'track'
      | 'status'
      | 'outcome'
      | 'sources'
      | 'ours'
      | 'attests'
      | 'inTime'
      | 'inTrack'
      | 'previous'
      | 'next'
      | 'related'
      | 'cite'
      | 'unknownTitle'
      | 'undated'
      | 'byPhone'
      | 'singleSource'
      | 'singleVoice'
      | 'backToText',
      string
    >
  > & { readonly facts: Readonly<Record<'date' | 'venue' | 'duration', string>> };
  readonly article: Readonly<
    Record<
      | 'heading'
      | 'intro'
      | 'outlet'
      | 'credits'
      | 'published'
      | 'about'
      | 'original'
      | 'unknownOutlet'
      | 'unknownDay'
      | 'reports'
      | 'participants'
      | 'issues',
      string
    >
  >;
  /** In `more`, the number of issues stands for `{count}`. */
  readonly issue: Readonly<
    Record<
      'heading' | 'intro' | 'course' | 'glance' | 'articles' | 'latest' | 'latestNote' | 'standing' | 'more' | 'firstTime' | 'was',
      string
    >
  > & {
    readonly events: (count: number) => string;
    readonly before: (state: string, day: string) => string;
  };
  readonly person: Readonly<Record<'heading' | 'intro' | 'meetings' | 'none' | 'otherNames', string>> & {
    readonly atTable: (side: string) => string;
  };
  readonly venue: Readonly<Record<'heading' | 'intro' | 'meetings', string>>;
  /** The order of the timeline, and the timeline as of a day. */
  readonly view: Readonly<
    Record<'label' | 'sort' | 'oldest' | 'newest' | 'asOf' | 'asOfHeading' | 'asOfNote' | 'latest' | 'whole' | 'thatEvening', string>
  >;
  /** The pages of years and months. */
  readonly chapters: ChapterMessages;
  /** What is new since the last visit. */
  readonly visits: Readonly<
    Record<'heading' | 'since' | 'nothing' | 'first' | 'off' | 'new' | 'corrected' | 'only' | 'note' | 'remember' | 'forget', string>
  >;
  readonly untranslated: string;
  readonly notFound: Readonly<Record<'title' | 'text', string>>;
  readonly maps: Readonly<
    Record<'label' | 'credit' | 'elsewhere' | 'tableLabel' | 'city' | 'country' | 'events' | 'venues' | 'all', string>
  > & {
    readonly regions: Readonly<Record<'europe' | 'northAmerica' | 'world', string>>;
    /** How exact the coordinates of a place are, where they do not point to a building. */
    readonly precisions: Readonly<Record<'city' | 'site', string>>;
    readonly locator: (place: string) => string;
  };
  readonly overview: OverviewMessages;
  readonly citing: Readonly<Record<'files' | 'readOn' | 'calendar', string>>;
  /** Parts of the site in frames on other sites. */
  readonly embed: Readonly<
    Record<
      | 'link'
      | 'heading'
      | 'intro'
      | 'event'
      | 'eventText'
      | 'timeline'
      | 'timelineText'
      | 'code'
      | 'theme'
      | 'themeText'
      | 'programs'
      | 'programsText'
      | 'privacy'
      | 'privacyText',
      string
    >
  > & {
    readonly schemes: Readonly<Record<'auto' | 'light' | 'dark', string>>;
    readonly more: (count: number) => string;
  };
  /** The feeds, calendars and data, and the page about them. */
  readonly dataPage: DataMessages;
  /** What other programs show of the site: pictures of links, and the words for language models. */
  readonly preview: Readonly<Record<'kicker' | 'forModels' | 'pages' | 'data' | 'citing' | 'cite' | 'json' | 'schema' | 'sitemap', string>>;
}
