/** The address that the site is built for here, its path, and the folder it is built into. */
export const siteUrl = 'https://example.org/hoa-dam/';
export const base = '/hoa-dam/';
export const folder = '.dist-subpath';
