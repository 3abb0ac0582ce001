import { fork } from 'node:child_process';
import { existsSync, readdirSync, renameSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { isKnown, type Rendered } from './last-site.ts';
import { Refusal } from './refusal.ts';
import type { Part } from './render-changed.ts';

/** Pages that are being rendered in a process of their own. */
export interface Rendering {
  /** What was rendered; `Refusal` if Astro fails, or logs an error or a warning: it logs some faults and goes on. */
  readonly done: Promise<Rendered>;
  /** Ends it if it has not ended, and waits until its process is gone. */
  readonly stop: () => Promise<void>;
}

/**
 * Lets Astro render the pages of the project in `root` into `<work>/site`; what would come out as it is in the last site of `folder` is
 * taken over from there. Where little is known of that, so that there is much to render, two processes share the pages.
 */
export function startRendering(root: string, work: string, folder: string): Rendering {
  const parts = availableParallelism() > 1 && !isKnown(root, folder) ? ['site', 'other/site'] : ['site'];
  const renderings = parts.map((site, number) => startPart(root, dirname(join(work, site)), folder, { number, of: parts.length }));
  const done = Promise.all(renderings.map((each) => each.done)).then((rendered) => {
    for (const site of parts.slice(1)) moveInto(join(work, site), join(work, 'site'));
    return rendered.reduce(together);
  });
  // Who does not wait for the pages has another fault to tell.
  done.catch(() => undefined);
  const stop = async () => {
    await Promise.all(renderings.map((each) => each.stop()));
  };
  return { done, stop };
}

function together(one: Rendered, other: Rendered): Rendered {
  return { code: one.code, keys: new Map([...one.keys, ...other.keys]), kept: new Set([...one.kept, ...other.kept]) };
}

/** Moves what is in a folder into another; what both have is the same in both. */
function moveInto(from: string, to: string): void {
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const target = join(to, entry.name);
    if (!existsSync(target)) renameSync(join(from, entry.name), target);
    else if (entry.isDirectory()) moveInto(join(from, entry.name), target);
  }
}

function startPart(root: string, work: string, folder: string, { number, of }: Part): Rendering {
  const astro = fork(join(import.meta.dirname, 'render.ts'), [root, work, folder, String(number), String(of)], {
    cwd: root,
    silent: true,
    serialization: 'advanced',
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
