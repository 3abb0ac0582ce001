import { absolute, pathTo } from '../i18n/routes.ts';
import { t } from '../i18n/t.ts';
import { languages, siteName, type Lang } from '../site.ts';

/**
 * What the site is, where its pages and data are and how to cite it, as Markdown in every language.
 * @see https://llmstxt.org/
 */
export function forModels(): string {
  const taglines = languages.map((lang) => t(lang).tagline);
  return `# ${siteName}\n\n> ${taglines.join('. ')}.\n\n${languages.map(inOneLanguage).join('\n')}`;
}

const sections = ['timeline', 'overview', 'issues', 'people', 'venues', 'articles', 'about'] as const;

function inOneLanguage(lang: Lang): string {
  const { language, nav, description, preview } = t(lang);
  const link = (name: string, path: string) => `- [${name}](${absolute(path)})`;
  return `${description} ${preview.forModels}

## ${preview.pages} (${language})

${sections.map((name) => link(nav[name], pathTo[name](lang))).join('\n')}

## ${preview.data} (${language})

${link(preview.json, pathTo.timelineData)}
${link(preview.schema, pathTo.timelineSchema)}
${link(preview.sitemap, pathTo.sitemapIndex)}

## ${preview.citing} (${language})

${preview.cite}
`;
}
