import { dirname } from 'node:path/posix';
import type { AstroIntegration } from 'astro';

/** One of several processes that render a site together. */
export interface Part {
  /** Counted from zero. */
  readonly number: number;
  readonly of: number;
}

/** A path that Astro is to render, with the key of what is shown there if its page gives one. */
interface KeyedPath {
  readonly pathname: string;
  readonly route: { readonly type: string };
  readonly cacheKey?: string;
}

/**
 * Lets Astro render only what has changed, and of that only the part of this process: a path whose page gives a `cacheKey` is left out
 * if `keep` takes its file over from the last site. Paths that lead to one file are all rendered, so that Astro refuses them.
 */
export function renderChanged(part: Part, keep: (file: string, key: string) => boolean): AstroIntegration {
  return {
    name: 'render-changed',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((prerenderer) => ({
          ...prerenderer,
          getStaticPaths: async () => {
            const paths: readonly KeyedPath[] = await prerenderer.getStaticPaths();
            const times = new Map<string, number>();
            for (const path of paths) times.set(fileOf(path), (times.get(fileOf(path)) ?? 0) + 1);
            return paths.filter((path) => {
              const file = fileOf(path);
              if (!isIn(part, file)) return false;
              return path.cacheKey === undefined || (times.get(file) ?? 0) > 1 || !keep(file, path.cacheKey);
            }) as Awaited<ReturnType<typeof prerenderer.getStaticPaths>>;
          },
        }));
      },
    },
  };
}

/** Whether a file belongs to a part: all files of a folder do together, so that parts are joined folder by folder. */
function isIn({ number, of }: Part, file: string): boolean {
  const sum = Buffer.from(dirname(file)).reduce((hash, byte) => (hash * 31 + byte) % 65_521, 0);
  return sum % of === number;
}

/** The file of a path below the site's folder. */
function fileOf({ pathname, route }: KeyedPath): string {
  const path = pathname.replace(/^\/|\/$/g, '');
  return route.type === 'page' ? `${path}/index.html` : path;
}
