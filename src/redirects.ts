/**
 * Addresses that have moved, from the root of the site, each with the address it has now: `'/people/zelenskyy/': '/people/zelensky/'`.
 * An address that was published once leads somewhere for good; `tests/site/addresses.txt` has them all.
 */
export const redirects: Readonly<Record<string, string>> = {};
