/** The environment in which the site is built and tested for an address with a sub-path. */
export const subpath = { SITE_URL: 'https://example.org/hoa-dam/', SITE_FOLDER: '.dist-subpath' };
