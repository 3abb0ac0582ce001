/** Every text of the feeds, calendars and data, and of the page about them. */
export type DataMessages = Readonly<
  Record<
    'files' | 'feeds' | 'calendars' | 'fieldList' | 'examples' | 'wholeTimeline' | 'allTalks' | 'licence' | 'updates' | 'sources',
    string
  >
> & {
  readonly groups: Readonly<Record<'track' | 'issue', string>>;
  readonly does: Readonly<Record<'curl' | 'python' | 'javascript' | 'r', string>>;
  readonly feed: (of?: string) => string;
  readonly calendar: (of?: string) => string;
  readonly current: (version: string) => string;
  readonly about: (bytes: string) => string;
  readonly contents: Readonly<Record<DataContent, string>>;
  readonly types: Readonly<Record<'text' | 'number' | 'day' | 'address' | 'list' | 'map' | 'orNull', string>>;
  readonly parts: Readonly<Record<DataPart, string>>;
  readonly fieldsOf: (file: string) => string;
  readonly fields: Readonly<Record<DataField, string>>;
};

/** The files of the data, and what has a line of its own beside them. */
export type DataContent =
  | 'timeline.json'
  | 'timeline.csv'
  | 'sources.csv'
  | 'articles.json'
  | 'vocabulary.json'
  | 'schema.json'
  | 'timeline.jsonld'
  | 'timelinejs.json';

/** The kinds of object in the data, each described by a part of the schema. */
export type DataPart =
  | 'timeline'
  | 'articles'
  | 'vocabulary'
  | 'entry'
  | 'participant'
  | 'outcome'
  | 'source'
  | 'update'
  | 'article'
  | 'person'
  | 'role'
  | 'venue'
  | 'issue'
  | 'outlet';

/** What is said of the fields of the data, in the schema and on the page about them. */
export type DataField =
  | ('$schema' | 'version' | 'license' | 'entries' | 'articles' | 'people' | 'venues' | 'issues' | 'outlets' | 'terms')
  | (
      | 'slug'
      | 'kind'
      | 'status'
      | 'weight'
      | 'track'
      | 'thread'
      | 'date'
      | 'start'
      | 'end'
      | 'duration'
      | 'venue'
      | 'venueName'
      | 'city'
      | 'country'
    )
  | ('participants' | 'outcomes' | 'reports' | 'sources' | 'sourceCount' | 'related' | 'aliases' | 'updates' | 'title' | 'short' | 'url')
  | ('person' | 'side' | 'attendance' | 'issue' | 'state' | 'changed' | 'change')
  | (
      | 'entry'
      | 'sourceType'
      | 'sourceKey'
      | 'outlet'
      | 'outletName'
      | 'origin'
      | 'sourceTitle'
      | 'sourceUrl'
      | 'published'
      | 'lang'
      | 'byline'
      | 'class'
      | 'attests'
    )
  | ('articleOutlet' | 'credits' | 'original' | 'articleParticipants' | 'articleIssues' | 'reported')
  | ('key' | 'names' | 'shortName' | 'personKind' | 'role' | 'roles' | 'from' | 'until' | 'roleName' | 'otherNames')
  | ('coordinates' | 'timezone' | 'precision' | 'about' | 'outletLanguages' | 'outletKind' | 'stateOwner' | 'note');
