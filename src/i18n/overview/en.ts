import type { OverviewMessages } from './messages.ts';

/** The English of the overview. */
export const overview: OverviewMessages = {
  heading: 'Overview',
  intro: (talks, issues) =>
    `Two months of talks in pictures and numbers: ${talks} meetings, calls and visits, ${issues} issues. Every picture is drawn from the pages of the timeline themselves; the mark of an event leads to its page, where the sources are.`,
  table: 'The same as a table',
  download: 'Download the picture (SVG)',
  data: 'Download the data (JSON)',
  skip: 'Skip the picture, to its table',
  credit: 'CC BY 4.0',
  tableOf: (title) => `Table: ${title}`,
  figures: {
    issues: {
      title: 'The course of each issue',
      caption:
        'Each row is an issue, the most discussed at the top; each mark is an event that dealt with it, set on its first day. The shape of the mark tells where the issue stood afterwards among those who took part, which is not to say among all sides. Marks one above the other are events of one day; the words at the end of a row are the latest state.',
    },
    people: {
      title: 'Who was at which talks',
      caption:
        'Each column is a meeting, call or visit that took place, from left to right in order of time; the upright joins those named for it. Each row is a person named for at least two of them, grouped by the side they spoke for. The number at the end of a row counts the talks at which they surely were; a number with a question mark, those at which it is not sure. Delegations whose members are not named are left out.',
    },
    met: {
      title: 'Who met whom, and how often',
      caption:
        'Each cell counts the talks at which both people surely were: below the diagonal face to face, above it by phone or video, or with one of the two joining remotely. The stronger its shade, the more often; an empty cell: no talks are attested; a number without shade: two people of one side. Shown are at most four people each of Ukraine, the United States and Russia and one each of the EU, the UK, France, Germany and NATO: those who took part most often, and at least twice. A page of the timeline counts once, even where it gathers several calls of one day.',
    },
    places: {
      title: 'The meetings on the map',
      caption:
        'Each dot is a city; its area and number say how many meetings and visits took place there. Calls are not counted. Shapes of land from Natural Earth. The map draws no borders: that data set shows Crimea as part of Russia, by who controls it in fact, and this site takes no side.',
    },
    drafts: {
      title: 'From 28 points to 20: the drafts',
      caption:
        'The texts in order of time; with each, the people whom sources name with it, the number of issues it touches and where each of them stood afterwards. A question mark after the code of a side: named by some sources only.',
    },
    numbers: {
      title: 'The two months in numbers',
      caption:
        'Only events that took place are counted. The hours add up the lengths that sources report, from the shortest to the longest; where a length is not known, none is assumed. Cities are those of meetings and visits, not of calls. In the bars each source text counts once, however many pages cite it; the country is the seat of the outlet that published it, even if it carries the text of another.',
    },
  },
  columns: {
    issue: 'Issue',
    date: 'Date',
    event: 'Event',
    state: 'State afterwards',
    person: 'Person',
    first: 'First person',
    second: 'Second person',
    attendance: 'Attendance',
    what: 'What is counted',
    count: 'Number',
  },
  people: {
    key: {
      meeting: 'present at a meeting',
      visit: 'present during a visit',
      remote: 'by phone or video',
      reported: 'reported by some',
      disputed: 'sources differ',
    },
  },
  met: {
    inPerson: 'face to face',
    remotely: 'remotely',
    below: 'Below the diagonal: face to face',
    above: 'Above the diagonal: by phone or video, or with one of the two remote',
  },
  drafts: { named: 'Named with it', touches: (issues) => (issues === 1 ? '1 issue' : `${issues} issues`) },
  numbers: {
    unknownCountry: 'Not known',
    file: 'The sources of the timeline',
    once: 'Each source text counts once, however many pages cite it.',
    events: 'Events that took place',
    lengths: 'How long they took',
    places: 'Where they met',
    sources: 'Sources',
    cities: 'cities',
    countries: 'countries',
    citations: 'citations',
    texts: 'source texts',
    outlets: 'outlets',
    total: 'Total',
    kinds: { meeting: 'meetings', call: 'calls', visit: 'visits', statement: 'statements', plan: 'texts of plans' },
    notHeld: (announced, cancelled) => `Beside these: ${announced} announced only, ${cancelled} not held.`,
    known: (of) => `of ${of} talks have a reported length`,
    sum: (hours) => `Together: ${hours}.`,
    others: (values) => `Other (${values})`,
    by: { country: 'By country of the outlet', class: 'By kind of source', language: 'By language' },
  },
};
