import { Worker } from 'node:worker_threads';
import type { LastSite } from './changed-pages.ts';
import type { SiteFault } from './site-fault.ts';

/** Finds the faults of `siteFaults` in a thread of its own, while something else is done. */
export function checkAside(folder: string, last: LastSite): Promise<SiteFault[]> {
  return new Promise((found, failed) => {
    new Worker(new URL('check-thread.ts', import.meta.url), { workerData: [folder, last] }).once('message', found).once('error', failed);
  });
}
