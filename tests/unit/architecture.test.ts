import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const source = resolve('src');

/** What each room may import: other rooms, and packages that belong to it. The way of the data, with no way back. */
const rooms: Record<string, { rooms: string[]; packages: string[] }> = {
  timeline: { rooms: ['site'], packages: ['date-fns', '@date-fns/utc', 'edtf', 'zod'] },
  i18n: { rooms: ['timeline', 'site'], packages: [] },
  'content-check': {
    rooms: ['timeline', 'site'],
    packages: [
      'node:',
      'unified',
      'remark-parse',
      'remark-gfm',
      'remark-frontmatter',
      'mdast',
      'mdast-util-to-string',
      'unist-util-visit-parents',
      'yaml',
      'js-yaml',
      'zod',
      'fastest-levenshtein',
    ],
  },
  charts: { rooms: ['timeline', 'i18n', 'site'], packages: ['d3-geo', 'geojson', 'topojson-client', 'topojson-simplify', 'world-atlas'] },
  exports: {
    rooms: ['timeline', 'i18n', 'site'],
    packages: ['zod', '@citation-js', 'ical.js', 'feedsmith', 'csv-stringify', 'schema-dts', '@cyclonedx/cyclonedx-library'],
  },
  raster: { rooms: ['charts'], packages: ['node:', 'fontkit', 'sharp'] },
  search: { rooms: ['timeline', 'i18n', 'charts', 'site'], packages: ['pagefind', 'cborg', 'stemmer', 'fastest-levenshtein', 'node:'] },
  reading: { rooms: ['search', 'timeline', 'i18n', 'site'], packages: [] },
  data: {
    rooms: ['content-check', 'timeline', 'i18n', 'site'],
    packages: ['astro', 'astro:content', 'vite', '@astrojs/markdown-satteri', 'node:', 'zod'],
  },
  components: {
    rooms: ['timeline', 'i18n', 'charts', 'search', 'reading', 'site', 'styles'],
    packages: ['astro/types', '@fontsource', '@fontsource-variable'],
  },
  layouts: { rooms: ['components', 'timeline', 'i18n', 'charts', 'search', 'reading', 'site', 'styles'], packages: [] },
  pages: {
    rooms: ['reading', 'layouts', 'components', 'data', 'exports', 'charts', 'raster', 'search', 'timeline', 'i18n', 'site', 'styles'],
    packages: ['astro'],
  },
  build: {
    rooms: ['content-check', 'search', 'timeline', 'redirects', 'site'],
    packages: ['node:', 'astro', 'vite', 'htmlparser2', 'postcss', 'postcss-selector-parser'],
  },
  authoring: {
    rooms: ['content-check', 'search', 'timeline', 'i18n', 'site'],
    packages: ['node:', '@clack/prompts', 'yaml', 'zod', 'fastest-levenshtein'],
  },
  middleware: { rooms: ['build'], packages: ['astro:middleware'] },
  redirects: { rooms: [], packages: [] },
  site: { rooms: [], packages: [] },
  'live.config': { rooms: ['data'], packages: ['astro:content'] },
};

interface Import {
  file: string;
  room: string;
  target: string;
}

const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter(
  (file) => /\.(?:ts|astro|cjs)$/.test(file) && !file.endsWith('.d.ts'),
);
const imports = files.flatMap(importsOf);

function importsOf(file: string): Import[] {
  const text = readFileSync(join(source, file), 'utf8');
  const statement = /^\s*(?:import|export)\s(?:[^'"`=;]*?\sfrom\s+)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gm;
  const targets = [...text.matchAll(statement)].map(([, from, dynamic]) => from ?? dynamic ?? '');
  return targets.map((target) => ({
    file,
    room: roomOf(file),
    target: target.startsWith('.') ? relative(source, resolve(source, dirname(file), target.replace(/\?(?:raw|inline)$/, ''))) : target,
  }));
}

function roomOf(path: string): string {
  const [first = ''] = path.split('/');
  return first.replace(/\.ts$/, '');
}

describe('the rooms of src/', () => {
  test('every file stands in a room that has rules', () => {
    expect(new Set(files.map(roomOf)).difference(new Set(Object.keys(rooms)))).toEqual(new Set());
  });

  test.each(Object.entries(rooms))('%s imports only what it may', (room, allowed) => {
    const wrong = imports
      .filter((each) => each.room === room)
      .filter(({ target }) => {
        const inside = files.includes(target) || /\.css(?:\?raw)?$/.test(target);
        if (inside) return roomOf(target) !== room && !allowed.rooms.includes(roomOf(target));
        return !allowed.packages.some((name) => target === name || target.startsWith(name.endsWith(':') ? name : `${name}/`));
      });
    expect(wrong).toEqual([]);
  });

  test('nobody imports a page', () => {
    expect(imports.filter(({ target }) => target.startsWith('pages/'))).toEqual([]);
  });

  test.each([
    ['date-fns', 'timeline/dates.ts'],
    ['astro:content', 'data/load.ts'],
    ['pagefind', 'search/indexing/index-site.ts'],
    ['world-atlas', 'charts/land.ts'],
    ['@clack/prompts', 'authoring/prompts.ts'],
  ])('%s is used in one place alone, %s', (name, place) => {
    const users = imports.filter(({ target, file }) => (target === name || target.startsWith(`${name}/`)) && file !== 'live.config.ts');
    expect(new Set(users.map(({ file }) => file))).toEqual(new Set([place]));
  });

  test('what readers load of search has nothing of Node and nothing of the making of the index', () => {
    const loaded = imports.filter(({ file }) => /^search\/(?:query|interface)\//.test(file));
    expect(loaded.length).toBeGreaterThan(20);
    expect(loaded.filter(({ target }) => target.startsWith('node:') || target.startsWith('search/indexing/'))).toEqual([]);
  });

  test('the model reads no clock, no file and no environment', () => {
    const impure = files
      .filter((file) => roomOf(file) === 'timeline')
      .filter((file) => /\bDate\.now\(|new Date\(\)|\bprocess\.|node:/.test(readFileSync(join(source, file), 'utf8')));
    expect(impure).toEqual([]);
  });
});
