import { describe, expect, test } from 'vitest';
import { buildTimeline } from '../../../src/timeline/build.ts';
import { lookUp } from '../../../src/timeline/lookup.ts';
import { groupByWeek } from '../../../src/timeline/group.ts';
import { inLanguage, issuesByState, roleOn, sidesAt, sourcesInOrder, voicesOf } from '../../../src/timeline/derived.ts';
import type { Entry, Timeline } from '../../../src/timeline/model.ts';
import { neighboursOf } from '../../../src/timeline/neighbours.ts';
import type { Records } from '../../../src/timeline/records.ts';
import {
  attendedBy,
  corrections,
  courseOf,
  coursesUntil,
  entriesWith,
  inUse,
  issueCourses,
  stepsOf,
} from '../../../src/timeline/select.ts';
import { personSchema } from '../../../src/timeline/vocabulary-schema.ts';
import { article, meeting, records } from '../../fixtures/records.ts';

function built(input: Records): Timeline {
  const result = buildTimeline(input);
  if ('faults' in result) throw new Error(result.faults.map(({ found }) => found).join(', '));
  return result.timeline;
}

function faults(input: Records): string[] {
  const result = buildTimeline(input);
  return 'faults' in result ? result.faults.map(({ file, field, rule, found }) => `${file} ${field.join('.')} ${rule} ${found}`) : [];
}

function only(timeline: Timeline): Entry {
  const [entry] = timeline.entries;
  if (!entry) throw new Error('no entry');
  return entry;
}

const source = { outlet: 'reuters', url: 'https://example.org/2', lang: 'en' };
const all = ['date', 'venue', 'umerov', 'witkoff', 'territory'];

describe('building a timeline', () => {
  test('joins facts and vocabulary', () => {
    const entry = only(built(records()));
    expect(entry.venue?.names.en).toBe('Miami');
    expect(entry.participants.map(({ person, attendance }) => [person.names.vi, attendance])).toEqual([
      ['Rustem Umerov', 'present'],
      ['Steve Witkoff', 'present'],
    ]);
    expect(entry.sources.map(({ type, key }) => [type, key])).toEqual([
      ['article', 'miami-article'],
      ['citation', 'reuters-1204'],
    ]);
  });

  test('puts entries in order of time, whatever the order of the files', () => {
    const days = ['2025-12-04', '2025-11-30', '2025-12-04/2025-12-06'];
    const entries = days.map((date, index) => meeting({ date }, `entry-${index}`));
    const order = ['entry-1', 'entry-0', 'entry-2'];
    expect(built(records({ articles: [], meetings: entries })).entries.map(({ slug }) => slug)).toEqual(order);
    expect(built(records({ articles: [], meetings: entries.toReversed() })).entries.map(({ slug }) => slug)).toEqual(order);
  });

  test('an article attests what it and the entry both list, and the date only if it is sure of it', () => {
    const attested = (change: Record<string, unknown>) => {
      const [first] = only(built(records({ articles: [article(change)] }))).sources;
      return first?.attests;
    };
    expect(attested({})).toEqual(['date', 'venue', 'umerov', 'territory']);
    expect(attested({ date: '2025-12-04?' })).toEqual(['venue', 'umerov', 'territory']);
    expect(attested({ venue: null, participants: ['dmitriev'], issues: ['elections'] })).toEqual(['date']);
    expect(attested({ meetings: [{ '2025-12-04-miami': ['witkoff'] }] })).toEqual(['witkoff']);
  });

  test('a citation without a class is of the kind of its outlet', () => {
    const entry = only(built(records({ meetings: [meeting({ sources: { tass: { ...source, outlet: 'tass', attests: all } } })] })));
    expect(entry.sources.flatMap((each) => (each.type === 'citation' ? each.class : []))).toEqual(['state-media']);
  });

  test('sides at the table are named once, without those only talked about', () => {
    const participants = ['umerov', { witkoff: 'remote' }, { dmitriev: 'absent' }];
    const sources = { a: { ...source, attests: [...all, 'dmitriev'] } };
    expect(sidesAt(only(built(records({ meetings: [meeting({ participants, sources })] }))))).toEqual([
      { side: 'ukraine', sure: true },
      { side: 'usa', sure: true },
    ]);
  });

  test('a side of whom only reports speak, or whose presence is disputed, is not sure', () => {
    const participants = [{ umerov: 'disputed' }, 'witkoff', { dmitriev: 'reported' }];
    const sources = { a: { ...source, attests: [...all, 'dmitriev'] } };
    const timeline = built(records({ meetings: [meeting({ participants, sources })] }));
    expect(sidesAt(only(timeline)).map(({ side, sure }) => [side, sure])).toEqual([
      ['ukraine', false],
      ['usa', true],
      ['russia', false],
    ]);
    expect([entriesWith(timeline, 'usa').length, entriesWith(timeline, 'russia').length]).toEqual([1, 0]);
  });

  test('sources are numbered by their first mention, then as the file lists them', () => {
    const entry = only(built(records()));
    expect(sourcesInOrder(entry, ['reuters-1204']).map(({ key }) => key)).toEqual(['reuters-1204', 'miami-article']);
  });

  test('a title that is not translated is given in the language it has', () => {
    const { articles } = built(records());
    expect(articles.map(({ title }) => inLanguage(title, 'en'))).toEqual([{ text: 'Bài', lang: 'vi' }]);
  });
});

