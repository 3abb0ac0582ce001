import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'yaml';
import type { Lang } from '../../src/site.ts';
import type { Entry, Timeline } from '../../src/timeline/model.ts';

/** A query, as people type it, and the pages that answer it best. */
export interface JudgedQuery {
  readonly query: string;
  readonly lang: Lang;
  readonly kind: string;
  /** The file it stands in, without its ending. */
  readonly set: string;
  /** Paths of pages without language, `meetings/2025-12-02-moscow`. */
  readonly answers: ReadonlySet<string>;
}

type Group = { kind: string; lang: Lang; queries: Record<string, string[]> };

const folder = resolve('tests/search');

/** Every query of the set. Throws when an expected answer is no page, or a rule fits none. */
export function readQuerySet(timeline: Timeline): JudgedQuery[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.yaml'));
  return files.flatMap((file) =>
    (parse(readFileSync(`${folder}/${file}`, 'utf8')) as Group[]).flatMap(({ kind, lang, queries }) =>
      Object.entries(queries).map(([query, expected]) => {
        const answers = new Set(expected.flatMap((answer) => answersTo(answer, timeline, `${file}: ${query}`)));
        if (answers.size === 0) throw new Error(`${file}: ${query}: no entry answers to ${expected.join(', ')}`);
        return { query, lang, kind, set: file.replace('.yaml', ''), answers };
      }),
    ),
  );
}

function answersTo(answer: string, timeline: Timeline, where: string): string[] {
  const paths = answer.includes('/')
    ? [
        ...timeline.entries.map(({ folder, slug }) => `${folder}/${slug}`),
        ...timeline.articles.map(({ slug }) => `articles/${slug}`),
      ].filter((path) => path === answer)
    : timeline.entries
        .filter((entry) => answer.split(' ').every((condition) => meets(entry, condition)))
        .map(({ folder, slug }) => `${folder}/${slug}`);
  if (paths.length === 0 && answer.includes('/')) throw new Error(`${where}: no page answers to ${answer}`);
  return paths;
}

function meets(entry: Entry, condition: string): boolean {
  const [name = '', value = ''] = condition.split(':');
  const rules: Record<string, () => boolean> = {
    person: () => entry.participants.some(({ person, attendance }) => person.key === value && attendance !== 'absent'),
    venue: () => entry.venue?.key === value,
    issue: () => entry.issues.some(({ issue }) => issue.key === value),
    day: () => entry.date.start <= value && value <= entry.date.end,
    month: () => entry.date.start.slice(0, 7) <= value && value <= entry.date.end.slice(0, 7),
    kind: () => entry.kind === value,
    track: () => entry.track === value,
    side: () => entry.participants.some(({ person, attendance }) => person.side === value && attendance !== 'absent'),
    core: () => entry.weight === 'core',
  };
  const rule = rules[name];
  if (!rule) throw new Error(`no such condition: ${condition}`);
  return rule();
}
