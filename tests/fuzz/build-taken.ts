import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { copyProject } from '../copied-project.ts';
import { real, type Files } from './files.ts';
import { check } from './judge.ts';
import { mutated, type Mutation } from './mutants.ts';

/** Builds the site of as many mutants as are asked for, those that agree with each other; tells how many, and what the build says if it fails. */
export function buildTaken(mutants: readonly (readonly Mutation[])[], count: number, project: string): { built: number; failure?: string } {
  let files: Files = real;
  let built = 0;
  for (const mutations of mutants) {
    if (built === count) break;
    const changed = [...mutated(mutations)].filter(([path, bytes]) => real.get(path) !== bytes);
    if (changed.length === 0 || changed.some(([path]) => files.get(path) !== real.get(path))) continue;
    const more = new Map([...files, ...changed]);
    if (check(more).diagnostics.length > 0) continue;
    files = more;
    built++;
  }
  rmSync(project, { recursive: true, force: true });
  copyProject('.', project, { content: false });
  for (const [path, bytes] of files) {
    const file = join(project, 'content', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/build/cli.ts'], { cwd: project, encoding: 'utf8' });
  return status === 0 ? { built } : { built, failure: stdout + stderr };
}
