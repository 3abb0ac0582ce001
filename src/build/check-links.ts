import { basePath, siteUrl } from '../site.ts';
import { notFound, type BuiltPage } from './built-page.ts';
import type { SiteFault } from './site-fault.ts';

/** Where something can be led to: the files of a site, and the anchors of its pages by their addresses. */
export interface Targets {
  readonly files: ReadonlySet<string>;
  readonly anchors: (address: string) => ReadonlySet<string> | undefined;
}

/** The faults of the links of pages: those that lead to no page or file of their site, or to an anchor that is not there. */
export function linkFaults(pages: readonly BuiltPage[], targets: Targets): SiteFault[] {
  return pages.flatMap((page) =>
    [...new Set(page.links)].flatMap((link) => {
      const target = targetOf(link, page);
      const expected = target && whatIsMissing(target, targets);
      return expected === undefined ? [] : [{ file: page.file, found: `a link to \`${link}\``, expected }];
    }),
  );
}

/** The faults of pages that no other page of the site leads to; `pages` are all there are. */
export function lostPages(pages: readonly BuiltPage[]): SiteFault[] {
  const reached = new Set(pages.flatMap((page) => [...ledTo(page)]));
  return pages
    .filter(({ address }) => address !== notFound && !reached.has(address))
    .map(({ file }) => ({ file, found: 'a page that nothing leads to', expected: 'a link from another page' }));
}

/** The addresses below that of the site, of pages or files, that a page leads its readers to, itself left out. */
export function ledTo(page: BuiltPage): Set<string> {
  const addresses = [...page.offered].flatMap((link) => targetOf(link, page)?.address ?? []);
  return new Set(addresses.filter((address) => address !== page.address));
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

function whatIsMissing({ address, anchor }: NonNullable<ReturnType<typeof targetOf>>, { files, anchors }: Targets): string | undefined {
  if (address === undefined) return `an address below \`${basePath}\``;
  if (!files.has(address) && !files.has(`${address}index.html`)) return 'a page or file of the site';
  if (anchor === '' || anchors(address)?.has(anchor)) return undefined;
  return `an anchor of that page: it has no element with the id \`${anchor}\``;
}
