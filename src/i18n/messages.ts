import type { DaySpan } from '../timeline/dates.ts';
import type { Facet } from '../timeline/facets.ts';
import type { Attendance, IssueState, Kind, Side, SourceClass, Status, Thread, Track } from '../timeline/model.ts';

/** What can stand in a search result beside an entry. */
export type ResultKind = 'article' | 'issue' | 'person' | 'venue';

/** Every text of the interface; both languages have the same keys. */
export interface Messages {
  readonly language: string;
  readonly tagline: string;
  readonly description: string;
  readonly otherLanguage: string;
  readonly skip: string;
  readonly menu: string;
  readonly nav: Readonly<Record<'timeline' | 'articles' | 'issues' | 'people' | 'venues' | 'about', string>>;
  readonly footer: Readonly<Record<'note' | 'data' | 'top', string>>;
  /** What stands in braces is put in by the scripts of search. */
  readonly search: Readonly<
    Record<
      | 'label'
      | 'placeholder'
      | 'button'
      | 'title'
      | 'prompt'
      | 'searching'
      | 'failed'
      | 'elsewhere'
      | 'more'
      | 'noScript'
      | 'one'
      | 'many'
      | 'none'
      | 'open'
      | 'close'
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
  readonly timeline: Readonly<Record<'heading' | 'score' | 'scoreCaption' | 'contextNote', string>> & {
    readonly sources: (count: number) => string;
  };
  readonly threads: Readonly<Record<Thread, string>>;
  readonly corrections: Readonly<Record<'heading' | 'intro' | 'none' | 'onPage', string>>;
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
  > & { readonly facts: Readonly<Record<'date' | 'venue' | 'duration', string>>; readonly anchor: (title: string) => string };
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
  readonly issue: Readonly<Record<'heading' | 'intro' | 'course' | 'glance' | 'articles' | 'latest' | 'latestNote', string>> & {
    readonly events: (count: number) => string;
  };
  readonly person: Readonly<Record<'heading' | 'intro' | 'meetings' | 'none' | 'otherNames', string>> & {
    readonly atTable: (side: string) => string;
  };
  readonly venue: Readonly<Record<'heading' | 'intro' | 'meetings', string>>;
  readonly untranslated: string;
  readonly notFound: Readonly<Record<'title' | 'text', string>>;
  readonly citing: Readonly<Record<'files' | 'copy' | 'copied' | 'copiedLink' | 'refused' | 'readOn' | 'calendar', string>>;
}
