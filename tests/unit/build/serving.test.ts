import { describe, expect, test } from 'vitest';
import { caddyfile, headersFile, policyOfAll, redirectsFile, servingRules } from '../../../src/build/serving.ts';

const built = { base: '/hoa-dam/', top: ['about/', 'embed/', 'en/about/', 'en/embed/', 'feed.xml'], policies: ["default-src 'self'"] };
const rules = servingRules(built);
const headersOf = (path: string) => rules.find((rule) => rule.path === path)?.headers ?? {};

describe('how a site is served', () => {
  test('every rule is for addresses below its base', () => {
    expect(rules.filter(({ path }) => !path.startsWith('/hoa-dam/'))).toEqual([]);
  });

  test('everything but what is made for frames refuses to be framed', () => {
    for (const path of ['/hoa-dam/', '/hoa-dam/en/', '/hoa-dam/about/*', '/hoa-dam/en/about/*', '/hoa-dam/feed.xml'])
      expect(headersOf(path)).toMatchObject({ 'Content-Security-Policy': "frame-ancestors 'none'", 'X-Frame-Options': 'DENY' });
    for (const path of ['/hoa-dam/embed/*', '/hoa-dam/en/embed/*']) {
      expect(headersOf(path)['Content-Security-Policy']).toBe('frame-ancestors *');
      expect(headersOf(path)).not.toHaveProperty('X-Frame-Options');
    }
  });

  test('the rule for everything has no header but the policy that another rule has, for hosts would join them', () => {
    const common = Object.keys(headersOf('/hoa-dam/*')).filter((name) => name !== 'Content-Security-Policy');
    expect(common.length).toBeGreaterThan(3);
    const others = rules.filter(({ path }) => path !== '/hoa-dam/*').flatMap(({ headers }) => Object.keys(headers));
    expect(common.filter((name) => others.includes(name))).toEqual([]);
  });

  test.each([
    ['/hoa-dam/_astro/*', 'public, max-age=31536000, immutable'],
    ['/hoa-dam/pagefind/en/index/*', 'public, max-age=31536000, immutable'],
    ['/hoa-dam/pagefind/vi/pagefind-entry.json', 'public, max-age=0, must-revalidate'],
    ['/hoa-dam/pagefind/wasm.*', 'public, max-age=0, must-revalidate'],
    ['/hoa-dam/about/*', 'public, max-age=0, must-revalidate'],
  ])('%s is kept as long as its name tells what is in it', (path, kept) => {
    expect(headersOf(path)['Cache-Control']).toBe(kept);
  });

  test('the policy of all allows what that of each page allows', () => {
    expect(policyOfAll(["default-src 'self';style-src 'self' 'sha256-a';", "style-src 'self' 'sha256-b'"])).toBe(
      "default-src 'self'; style-src 'self' 'sha256-a' 'sha256-b'",
    );
  });
});

describe('what hosts read', () => {
  test('_headers has the path, and below it the headers', () => {
    expect(headersFile([{ path: '/a/*', headers: { A: 'b', C: 'd' } }])).toBe('/a/*\n  A: b\n  C: d\n');
  });

  test('_redirects has both addresses below the base', () => {
    expect(redirectsFile({ '/old/': '/new/' }, '/hoa-dam/')).toBe('/hoa-dam/old/ /hoa-dam/new/ 301\n');
  });

  test('the Caddyfile adds a second policy instead of replacing the first, and replaces the type', () => {
    const text = caddyfile(rules, '/hoa-dam/');
    expect(text).toContain('+Content-Security-Policy "frame-ancestors *"');
    expect(text).toContain('path *.ics\n');
    expect(text).toContain('path /hoa-dam/embed/* /hoa-dam/en/embed/*\n');
    expect(text).toContain('\t\tContent-Type "text/calendar; charset=utf-8"');
    expect(text).toContain('rewrite * /hoa-dam/404.html');
  });
});
