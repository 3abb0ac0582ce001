import { fork } from 'node:child_process';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import type { Rendered } from './last-site.ts';
import { littleGarbage } from './little-garbage.ts';
import { Refusal } from './refusal.ts';

/** Pages that are being rendered in a process of their own. */
export interface Rendering {
  /** What was rendered; `Refusal` if Astro fails, or logs an error or a warning: it logs some faults and goes on. */
  readonly done: Promise<Rendered>;
  /** Ends it if it has not ended, and waits until its process is gone. */
  readonly stop: () => Promise<void>;
}

/**
 * Lets Astro render the pages of the project in `root` into `<work>/site`; what would come out as it is in the last site of `folder` is
 * taken over from there.
 */
export function startRendering(root: string, work: string, folder: string): Rendering {
  const astro = fork(join(import.meta.dirname, 'render.ts'), [root, work, folder], {
    cwd: root,
    silent: true,
    serialization: 'advanced',
    execArgv: [...process.execArgv, littleGarbage],
    env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0', TZ: 'UTC', LC_ALL: 'C.UTF-8', ASTRO_TELEMETRY_DISABLED: '1' },
  });
  let rendered: Rendered | undefined;
  astro.on('message', (told) => {
    rendered = told as Rendered;
  });
  const ended = new Promise<number | null>((resolve, reject) => {
    astro.once('error', reject).once('close', resolve);
  });
  const outputs = [astro.stdout, astro.stderr].map((stream) => (stream ? text(stream) : ''));
  const done = Promise.all([ended, ...outputs]).then(([status, ...printed]) => {
    const output = printed.join('').trim();
    if (status !== 0 || !rendered) throw new Refusal(output || 'Astro was stopped.');
    const complaints = output.split('\n').filter((line) => /\[(?:ERROR|WARN)\]/.test(line));
    if (complaints.length > 0) throw new Refusal(`Astro reports:\n${complaints.join('\n')}`);
    return rendered;
  });
  const over = done.then(
    () => undefined,
    () => undefined,
  );
  return {
    done,
    stop: () => {
      astro.kill('SIGKILL');
      return over;
    },
  };
}
