import { feedTypes, pathTo } from '../i18n/routes.ts';
import { sizeInWords } from '../i18n/size.ts';
import { t } from '../i18n/t.ts';
import type { Lang } from '../site.ts';
import type { Timeline } from '../timeline/model.ts';
import { dataFiles } from './data-files.ts';
import { examples } from './examples.ts';
import { calendarSelections, feedSelections, type Selection } from './selections.ts';

/** A file of the data as a page lists it. */
export interface ListedFile {
  readonly name: string;
  readonly path: string;
  readonly content: string;
  readonly format: string;
  /** Missing for a file that is not read as data, but given to a program by its address. */
  readonly size?: string;
}

/** Every file of the data with what it holds and how large it is. */
export function filesIn(timeline: Timeline, lang: Lang): ListedFile[] {
  const { contents } = t(lang).dataPage;
  const names = Object.keys(dataFiles) as (keyof typeof dataFiles)[];
  return [
    ...names.map((name) => {
      const { format, text } = dataFiles[name];
      const size = sizeInWords(Buffer.byteLength(text(timeline)), lang);
      return { name, path: pathTo.dataFile(name), content: contents[name], format, size };
    }),
    {
      name: 'timelinejs.json',
      path: pathTo.dataFileIn('timelinejs.json', lang),
      content: contents['timelinejs.json'],
      format: 'JSON',
    },
  ];
}

/** Parts of the timeline under a heading, each with its files. */
export interface FollowedGroup {
  readonly title: string;
  readonly items: readonly {
    readonly name: string;
    readonly files: readonly { readonly format: string; readonly path: string; readonly type: string }[];
  }[];
}

/** Every feed of a language. */
export function feedGroups(timeline: Timeline, lang: Lang): FollowedGroup[] {
  return grouped(feedSelections(timeline), lang, t(lang).dataPage.wholeTimeline, (folder) => [
    { format: 'Atom', path: pathTo.feed(folder, 'xml'), type: feedTypes.xml },
    { format: 'JSON Feed', path: pathTo.feed(folder, 'json'), type: feedTypes.json },
  ]);
}

/** Every calendar of a language. */
export function calendarGroups(timeline: Timeline, lang: Lang): FollowedGroup[] {
  return grouped(calendarSelections(timeline), lang, t(lang).dataPage.allTalks, (folder) => [
    { format: 'iCalendar', path: pathTo.calendar(folder), type: 'text/calendar' },
  ]);
}

/** The examples with what each does. */
export function examplesIn(lang: Lang) {
  return examples(lang).map((example) => ({ ...example, does: t(lang).dataPage.does[example.id] }));
}

function grouped(
  selections: readonly Selection[],
  lang: Lang,
  whole: string,
  files: (folder: string) => FollowedGroup['items'][number]['files'],
): FollowedGroup[] {
  const { groups } = t(lang).dataPage;
  const byGroup = Map.groupBy(selections, ({ group }) => group);
  return [...byGroup].map(([group, members]) => ({
    title: groups[group],
    items: members.map(({ name, folder }) => ({ name: name?.(lang) ?? whole, files: files(folder(lang)) })),
  }));
}
