import { defineConfig } from 'astro/config';
import { refuseUnlisted } from './src/build/refuse-unlisted.ts';
import { shortScopes } from './src/build/short-scopes.ts';
import { shippedPackages } from './src/data/licences.ts';
import { contentInMemory } from './src/data/content-in-memory.ts';
import { redirects } from './src/redirects.ts';
import { basePath, siteUrl } from './src/site.ts';

/**
 * Says the order of the cascade layers at the head of every style sheet: components' styles may be loaded before the global ones,
 * and the first mention of a layer decides its rank.
 */
const layerOrder = {
  name: 'layer-order',
  enforce: 'pre',
  transform: (code, id) => (/\.css$|[?&]type=style/.test(id) ? `@layer reset, tokens, base, components, utilities;\n${code}` : undefined),
};

export default defineConfig({
  site: siteUrl.origin,
  base: basePath,
  trailingSlash: 'always',
  cacheDir: './.astro',
  prerenderConflictBehavior: 'error',
  integrations: [contentInMemory()],
  // A page's styles come with it: nothing else is asked for before the first paint.
  // While one page waits for its picture, others are written.
  build: { inlineStylesheets: 'always', concurrency: 4 },
  // Astro puts the base before the old address, not before the new one.
  redirects: Object.fromEntries(Object.entries(redirects).map(([from, to]) => [from, basePath + to.slice(1)])),
  // Astro would warn of styles that the policy refuses, for code that there is none of.
  markdown: { syntaxHighlight: false },
  vite: {
    // Every page names its scripts.
    environments: { client: { build: { rolldownOptions: { output: { entryFileNames: '_astro/[hash].js' } } } } },
    plugins: [layerOrder, shortScopes(), refuseUnlisted(Object.keys(shippedPackages))],
    // What every page loads of search is one file: what opens the box, and Vite's helper that loads the rest.
    build: {
      // Scripts are files: a page is read without them, and the next one has them already.
      assetsInlineLimit: (file) => (file.endsWith('.js') ? false : file.includes('/Embed.') ? true : undefined),
      rolldownOptions: {
        output: {
          assetFileNames: '_astro/[hash][extname]',
          codeSplitting: {
            groups: [
              {
                name: 'open-search',
                test: /vite\/preload-helper|(?:open-search|search-box|element|adopt-styles)\.(?:ts|css)|layouts\/Page\.astro\?astro&type=script/,
              },
              { name: 'said', test: /interface\/(?:say|turned-to|address)\.ts/ },
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
        "img-src 'self'",
        "font-src 'self'",
        "connect-src 'self'",
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
});
