import { spawnSync } from 'node:child_process';
import { existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { readContent } from '../content-check/read-content.ts';
import { report } from '../content-check/report.ts';
import { searchDocuments } from '../search/indexing/documents.ts';
import { indexSite } from '../search/indexing/index-site.ts';
import { finishPages } from './finish-pages.ts';
import { writeHostFiles } from './hosting.ts';

/** Why a build was refused; its message is for the editor. */
export class BuildRefused extends Error {}

/**
 * Builds the site into a folder of the project: content checked, pages rendered, search indexed, and only then swapped with the last good site.
 * Throws `BuildRefused` for faults of the content or of the pages; then the folder is as it was.
 */
export async function buildSite(root: string, folder: string): Promise<void> {
  const content = readContent(join(root, 'content'));
  if (!content.timeline) throw new BuildRefused(report(content));
  console.log(report(content));

  const next = join(root, '.dist-next');
  rmSync(next, { recursive: true, force: true });
  try {
    renderPages(root, next);
    finishPages(next);
    writeHostFiles(next);
    const pages = await indexSite(next, searchDocuments(content.timeline));
    console.log(`search: ${pages} pages indexed`);
    swap(next, join(root, folder), join(root, '.dist-last'));
  } finally {
    rmSync(next, { recursive: true, force: true });
  }
}

/** Runs Astro in a process of its own. It logs some faults and goes on, so whatever it logs as an error or a warning refuses the build. */
function renderPages(root: string, outFolder: string): void {
  // What Astro keeps of rendered texts is known by their content alone; a change of code would leave it stale.
  rmSync(join(root, '.astro/data-store.json'), { force: true });
  const astro = join(root, 'node_modules/astro/bin/astro.mjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, [astro, 'build', '--outDir', outFolder], {
    cwd: root,
    encoding: 'utf8',
    // Astro logs a line for every page.
    maxBuffer: Infinity,
    env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0', TZ: 'UTC', ASTRO_TELEMETRY_DISABLED: '1' },
  });
  const output = stdout + stderr;
  if (status !== 0) throw new BuildRefused(output);
  const complaints = output.split('\n').filter((line) => /\[(?:ERROR|WARN)\]/.test(line));
  if (complaints.length > 0) throw new BuildRefused(`Astro reports:\n${complaints.join('\n')}`);
}

function swap(next: string, current: string, last: string): void {
  rmSync(last, { recursive: true, force: true });
  if (existsSync(current)) renameSync(current, last);
  try {
    renameSync(next, current);
  } catch (error) {
    if (existsSync(last)) renameSync(last, current);
    throw error;
  }
  rmSync(last, { recursive: true, force: true });
}
