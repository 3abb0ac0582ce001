import type { Lang } from '../../site.ts';
import { SiteSearch } from '../query/site-search.ts';

let loading: Promise<SiteSearch> | undefined;

/** The search of the site, loaded once: `data-index` and `data-names` of the element say from where. After a failure it is tried again. */
export function loadSearch({ dataset: { index = '', names = '' } }: HTMLElement): Promise<SiteSearch> {
  loading ??= SiteSearch.load(index, names, document.documentElement.lang as Lang).catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}
