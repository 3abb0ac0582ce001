import { spawnSync } from 'node:child_process';
import { preview } from 'astro';
import type { TestProject } from 'vitest/node';
import { base, folder, siteUrl } from './built.ts';

/** Builds the site once more, for an address with a sub-path, and serves it there while the tests run. */
export default async function serve(project: TestProject): Promise<() => Promise<void>> {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/build/cli.ts', folder], {
    encoding: 'utf8',
    env: { ...process.env, SITE_URL: siteUrl },
  });
  if (status !== 0) throw new Error(stdout + stderr);
  const server = await preview({ root: process.cwd(), outDir: folder, base, logLevel: 'error', server: { port: 4397 } });
  project.provide('origin', `http://localhost:${server.port}`);
  return () => server.stop();
}
