// Judges mutants one after the other, in a thread that can be ended where one of them never does.
import { parentPort, workerData } from 'node:worker_threads';
import fc from 'fast-check';
import { judge } from './judge.ts';
import { mutants, mutated, type Mutation } from './mutants.ts';
import type { Done, Judged, Order, Started } from './run.ts';

const { seed, runs, path } = workerData as Order;
const say = (told: Started | Judged | Done) => parentPort?.postMessage(told);

const property = fc.asyncProperty(mutants, async (mutations: readonly Mutation[]) => {
  say({ type: 'started', mutations: JSON.stringify(mutations, null, 1) });
  const { rules, wrong } = await judge(mutated(mutations));
  if (wrong.length > 0) throw new Error(wrong.slice(0, 5).join('\n'));
  say({ type: 'judged', rules, mutations });
});
const details = await fc.check(property, { seed, numRuns: runs, includeErrorInReport: true, ...(path === undefined ? {} : { path }) });
say({ type: 'done', failure: details.failed ? await fc.asyncDefaultReportMessage(details) : undefined });
