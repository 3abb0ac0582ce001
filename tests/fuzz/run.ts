import { Worker } from 'node:worker_threads';
import type { Mutation } from './mutants.ts';

/** Which mutants are made: the same seed gives the same row; `path` leads to one of them, as a failure tells it. */
export interface Order {
  readonly seed: number;
  readonly runs: number;
  readonly path?: string | undefined;
}

/** What the thread that judges says: of each mutant before and after, and at the end. */
export interface Started {
  readonly type: 'started';
  readonly mutations: string;
}
export interface Judged {
  readonly type: 'judged';
  readonly rules: readonly string[];
  readonly mutations: readonly Mutation[];
}
export interface Done {
  readonly type: 'done';
  readonly failure: string | undefined;
}

/** What became of a row of mutants. */
export interface Outcome {
  /** How many were refused with their faults, and the rules these broke. */
  readonly told: number;
  readonly rules: ReadonlySet<string>;
  /** Those that became pages. */
  readonly taken: readonly (readonly Mutation[])[];
  /** The smallest mutant that broke a promise, and how; `undefined` if none did. */
  readonly failure: string | undefined;
}

/** How long a mutant may take, in milliseconds; most take less than a hundred. */
const patience = 60_000;

/** Judges a row of mutants, each within a limit of time; the first that breaks a promise ends it. `onJudged` is told the number after each. */
export async function fuzz(order: Order, onJudged: (count: number) => void = () => undefined): Promise<Outcome> {
  const worker = new Worker(new URL('worker.ts', import.meta.url), { workerData: order });
  const rules = new Set<string>();
  const taken: (readonly Mutation[])[] = [];
  let told = 0;
  let last = 'nothing yet';
  const failure = await new Promise<string | undefined>((resolve, reject) => {
    const late = () => {
      resolve(`a mutant that is not done with after ${patience / 1000} s:\n${last}`);
    };
    let timer = setTimeout(late, patience);
    worker.on('message', (message: Started | Judged | Done) => {
      clearTimeout(timer);
      if (message.type === 'done') {
        resolve(message.failure);
        return;
      }
      timer = setTimeout(late, patience);
      if (message.type === 'started') {
        last = message.mutations;
        return;
      }
      for (const rule of message.rules) rules.add(rule);
      if (message.rules.length > 0) told++;
      else taken.push(message.mutations);
      onJudged(told + taken.length);
    });
    worker.on('error', reject);
  });
  await worker.terminate();
  return { told, rules, taken, failure };
}
