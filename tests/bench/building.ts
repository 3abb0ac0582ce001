import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { editShown } from './developing.ts';
import { generateSite } from './generate.ts';
import { measure, median, type Taken } from './measure.ts';
import { atMost, type Part, type Row } from './results.ts';

/** How the time and memory of a build grow with the entries, and what is left of them when one entry is edited. */
export async function benchBuilding(root: string, numbers: readonly number[]): Promise<Part> {
  const rows = [await benchAstro(root, 1)];
  for (const entries of numbers) rows.push(...(await benchNumber(root, entries)));
  return {
    title: 'Building',
    how: 'Each build is a process of its own on invented content; the floor reads the same files, renders the same texts and writes as many files of the same sizes (median of 3).',
    rows,
  };
}

/** What Astro itself takes: a site of one page that says one word, and of so many files that do. */
async function benchAstro(root: string, files: number): Promise<Row> {
  const site = mkdtempSync(join(tmpdir(), 'hoa-dam-astro-'));
  mkdirSync(join(site, 'src/pages'), { recursive: true });
  writeFileSync(join(site, 'package.json'), '{ "type": "module" }');
  writeFileSync(join(site, 'src/pages/index.astro'), '<!doctype html><title>One</title><h1>One</h1>');
  if (files > 1) writeFileSync(join(site, 'src/pages/[file].txt.js'), oneWord(files - 1));
  symlinkSync(join(root, 'node_modules'), join(site, 'node_modules'), 'junction');
  const builds: Taken[] = [];
  for (let run = 0; run < (files > 10_000 ? 1 : 3); run++)
    builds.push(await measure([process.execPath, join(root, 'node_modules/astro/bin/astro.mjs'), 'build', '--silent'], site));
  rmSync(site, { recursive: true });
  const of = (part: 'wall' | 'cpu' | 'memory') => median(builds.map((each) => each[part]));
  const measured = files > 1 ? `Astro alone, ${files} files of one word` : 'Astro alone, a site of one page';
  return { measured, figure: seconds({ wall: of('wall'), cpu: of('cpu'), memory: of('memory') }) };
}

/** An endpoint of Astro that writes so many files. */
function oneWord(files: number): string {
  return `
    export const getStaticPaths = () => Array.from({ length: ${files} }, (_, file) => ({ params: { file: String(file) } }));
    export const GET = () => new Response('One');`;
}

async function benchNumber(root: string, entries: number): Promise<Row[]> {
  const site = join(tmpdir(), `hoa-dam-bench-${entries}`);
  console.log(`${entries} entries in ${site} …`);
  generateSite(root, site, entries);
  const build = (env = {}) => measure([process.execPath, 'src/build/cli.ts'], site, env);
  const check = await measure([process.execPath, 'src/content-check/cli.ts'], site);
  // Pictures are kept from build to build; the first build draws them all, unless they are given.
  const given = process.env['PREVIEWS_FOLDER'];
  const pictures = given ?? join(site, '.pictures');
  const drawing = given === undefined ? await build({ PREVIEWS_FOLDER: pictures }) : undefined;
  forget(site);
  const cold = await build({ PREVIEWS_FOLDER: pictures });
  const files = readdirSync(join(site, 'dist'), { recursive: true, encoding: 'utf8' })
    .map((name) => [name, statSync(join(site, 'dist', name))] as const)
    .flatMap(([name, stat]) => (stat.isFile() ? [[name, stat.size] as const] : []));
  writeFileSync(join(site, 'sizes.json'), JSON.stringify(files));
  const small = entries < 1000;
  const idle = small ? await build({ PREVIEWS_FOLDER: pictures }) : undefined;
  const edited = join(site, 'content/meetings/2025-12-02-moscow.md');
  writeFileSync(edited, readFileSync(edited, 'utf8').replace('title: ', 'title: Sửa – '));
  const again = await build({ PREVIEWS_FOLDER: pictures });
  const shown = await editShown(site);
  const floors: Taken[] = [];
  for (let run = 0; run < 3; run++) {
    floors.push(await measure([process.execPath, join(root, 'tests/bench/floor.ts'), 'content', 'sizes.json', 'floor'], site));
  }
  rmSync(join(site, 'floor'), { recursive: true });
  const floor = { wall: median(floors.map(({ wall }) => wall)), cpu: median(floors.map(({ cpu }) => cpu)) };
  const bytes = files.reduce((sum, [, size]) => sum + size, 0);
  const large = entries >= 10_000;
  return [
    { measured: `**${entries} entries**: the site`, figure: `${files.length} files, ${Math.round(bytes / 1e6)} MB` },
    { measured: 'floor', figure: `${floor.wall.toFixed(2)} s (${floor.cpu.toFixed(2)} s of processors)` },
    large ? atMost('content check, cold', check.wall, 10, 's') : { measured: 'content check, cold', figure: seconds(check) },
    ...(drawing ? [{ measured: 'build with every picture drawn', figure: seconds(drawing) }] : []),
    { measured: drawing ? 'build, cold, pictures kept' : 'build, cold, pictures in the given folder kept', figure: seconds(cold) },
    searchIndex(cold),
    ratio('build, cold, to the floor, by the clock', cold.wall / floor.wall, large ? 8 : undefined),
    ...(large ? [atMost('memory of the build', cold.memory, 1200, 'MB', 0)] : []),
    ...(large ? [await benchAstro(root, files.length)] : []),
    ratio('build after one edit, to the cold one', again.wall / cold.wall, large ? 0.4 : undefined),
    ...(idle ? [{ measured: 'build after no edit', figure: seconds(idle) }] : []),
    small ? atMost('build after one edit', again.wall, 3, 's') : { measured: 'build after one edit', figure: seconds(again) },
    atMost('`npm run dev`: until an edit is shown', shown, 1, 's'),
  ];
}

/** What the search index takes of a build, to all else: at most as long. */
function searchIndex({ wall, printed }: Taken): Row {
  const seconds = Number(/pages indexed, in ([\d.]+) s/.exec(printed)?.[1] ?? NaN);
  return {
    ...ratio('search index, to the rest of the build', seconds / (wall - seconds), 1),
    figure: `${seconds.toFixed(1)} s, × ${(seconds / (wall - seconds)).toFixed(2)}`,
  };
}

function ratio(measured: string, value: number, limit: number | undefined): Row {
  return limit === undefined
    ? { measured, figure: `× ${value.toFixed(2)}` }
    : { ...atMost(measured, value, limit, '', 2), figure: `× ${value.toFixed(2)}`, aim: `≤ × ${limit}` };
}

function seconds({ wall, cpu, memory }: Omit<Taken, 'printed'>): string {
  return `${wall.toFixed(1)} s (${cpu.toFixed(1)} s of processors, ${Math.round(memory)} MB)`;
}

/** Leaves nothing of an earlier build but pictures. */
function forget(site: string): void {
  for (const name of ['dist', '.astro']) rmSync(join(site, name), { recursive: true, force: true });
}
