import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** What a command took, all its processes together: seconds by the clock and of processors, megabytes at most at one moment. */
export interface Taken {
  readonly wall: number;
  readonly cpu: number;
  /** NaN where there is no /proc to read it from. */
  readonly memory: number;
  /** What it told. */
  readonly printed: string;
}

/** Runs a command to its end and says what it took; throws with what it printed if it fails. Needs a POSIX shell, whose `times` counts children. */
export async function measure(command: readonly string[], cwd: string, env: NodeJS.ProcessEnv = {}): Promise<Taken> {
  const start = performance.now();
  const child = spawn('sh', ['-c', '"$@"; code=$?; times >&3; exit $code', 'sh', ...command], {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
  });
  const printed: [string, string, string] = ['', '', ''];
  for (const index of [0, 1, 2] as const) child.stdio[index + 1]?.on('data', (text: Buffer) => (printed[index] += text.toString()));
  let memory = NaN;
  const look = setInterval(() => {
    const now = memoryBelow(child.pid ?? 0);
    if (!(now <= memory)) memory = now;
  }, 100);
  const code = await new Promise((ended) => child.on('close', ended));
  clearInterval(look);
  const [out, complaints, times] = printed;
  if (code !== 0) throw new Error(`${command.join(' ')}\n${out}${complaints}`);
  const cpu = [...(times.split('\n')[1] ?? '').matchAll(/(\d+)m([\d.]+)s/g)].reduce((sum, [, m, s]) => sum + Number(m) * 60 + Number(s), 0);
  return { wall: (performance.now() - start) / 1000, cpu, memory, printed: out };
}

/** The resident memory of a process and all it has started, in megabytes. */
function memoryBelow(root: number): number {
  try {
    const parents = new Map<number, number>();
    for (const name of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
      const [, parent] = /\) \S (\d+)/.exec(textOf(`/proc/${name}/stat`)) ?? [];
      if (parent !== undefined) parents.set(Number(name), Number(parent));
    }
    const within = (id: number): boolean => id === root || (parents.has(id) && within(parents.get(id) ?? 0));
    const kilobytes = [...parents.keys()].filter(within).map((id) => Number(/VmRSS:\s*(\d+)/.exec(textOf(`/proc/${id}/status`))?.[1] ?? 0));
    return kilobytes.reduce((sum, each) => sum + each, 0) / 1024;
  } catch {
    return NaN;
  }
}

/** The text of a file of /proc; empty once its process has gone. */
function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

/** The middle one of some numbers. */
export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? NaN;
}