describe('refusing what does not hold together', () => {
  test.each<[string, Partial<Records>, string]>([
    ['an unknown venue', { meetings: [meeting({ venue: 'miamy' })] }, 'meetings/2025-12-04-miami.md venue unknown-key `miamy`'],
    [
      'an unknown person',
      { articles: [article({ participants: ['umerof'] })] },
      'articles/miami-article.md participants.0 unknown-key `umerof`',
    ],
    [
      'an unknown issue',
      { meetings: [meeting({ issues: { land: 'open' } })] },
      'meetings/2025-12-04-miami.md issues.land unknown-key `land`',
    ],
    ['an unknown outlet', { articles: [article({ outlet: 'reuter' })] }, 'articles/miami-article.md outlet unknown-key `reuter`'],
    [
      'an unknown meeting',
      { articles: [article({ meetings: ['2025-12-05-miami'] })] },
      'articles/miami-article.md meetings.0 unknown-key `2025-12-05-miami`',
    ],
    ['an unknown related entry', { meetings: [meeting({ related: ['x'] })] }, 'meetings/2025-12-04-miami.md related.0 unknown-key `x`'],
    [
      'an entry related to itself',
      { meetings: [meeting({ related: ['2025-12-04-miami'] })] },
      'meetings/2025-12-04-miami.md related.0 unknown-key `2025-12-04-miami`',
    ],
    [
      'a fact attested that the entry does not have',
      { meetings: [meeting({ sources: { a: { ...source, attests: [...all, 'dmitriev'] } } })] },
      'meetings/2025-12-04-miami.md sources.a.attests.5 unknown-key `dmitriev`',
    ],
    [
      'the same person twice',
      { meetings: [meeting({ participants: ['umerov', 'witkoff', 'umerov'] })] },
      'meetings/2025-12-04-miami.md participants.2 repeated-key `umerov` a second time',
    ],
    [
      'a slug in two folders',
      { milestones: [meeting()] },
      'milestones/2025-12-04-miami.md  duplicate-slug the name `2025-12-04-miami`, which content/meetings/2025-12-04-miami.md has already',
    ],
    [
      'a source key that is an article',
      { meetings: [meeting({ sources: { 'miami-article': { ...source, attests: all } } })] },
      'meetings/2025-12-04-miami.md sources.miami-article duplicate-slug the source key `miami-article`, which is an article of ours',
    ],
  ])('%s', (_what, change, fault) => {
    expect(faults(records(change))).toContain(fault);
  });

  test.each(all.map((fact) => [fact, fact === 'umerov' || fact === 'witkoff' ? 'participants' : fact === 'territory' ? 'issues' : fact]))(
    'a fact that nothing attests: %s',
    (fact, field) => {
      const sources = { a: { ...source, attests: all.filter((each) => each !== fact) } };
      const found = faults(records({ articles: [], meetings: [meeting({ sources })] }));
      expect(found).toHaveLength(1);
      expect(found[0]).toContain(`unattested \`${fact}\``);
      expect(found[0]).toContain(` ${field}`);
    },
  );

  test('a duration needs a source like any other fact', () => {
    expect(faults(records({ meetings: [meeting({ duration: 'PT5H' })] }))).toEqual([
      'meetings/2025-12-04-miami.md duration unattested `duration`, which no source attests',
    ]);
  });

  test('all faults of all files at once', () => {
    const change = { articles: [article({ venue: 'x', issues: ['y'] })], meetings: [meeting({ venue: 'z' })] };
    expect(faults(records(change))).toHaveLength(3);
  });
});

