import { basePath, siteUrl } from '../site.ts';
import { notFound, type BuiltPage } from './built-page.ts';
import type { SiteFault } from './site-fault.ts';

/** Where something can be led to: the pages of a site by their addresses, and its other files. */
interface Targets {
  readonly pages: ReadonlyMap<string, ReadonlySet<string>>;
  readonly files: ReadonlySet<string>;
}

/**
 * The faults of the links of a site: those that lead to no page or file, or to an anchor that is not there, and pages that no other leads to.
 * `files` are the paths of all files below its folder, with slashes.
 */
export function linkFaults(pages: readonly BuiltPage[], files: readonly string[]): SiteFault[] {
  const targets = { pages: new Map(pages.map(({ address, ids }) => [address, new Set(ids)])), files: new Set(files) };
  const reached = new Set<string>();
  const broken = pages.flatMap((page) =>
    [...new Set(page.links)].flatMap((link) => {
      const target = targetOf(link, page);
      if (target === undefined) return [];
      if (page.offered.has(link) && target.address !== undefined && target.address !== page.address) reached.add(target.address);
      const expected = whatIsMissing(target, targets);
      return expected === undefined ? [] : [{ file: page.file, found: `a link to \`${link}\``, expected }];
    }),
  );
  const lost = pages.filter(({ address }) => address !== notFound && !reached.has(address));
  return [...broken, ...lost.map(({ file }) => ({ file, found: 'a page that nothing leads to', expected: 'a link from another page' }))];
}

/** What a link leads to within the site's host; nothing if it leads to another, and no address if it leads beside the site. */
function targetOf(link: string, page: BuiltPage): { readonly address: string | undefined; readonly anchor: string } | undefined {
  const from = new URL(basePath + page.address, siteUrl);
  if (!URL.canParse(link, from)) return { address: undefined, anchor: '' };
  const { origin, pathname, hash } = new URL(link, from);
  if (origin !== siteUrl.origin) return undefined;
  const path = decodeURIComponent(pathname);
  return { address: path.startsWith(basePath) ? path.slice(basePath.length) : undefined, anchor: decodeURIComponent(hash.slice(1)) };
}

function whatIsMissing({ address, anchor }: NonNullable<ReturnType<typeof targetOf>>, { pages, files }: Targets): string | undefined {
  if (address === undefined) return `an address below \`${basePath}\``;
  const ids = pages.get(address);
  if (!ids && !files.has(address) && !files.has(`${address}index.html`)) return 'a page or file of the site';
  if (anchor === '' || ids?.has(anchor)) return undefined;
  return `an anchor of that page: it has no element with the id \`${anchor}\``;
}
