import { satteri } from '@astrojs/markdown-satteri';
import { defineConfig, fontProviders } from 'astro/config';
import { refuseUnlisted } from './src/build/refuse-unlisted.ts';
import { shortScopes } from './src/build/short-scopes.ts';
import { shippedPackages } from './src/data/licences.ts';
import { contentOverlay } from './src/data/content-overlay.ts';
import { redirects } from './src/redirects.ts';
import { basePath, siteUrl } from './src/site.ts';

const vietnamese =
  'U+0102-0103,U+0110-0111,U+0128-0129,U+0168-0169,U+01A0-01A1,U+01AF-01B0,U+0300-0301,U+0303-0304,U+0308-0309,U+0323,U+0329,U+1EA0-1EF9,U+20AB';
const latin =
  'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD';

/** One style of a family as its two subsets: Latin, and the letters that Vietnamese adds. */
const subsets = (file, options) =>
  [
    ['latin', latin],
    ['vietnamese', vietnamese],
  ].map(([subset, unicodeRange]) => ({ ...options, src: [file.replace('*', subset)], unicodeRange: unicodeRange.split(',') }));

/**
 * Says the order of the cascade layers at the head of every style sheet: components' styles may be loaded before the global ones,
 * and the first mention of a layer decides its rank.
 */
const layerOrder = {
  name: 'layer-order',
  enforce: 'pre',
  transform: (code, id) => (/\.css$|[?&]type=style/.test(id) ? `@layer reset, tokens, base, components, utilities;\n${code}` : undefined),
};

/** A font that comes late waits for the next page: a text that is being read never jumps. */
const display = 'optional';
const serif = '@fontsource-variable/source-serif-4/files/source-serif-4-*-wght-';
const sans = '@fontsource/be-vietnam-pro/files/be-vietnam-pro-*-';

export default defineConfig({
  site: siteUrl.origin,
  base: basePath,
  trailingSlash: 'always',
  cacheDir: './.astro',
  prerenderConflictBehavior: 'error',
  integrations: [contentOverlay()],
  // A page's styles come with it: nothing else is asked for before the first paint.
  // While one page waits for its picture, others are written.
  build: { inlineStylesheets: 'always', concurrency: 4 },
  // Astro puts the base before the old address, not before the new one.
  redirects: Object.fromEntries(Object.entries(redirects).map(([from, to]) => [from, basePath + to.slice(1)])),
  // Texts are typeset by their editors: a heading must stay the name of its issue to the letter.
  markdown: { syntaxHighlight: false, processor: satteri({ features: { smartPunctuation: false } }) },
  vite: {
    plugins: [layerOrder, shortScopes(), refuseUnlisted(Object.keys(shippedPackages))],
    // What every page loads of search is one file: what opens the box, and Vite's helper that loads the rest.
    build: {
      // Scripts are files: a page is read without them, and the next one has them already.
      assetsInlineLimit: (file) => (file.endsWith('.js') ? false : file.includes('/Embed.') ? true : undefined),
      rolldownOptions: {
        output: {
          codeSplitting: {
            groups: [
              { name: 'open-search', test: /vite\/preload-helper|open-search\.ts|SearchDialog\.astro/ },
              { name: 'said', test: /interface\/(?:say|turned-to|address|element)\.ts/ },
            ],
          },
        },
      },
    },
  },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self' data:",
        "connect-src 'self'",
        "frame-src 'self'",
        "manifest-src 'self'",
        "base-uri 'none'",
        "form-action 'self'",
        // No script may write HTML, or load a script by an address made of texts.
        "require-trusted-types-for 'script'",
        "trusted-types 'none'",
      ],
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
    },
  },
  fonts: [
    {
      name: 'Source Serif 4',
      cssVariable: '--font-serif',
      provider: fontProviders.local(),
      fallbacks: ['Georgia', 'serif'],
      options: {
        variants: [
          ...subsets(`${serif}normal.woff2`, { weight: '200 900', style: 'normal', display }),
          ...subsets(`${serif}italic.woff2`, { weight: '200 900', style: 'italic', display }),
        ],
      },
    },
    {
      name: 'Be Vietnam Pro',
      cssVariable: '--font-sans',
      provider: fontProviders.local(),
      fallbacks: ['Arial', 'sans-serif'],
      options: {
        variants: [
          ...subsets(`${sans}400-normal.woff2`, { weight: 400, style: 'normal', display }),
          ...subsets(`${sans}600-normal.woff2`, { weight: 600, style: 'normal', display }),
        ],
      },
    },
  ],
});
