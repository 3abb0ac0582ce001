import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { preview } from 'astro';
import type { TestProject } from 'vitest/node';
import { generateSite } from '../bench/generate.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder of the built long timeline. */
    longSite: string;
  }
}

/** A few entries a year: what a page shows of a long time does not depend on how many there are. */
const entries = 190;
/** Made entry by entry, the same as in a short timeline, and slow: they prove nothing here. */
const leftOut = ['[...lang]/previews', '[...cited]', 'maps', '[...lang]/meetings/[slug]/event.ics.ts'];

/** Builds a timeline of 26 years in a folder of its own, and serves it while its tests run. */
export default async function buildAndServe(project: TestProject): Promise<() => Promise<void>> {
  const root = join(mkdtempSync(join(tmpdir(), 'hoa-dam-')), 'site');
  generateSite(process.cwd(), root, entries);
  for (const path of leftOut) rmSync(join(root, 'src/pages', path), { recursive: true });
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'node_modules/astro/bin/astro.mjs'), 'build'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: Infinity,
    env: { ...process.env, NO_COLOR: '1', TZ: 'UTC', ASTRO_TELEMETRY_DISABLED: '1' },
  });
  if (status !== 0) throw new Error(stdout + stderr);
  const server = await preview({ root, logLevel: 'error', server: { port: 4398 } });
  project.provide('origin', `http://localhost:${server.port}`);
  project.provide('longSite', join(root, 'dist'));
  return async () => {
    await server.stop();
    rmSync(join(root, '..'), { recursive: true });
  };
}
