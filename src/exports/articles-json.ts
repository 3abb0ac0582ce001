import { pathTo } from '../i18n/routes.ts';
import type { Article, Timeline } from '../timeline/model.ts';
import type { ArticlesJson } from './data-schemas.ts';
import { fileFacts } from './dataset.ts';
import { addresses } from './timeline-json.ts';

/** Our article summaries as plain data: `data/articles.json`. */
export function articlesJson(timeline: Timeline): ArticlesJson {
  return { ...fileFacts(), articles: timeline.articles.map(articleJson) };
}

function articleJson(article: Article): ArticlesJson['articles'][number] {
  const { slug, outlet, byline, credits, published, url, date, venue, participants, issues, entries, title } = article;
  return {
    slug,
    outlet: outlet?.key ?? null,
    byline: byline ?? null,
    credits: credits.map(({ key }) => key),
    published,
    original: url ?? null,
    date: date.edtf,
    start: date.start,
    end: date.end,
    venue: venue?.key ?? null,
    participants: participants.map(({ key }) => key),
    issues: issues.map(({ key }) => key),
    entries: [...entries],
    title: title.texts,
    url: addresses((lang) => pathTo.article(article, lang)),
  };
}
