/** The languages of the site; the first is the one at the root of the address space. */
export const languages = ['vi', 'en'] as const;

/** A language of the site, as a BCP 47 tag. */
export type Lang = (typeof languages)[number];

/** The language served at the root; the others live under `/<lang>/`. */
export const defaultLang: Lang = 'vi';

/**
 * Where the site is published: one absolute address, sub-path included, from the environment variable `SITE_URL`.
 * Canonical links, feeds and every path on the site are derived from it.
 */
export const siteUrl = new URL(process.env['SITE_URL'] ?? 'https://hoa-dam.example/');

/** The path under which the site is served, with a slash at both ends: `/` or `/hoa-dam/`. */
export const basePath = siteUrl.pathname.endsWith('/') ? siteUrl.pathname : `${siteUrl.pathname}/`;

/** The name of the site, the same in every language. */
export const siteName = 'Hòa đàm';

/** The two months the timeline covers, as ISO 8601 days (inclusive). */
export const period = { start: '2025-11-01', end: '2025-12-31' } as const;
