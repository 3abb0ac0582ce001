import { absolute, pathTo } from '../i18n/routes.ts';
import { t } from '../i18n/t.ts';
import { siteName, type Lang } from '../site.ts';
import { escaped } from './escape.ts';

/**
 * How a browser's own search bar can ask this site, in one language (OpenSearch 1.1).
 * @see https://github.com/dewitt/opensearch/blob/master/opensearch-1-1-draft-6.md
 */
export function openSearchDescription(lang: Lang): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${siteName}</ShortName>
  <Description>${escaped(t(lang).search.label)}</Description>
  <Language>${lang}</Language>
  <InputEncoding>UTF-8</InputEncoding>
  <Image width="16" height="16" type="image/svg+xml">${escaped(absolute(pathTo.icon))}</Image>
  <Url type="text/html" method="get" template="${escaped(absolute(pathTo.search(lang)))}?q={searchTerms}"/>
</OpenSearchDescription>
`;
}