describe('views of a timeline', () => {
  const timeline = built(
    records({
      articles: [article({ meetings: ['a'] })],
      meetings: [
        meeting(
          {
            date: '2025-11-30',
            issues: { territory: 'open', elections: 'unclear' },
            sources: { s: { ...source, attests: [...all, 'elections'] } },
          },
          'a',
        ),
        meeting({ date: '2025-12-02', track: 'us-russia' }, 'b'),
        meeting({ date: '2025-12-04', issues: { territory: 'narrowed' } }, 'c'),
      ],
    }),
  );
  const entry = (slug: string) => {
    const found = timeline.entries.find((each) => each.slug === slug);
    if (!found) throw new Error(slug);
    return found;
  };
  const [territory] = timeline.issues;

  test('weeks and days without entries are left out', () => {
    expect(groupByWeek(timeline.entries).map(({ monday, days }) => [monday, days.map(({ day }) => day)])).toEqual([
      ['2025-11-24', ['2025-11-30']],
      ['2025-12-01', ['2025-12-02', '2025-12-04']],
    ]);
  });

  test('neighbours in time and in the track', () => {
    const { inTime, inTrack } = neighboursOf(timeline, entry('c'));
    expect([inTime.previous?.slug, inTime.next?.slug]).toEqual(['b', undefined]);
    expect([inTrack.previous?.slug, inTrack.next?.slug]).toEqual(['a', undefined]);
  });

  test('the course of an issue', () => {
    expect(territory && courseOf(timeline, territory).steps.map((step) => [step.entry.slug, step.state])).toEqual([
      ['a', 'open'],
      ['b', 'open'],
      ['c', 'narrowed'],
    ]);
    expect(issueCourses(timeline).map(({ issue, steps }) => [issue.key, steps.length])).toEqual([
      ['territory', 3],
      ['elections', 1],
    ]);
  });

  test('the courses as they were known on an evening', () => {
    expect(coursesUntil(timeline, '2025-12-01').map(({ issue, latest }) => [issue.key, latest?.entry.slug])).toEqual([
      ['territory', 'a'],
      ['elections', 'a'],
    ]);
    expect(coursesUntil(timeline, '2025-11-29')).toEqual([]);
  });

  test('what a person, a place and an issue have to do with', () => {
    const [umerov, , dmitriev] = timeline.people;
    expect(umerov && attendedBy(timeline, umerov).map((each) => each.entry.slug)).toEqual(['a', 'b', 'c']);
    expect(dmitriev && attendedBy(timeline, dmitriev)).toEqual([]);
    const { venues, articles } = lookUp(timeline);
    expect(venues.get('miami')).toHaveLength(3);
    expect(articles.issues.get('elections')).toBeUndefined();
    expect(articles.issues.get('territory')).toHaveLength(1);
  });

  test('a word of the vocabulary that nothing uses gets no page', () => {
    expect(inUse(timeline).people.map(({ key }) => key)).toEqual(['umerov', 'witkoff']);
  });

  test('what is used most comes first', () => {
    const people = ['witkoff', 'dmitriev'];
    const alone = meeting(
      { participants: people, sources: { s: { ...source, attests: [...all.filter((fact) => fact !== 'umerov'), 'dmitriev'] } } },
      'd',
    );
    const used = inUse(built(records({ articles: [], meetings: [meeting(), alone] })));
    expect(used.people.map(({ key, count }) => [key, count])).toEqual([
      ['witkoff', 2],
      ['dmitriev', 1],
      ['umerov', 1],
    ]);
  });

  test('the steps of a thread, and the changes made to pages, newest first', () => {
    const update = (date: string) => ({ date, vi: 'Sửa.', en: 'Mended.' });
    const changed = built(
      records({
        articles: [],
        meetings: [
          meeting({ thread: 'plan-drafts', updates: [update('2026-01-05'), update('2026-01-02')] }, 'a'),
          meeting({ date: '2025-12-24', thread: 'plan-drafts', updates: [update('2026-01-03')] }, 'b'),
          meeting({ date: '2025-12-25' }, 'c'),
        ],
      }),
    );
    expect(stepsOf(changed, 'plan-drafts').map(({ slug }) => slug)).toEqual(['a', 'b']);
    expect(changed.entries.map(({ updates }) => updates.map(({ date }) => date))).toEqual([
      ['2026-01-02', '2026-01-05'],
      ['2026-01-03'],
      [],
    ]);
    expect(corrections(changed).map(({ entry: { slug }, update: { date } }) => [slug, date])).toEqual([
      ['a', '2026-01-05'],
      ['b', '2026-01-03'],
      ['a', '2026-01-02'],
    ]);
  });
});

