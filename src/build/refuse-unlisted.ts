import type { Plugin } from 'vite';

/** Stops a build whose scripts for readers have anything of a package that is not listed: its licence would not be told. */
export function refuseUnlisted(listed: readonly string[]): Plugin {
  return {
    name: 'refuse-unlisted',
    applyToEnvironment: ({ name }) => name === 'client',
    generateBundle(_options, bundle) {
      const modules = Object.values(bundle).flatMap((chunk) => (chunk.type === 'chunk' ? Object.keys(chunk.modules) : []));
      const unlisted = new Set(modules.flatMap((id) => packageOf(id) ?? []).filter((name) => !listed.includes(name)));
      if (unlisted.size === 0) return;
      this.error(
        `Scripts for readers have parts of ${[...unlisted].sort().join(', ')}: list them in shippedPackages (src/data/licences.ts) with what they are for, so that their licence is told.`,
      );
    },
  };
}

/**
 * The package that a module is from: none for one of our own. Modules that a bundler makes up begin with a zero byte and its name.
 * @example packageOf('/site/node_modules/@a/b/index.js') // '@a/b'
 */
export function packageOf(id: string): string | undefined {
  const [, inside] = /.*[\\/]node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)/.exec(id) ?? [];
  return inside?.replaceAll('\\', '/') ?? /^\0([^/:]+)/.exec(id)?.[1];
}
