// The thread of `checkAside`.
import { parentPort, workerData } from 'node:worker_threads';
import type { LastSite } from './changed-pages.ts';
import { siteFaults } from './check-site.ts';

const [folder, last] = workerData as [string, LastSite];
parentPort?.postMessage(siteFaults(folder, last));
