import type { AstroIntegration } from 'astro';

/** A path that Astro is to render, with the key of what is shown there if its page gives one. */
interface KeyedPath {
  readonly pathname: string;
  readonly route: { readonly type: string };
  readonly cacheKey?: string;
}

/**
 * Lets Astro render only what has changed: a path whose page gives a `cacheKey` is left out if `keep` takes its file over
 * from the last site. Paths that lead to one file are all rendered, so that Astro refuses them.
 */
export function renderChanged(keep: (file: string, key: string) => boolean): AstroIntegration {
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
              return path.cacheKey === undefined || (times.get(file) ?? 0) > 1 || !keep(file, path.cacheKey);
            }) as Awaited<ReturnType<typeof prerenderer.getStaticPaths>>;
          },
        }));
      },
    },
  };
}

/** The file of a path below the site's folder. */
function fileOf({ pathname, route }: KeyedPath): string {
  const path = pathname.replace(/^\/|\/$/g, '');
  return route.type === 'page' ? `${path}/index.html` : path;
}
