import { languages } from '../site.ts';

/** How some addresses are to be served: paths from the root of the host, `*` for whatever follows, and the headers of the answer. */
export interface ServingRule {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** What decides how a built site is served. */
export interface BuiltSite {
  /** The path of the site on its host, with a slash at both ends. */
  readonly base: string;
  /** What lies at the top of the site and of each language, folders with a slash behind them: `meetings/`, `en/meetings/`, `feed.xml`. */
  readonly top: readonly string[];
  /** The content security policies of all pages, as their `<meta>` elements have them, and what pictures need beside. */
  readonly policies: readonly string[];
}

/**
 * For everything. Any page may read and show what is here: nothing of it is secret or differs from reader to reader, and then
 * allowing every origin is safe (Fetch, https://fetch.spec.whatwg.org/#basic-safe-cors-protocol-setup).
 */
const common = {
  'Strict-Transport-Security': 'max-age=31536000',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Access-Control-Allow-Origin': '*',
};
const revalidated = { 'Cache-Control': 'public, max-age=0, must-revalidate' };
const immutable = { 'Cache-Control': 'public, max-age=31536000, immutable' };
const unframed = { 'Content-Security-Policy': "frame-ancestors 'none'", 'X-Frame-Options': 'DENY' };
const framed = { 'Content-Security-Policy': 'frame-ancestors *' };

/** Files whose names change with their content. */
const hashed = [
  '_astro/*',
  ...languages.flatMap((lang) => ['index/*', 'fragment/*', 'pagefind.*'].map((name) => `pagefind/${lang}/${name}`)),
];

/** The rest of the index. */
const unhashed = ['pagefind/pagefind.js', 'pagefind/wasm.*', ...languages.map((lang) => `pagefind/${lang}/pagefind-entry.json`)];

/** Types that not every host knows by the ending. */
const types = {
  ics: 'text/calendar; charset=utf-8',
  webmanifest: 'application/manifest+json',
  jsonld: 'application/ld+json',
  bib: 'application/x-bibtex; charset=utf-8',
  ris: 'application/x-research-info-systems; charset=utf-8',
};

/**
 * How a site is to be served. Hosts join the headers of all rules that fit an address, so no header is in two of them but the
 * content security policy, of which each holds by itself: everything has the one that pages have between them, and what is
 * not made for frames may stand in none.
 */
export function servingRules({ base, top, policies }: BuiltSite): ServingRule[] {
  const rule = (name: string, headers: ServingRule['headers']) => ({ path: `${base}${name}`, headers });
  const within = (name: string) => (name.endsWith('/') ? `${name}*` : name);
  const pages = ['', ...languages.map((lang) => `${lang}/`).filter((name) => top.some((each) => each.startsWith(name)))];
  const made = top.filter((name) => !/^(?:_astro|pagefind)\//.test(name) && !pages.includes(name));
  return [
    rule('*', { 'Content-Security-Policy': policyOfAll(policies), ...common }),
    ...pages.map((name) => rule(name, { ...revalidated, ...unframed })),
    ...made.map((name) => rule(within(name), { ...revalidated, ...(/(?:^|\/)embed\/$/.test(name) ? framed : unframed) })),
    ...unhashed.map((name) => rule(name, revalidated)),
    ...hashed.map((name) => rule(name, immutable)),
    ...Object.entries(types).map(([ending, type]) => rule(`*.${ending}`, { 'Content-Type': type })),
  ];
}

/** The policy that allows what any of some policies allows. */
export function policyOfAll(policies: readonly string[]): string {
  const directives = policies.flatMap((policy) => policy.split(';').map((directive) => directive.trim().split(/\s+/)));
  const named = Map.groupBy(
    directives.filter(([name]) => name),
    ([name]) => name,
  );
  return [...named].map(([name, each]) => [name, ...new Set(each.flatMap((directive) => directive.slice(1)))].join(' ')).join('; ');
}

/** The rules as the `_headers` file of Netlify and Cloudflare Pages. */
export function headersFile(rules: readonly ServingRule[]): string {
  return rules
    .map(
      ({ path, headers }) =>
        `${path}\n${Object.entries(headers)
          .map(([name, value]) => `  ${name}: ${value}\n`)
          .join('')}`,
    )
    .join('\n');
}

/** Moved addresses as the `_redirects` file of Netlify and Cloudflare Pages; `base` as in `BuiltSite`. */
export function redirectsFile(redirects: Readonly<Record<string, string>>, base: string): string {
  const at = (path: string) => base + path.replace(/^\//, '');
  return Object.entries(redirects)
    .map(([from, to]) => `${at(from)} ${at(to)} 301\n`)
    .join('');
}

/**
 * The rules as the configuration of the web server Caddy, which serves the folder `/srv` on port 8080, packed files where a reader takes
 * them. The times of files are digests of their content (`dateByContent`): they make the ETag, and neither are told nor asked for.
 */
export function caddyfile(rules: readonly ServingRule[], base: string): string {
  // Rules of the same headers are one: Caddy looks at each for every request.
  const alike = Map.groupBy(rules, ({ headers }) => JSON.stringify(headers));
  const headers = [...alike.values()].map((each, index) => {
    // In the middle of a path Caddy's `*` ends at a slash; at its beginning it does not.
    const paths = each.map(({ path }) => path.replace(/^.*\*\./, '*.')).join(' ');
    const lines = Object.entries(each[0]?.headers ?? {}).map(
      ([name, value]) => `\t\t${name === 'Content-Type' ? '' : '+'}${name} "${value}"\n`,
    );
    return `\t@rule${index} path ${paths}\n\theader @rule${index} {\n${lines.join('')}\t}\n`;
  });
  return `{
\tadmin off
\tauto_https off
}

:8080 {
\troot * /srv
${headers.join('')}\theader {
\t\t?Vary Accept-Encoding
\t\t-Last-Modified
\t}
\trequest_header -If-Modified-Since
\tfile_server {
\t\tprecompressed br gzip
\t}
\thandle_errors {
\t\theader -Last-Modified
\t\trewrite * ${base}404.html
\t\tfile_server {
\t\t\tprecompressed br gzip
\t\t}
\t}
}
`;
}
