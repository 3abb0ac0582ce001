import type { Kind } from '../../timeline/model.ts';

/** Every text of the overview. */
export type OverviewMessages = Readonly<Record<'heading' | 'table' | 'download' | 'data' | 'skip' | 'credit', string>> & {
  readonly intro: (talks: number, issues: number) => string;
  readonly tableOf: (title: string) => string;
  /** What each picture is called, and what one sees in it and how to read it. */
  readonly figures: Readonly<
    Record<'issues' | 'people' | 'met' | 'places' | 'drafts' | 'numbers', Readonly<Record<'title' | 'caption', string>>>
  >;
  readonly columns: Readonly<
    Record<'issue' | 'date' | 'event' | 'state' | 'person' | 'first' | 'second' | 'attendance' | 'what' | 'count', string>
  >;
  readonly people: { readonly key: Readonly<Record<'meeting' | 'visit' | 'remote' | 'reported' | 'disputed', string>> };
  readonly met: Readonly<Record<'inPerson' | 'remotely' | 'below' | 'above', string>>;
  readonly drafts: Readonly<Record<'named', string>> & { readonly touches: (issues: number) => string };
  readonly numbers: Readonly<
    Record<
      | 'unknownCountry'
      | 'file'
      | 'once'
      | 'events'
      | 'lengths'
      | 'places'
      | 'sources'
      | 'cities'
      | 'countries'
      | 'citations'
      | 'texts'
      | 'outlets'
      | 'total',
      string
    >
  > & {
    readonly kinds: Readonly<Record<Kind, string>>;
    readonly notHeld: (announced: number, cancelled: number) => string;
    readonly known: (of: number) => string;
    readonly sum: (hours: string) => string;
    readonly others: (values: number) => string;
    readonly by: Readonly<Record<'country' | 'class' | 'language', string>>;
  };
};
