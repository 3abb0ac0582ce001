import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { serveHosted } from '../browser/hosted.ts';
import { copyProject } from '../copied-project.ts';
import { project } from './built.ts';
import { writeHostileContent } from './content.ts';

/** Builds the site from hostile content, in a copy of the project, and serves it as hosts do while the tests run. */
export default async function serve({ provide }: TestProject): Promise<() => void> {
  rmSync(project, { recursive: true, force: true });
  copyProject('.', project, { content: false });
  writeHostileContent(join(project, 'content'));
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/build/cli.ts'], { cwd: project, encoding: 'utf8' });
  if (status !== 0) throw new Error(stdout + stderr);
  const { origin, stop } = await serveHosted(join(project, 'dist'));
  provide('origin', origin);
  return stop;
}
