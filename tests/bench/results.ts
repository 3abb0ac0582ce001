import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, platform, release, totalmem } from 'node:os';
import { format, resolveConfig } from 'prettier';

/** One line of the table: what was measured, the figure, and what it should be. */
export interface Row {
  readonly measured: string;
  readonly figure: string;
  readonly aim?: string;
  /** Whether the aim is met; missing where there is none. */
  readonly met?: boolean;
}

/** What the figures of a part rest on, and its lines. */
export interface Part {
  readonly title: string;
  readonly how: string;
  readonly rows: readonly Row[];
}

const file = new URL('results.md', import.meta.url);

/** Prints a part of the table, and keeps it in `results.md` in the place of the last one of its title. */
export async function keep(part: Part): Promise<void> {
  const text = section(part);
  console.log(text);
  const known = existsSync(file)
    ? readFileSync(file, 'utf8')
        .split(/^(?=## )/m)
        .slice(1)
    : [];
  const others = known.filter((each) => !each.startsWith(`## ${part.title}\n`));
  const all = [...others, text].sort((a, b) => (a < b ? -1 : 1));
  const head = '# Measured\n\nThe last table of `npm run bench`; each part says on which machine and when it ran.\n';
  const options = await resolveConfig(file);
  writeFileSync(file, await format([head, ...all].join('\n'), { ...options, parser: 'markdown' }));
}

function section({ title, how, rows }: Part): string {
  const lines = rows.map(
    ({ measured, figure, aim = '', met }) =>
      `| ${[measured, figure, aim, met === undefined ? '' : met ? 'met' : 'missed'].join(' | ')} |\n`,
  );
  return `## ${title}\n\n${how} ${machine()}\n\n| measured | figure | aim | |\n| --- | --- | --- | --- |\n${lines.join('')}`;
}

function machine(): string {
  const [processor] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${new Date().toISOString().slice(0, 10)}, Node ${process.version}, ${platform()} ${release()}, ${cpus().length} × ${processor?.model ?? 'processor'}, ${memory} GiB.`;
}

/** A line for a figure that is to be at most so much, in the unit that follows. */
export function atMost(measured: string, value: number, limit: number, unit: string, digits = 1): Row {
  return { measured, figure: `${value.toFixed(digits)} ${unit}`.trim(), aim: `≤ ${limit} ${unit}`.trim(), met: value <= limit };
}
