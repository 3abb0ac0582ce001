import { fork } from 'node:child_process';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { Refusal } from './refusal.ts';

/**
 * Lets Astro render the pages of the project in `root` into `<work>/site`, in a process of its own.
 * Throws `Refusal` if it fails, or logs an error or a warning: it logs some faults and goes on.
 */
export async function renderPages(root: string, work: string): Promise<void> {
  const astro = fork(join(import.meta.dirname, 'render.ts'), [root, work], {
    cwd: root,
    silent: true,
    env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0', TZ: 'UTC', LC_ALL: 'C.UTF-8', ASTRO_TELEMETRY_DISABLED: '1' },
  });
  const ended = new Promise<number | null>((resolve, reject) => {
    astro.once('error', reject).once('close', resolve);
  });
  const [status, ...outputs] = await Promise.all([ended, astro.stdout ? text(astro.stdout) : '', astro.stderr ? text(astro.stderr) : '']);
  const output = outputs.join('').trim();
  if (status !== 0) throw new Refusal(output || 'Astro was stopped.');
  const complaints = output.split('\n').filter((line) => /\[(?:ERROR|WARN)\]/.test(line));
  if (complaints.length > 0) throw new Refusal(`Astro reports:\n${complaints.join('\n')}`);
}