describe('who speaks, and as what', () => {
  test('two sources that carry one agency are one voice', () => {
    const carried = { outlet: 'tass', origin: ['reuters'], url: 'https://example.org/3', lang: 'en', attests: all };
    const own = { ...source, attests: all };
    const voices = (sources: object) => [...voicesOf(only(built(records({ articles: [], meetings: [meeting({ sources })] }))))];
    expect(voices({ own, carried })).toEqual(['reuters']);
    expect(voices({ own, carried: { ...carried, origin: [] } })).toEqual(['reuters', 'tass']);
    expect([...voicesOf(only(built(records({ articles: [article({ credits: ['tass'] })] }))))]).toEqual(['tass', 'reuters']);
  });

  test('a person has the role of the day', () => {
    const person = {
      key: 'yermak',
      ...personSchema.parse({
        names: { vi: 'Andriy Yermak', en: 'Andriy Yermak' },
        side: 'ukraine',
        role: { vi: 'a', en: 'in general' },
        roles: [
          { until: '2025-11-21', vi: 'b', en: 'head of office' },
          { from: '2025-11-22', until: '2025-11-28', vi: 'c', en: 'head of delegation' },
        ],
      }),
    };
    expect(['2025-11-01', '2025-11-22', '2025-11-28', '2025-11-29'].map((day) => roleOn(person, day)?.en)).toEqual([
      'head of office',
      'head of delegation',
      'head of delegation',
      'in general',
    ]);
  });

  test('issues are told by the state they were left in', () => {
    const issues = { territory: 'open', elections: 'agreed' };
    const sources = { s: { ...source, attests: [...all, 'elections'] } };
    const entry = only(built(records({ meetings: [meeting({ issues, sources })] })));
    expect(issuesByState(entry).map(({ state, issues: those }) => [state, those.map(({ key }) => key)])).toEqual([
      ['agreed', ['elections']],
      ['open', ['territory']],
    ]);
  });
});
