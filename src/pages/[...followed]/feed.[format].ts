// The feeds of the whole timeline, of each track and of each issue: feed.xml, feed.json.
import type { APIContext } from 'astro';
import { loadText, loadTimeline } from '../../data/load.ts';
import { pageKey } from '../../data/page-key.ts';
import { feed, newestFirst, type FeedFormat } from '../../exports/feed.ts';
import { feedSelections, type Selection } from '../../exports/selections.ts';
import { feedTypes } from '../../i18n/routes.ts';
import { filesInEveryLanguage } from '../../i18n/static-paths.ts';
import type { Lang } from '../../site.ts';

const formats = Object.keys(feedTypes) as FeedFormat[];

export async function getStaticPaths() {
  const selections = feedSelections(await loadTimeline());
  return formats.flatMap((format) =>
    filesInEveryLanguage(selections, ({ folder }) => folder, pageKey).map(({ params, props, cacheKey }) => ({
      params: { ...params, format },
      props: { ...props, format },
      cacheKey,
    })),
  );
}

export async function GET({
  props: { lang, item, format },
}: APIContext<{ lang: Lang; item: Selection; format: FeedFormat }>): Promise<Response> {
  const items = await Promise.all(newestFirst(item.entries).map(async (entry) => ({ entry, text: await loadText(entry, lang) })));
  return new Response(feed(item, items, lang, format), { headers: { 'Content-Type': `${feedTypes[format]}; charset=utf-8` } });
}
