import type { AstroIntegration } from 'astro';

/** A path that Astro is to render, with the key of what is shown there if its page gives one. */
interface KeyedPath {
  readonly pathname: string;
  readonly route: { readonly type: string };
  readonly cacheKey?: string;
}

/** The pages that search knows. */
const indexed = /^(?:[a-z]{2}\/)?(?:meetings|milestones|articles)\/[^/]+\/index\.html$/;

/**
 * Lets Astro render only what has changed: a path whose page gives a `cacheKey` is left out if `keep` takes its file over
 * from the last site. Paths that lead to one file are all rendered, so that Astro refuses them.
 * What search knows is rendered first: it is indexed while Astro goes on.
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
            const left = paths.filter((path) => {
              const file = fileOf(path);
              return path.cacheKey === undefined || (times.get(file) ?? 0) > 1 || !keep(file, path.cacheKey);
            });
            const { early = [], late = [] } = Object.groupBy(left, (path) => (indexed.test(fileOf(path)) ? 'early' : 'late'));
            return [...early, ...late] as Awaited<ReturnType<typeof prerenderer.getStaticPaths>>;
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
