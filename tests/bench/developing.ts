import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { median } from './measure.ts';

const edits = 3;
/** How long an edit is waited for, in milliseconds. */
const patience = 120_000;
const address = 'meetings/2025-12-02-moscow/';

/** How long `npm run dev` takes to show an edited title on the page of its entry, in seconds: the median of some edits. */
export async function editShown(site: string): Promise<number> {
  const file = join(site, 'content/meetings/2025-12-02-moscow.md');
  const before = readFileSync(file, 'utf8');
  const dev = spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', 'dev', '--port', '0'], {
    cwd: site,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  try {
    const origin = await new Promise<string>((listening, failed) => {
      let printed = '';
      const hear = (text: Buffer) => {
        printed += text.toString();
        const [found] = /http:\/\/localhost:\d+\//.exec(printed) ?? [];
        if (found !== undefined) listening(found);
      };
      dev.stdout.on('data', hear);
      dev.stderr.on('data', hear);
      dev.once('close', () => {
        failed(new Error(`astro dev ended:\n${printed}`));
      });
    });
    const page = async () => (await fetch(origin + address)).text();
    await page();
    const untilShown = async (words: string): Promise<number> => {
      const start = performance.now();
      writeFileSync(file, before.replace(/^title: .*$/m, `title: ${words}`));
      while (performance.now() - start < patience) {
        if ((await page()).includes(words)) return (performance.now() - start) / 1000;
        await setTimeout(20);
      }
      throw new Error(`${origin}${address} does not show an edit after ${patience / 1000} s`);
    };
    // The files of a large project are not all watched when its first page is there.
    await untilShown('Sửa lần đầu');
    const took: number[] = [];
    for (let edit = 1; edit <= edits; edit++) {
      const words = `Sửa lần ${edit}`;
      took.push(await untilShown(words));
      // What Astro still writes of this edit is not to be counted for the next.
      await setTimeout(3000);
    }
    return median(took);
  } finally {
    dev.kill('SIGKILL');
    writeFileSync(file, before);
  }
}
