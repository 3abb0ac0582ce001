import type { Plugin } from 'vite';

/**
 * Gives scoped styles short names, in the code of pages and in their style sheets: `data-a` for `data-astro-cid-vsy43ebx`, which stands on nearly every element.
 * The same components give the same names; each build, of pages or of scripts, has all scopes before it writes the first file.
 */
export function shortScopes(): Plugin {
  const scopes = new Set<string>();
  let names: ReadonlyMap<string, string> | undefined;
  const shortened = (code: string) => withShortScopes(code, (names ??= shortNames(scopes)));
  return {
    name: 'short-scopes',
    apply: 'build',
    enforce: 'post',
    transform(code) {
      for (const [, scope = ''] of code.matchAll(scopePattern)) scopes.add(scope);
    },
    renderChunk: (code) => (code.includes('astro-cid-') ? { code: shortened(code), map: null } : null),
    generateBundle: {
      order: 'pre',
      handler(_options, bundle) {
        for (const asset of Object.values(bundle)) {
          if (asset.type === 'asset' && asset.fileName.endsWith('.css')) asset.source = shortened(Buffer.from(asset.source).toString());
        }
      },
    },
  };
}

const scopePattern = /data-astro-cid-([a-z0-9]{8})/g;

/** A short name for every scope, whatever order they come in. */
export function shortNames(scopes: Iterable<string>): ReadonlyMap<string, string> {
  return new Map([...new Set(scopes)].sort().map((scope, index) => [scope, `data-${letters(index)}`]));
}

/** Code or styles whose scopes have short names. */
export function withShortScopes(code: string, names: ReadonlyMap<string, string>): string {
  return code.replaceAll(scopePattern, (long, scope: string) => names.get(scope) ?? long);
}

/** The letters of a number: a, b … z, aa, ab … */
function letters(index: number): string {
  const letter = String.fromCharCode('a'.charCodeAt(0) + (index % 26));
  return index < 26 ? letter : letters(Math.floor(index / 26) - 1) + letter;
}
