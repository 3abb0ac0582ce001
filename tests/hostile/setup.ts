import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { TestProject } from 'vitest/node';
import { serveHosted } from '../browser/hosted.ts';
import { project } from './built.ts';
import { writeHostileContent } from './content.ts';

/** Builds the site from hostile content, in a copy of the project, and serves it as hosts do while the tests run. */
export default async function serve({ provide }: TestProject): Promise<() => void> {
  rmSync(project, { recursive: true, force: true });
  mkdirSync(project, { recursive: true });
  for (const name of ['src', 'public', 'package.json', 'astro.config.mjs', 'tsconfig.json'])
    cpSync(name, join(project, name), { recursive: true });
  symlinkSync(resolve('node_modules'), join(project, 'node_modules'), 'junction');
  writeHostileContent(join(project, 'content'));
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/build/cli.ts'], { cwd: project, encoding: 'utf8' });
  if (status !== 0) throw new Error(stdout + stderr);
  const { origin, stop } = await serveHosted(join(project, 'dist'));
  provide('origin', origin);
  return stop;
}
