import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { launchChromium } from '../browser/chromium.ts';
import { median } from './measure.ts';

const edits = 3;
/** How long pages and edits are waited for, in milliseconds. */
const patience = { timeout: 300_000 };

/** How long `npm run dev` takes to show an edited title in a browser that has its page open, in seconds: the median of some edits. */
export async function editShown(site: string): Promise<number> {
  const file = join(site, 'content/meetings/2025-12-02-moscow.md');
  const before = readFileSync(file, 'utf8');
  const command = ['node_modules/astro/bin/astro.mjs', 'dev', '--port', '0'];
  const dev = spawn(process.execPath, command, { cwd: site, stdio: ['ignore', 'pipe', 'pipe'] });
  const browser = await launchChromium();
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
    const page = await browser.newPage();
    await page.goto(`${origin}meetings/2025-12-02-moscow/`, patience);
    const took: number[] = [];
    for (let edit = 1; edit <= edits; edit++) {
      // What is still being done for the page, or for the last edit, is not to be counted.
      await page.waitForTimeout(3000);
      const title = `Sửa lần ${edit}`;
      const start = performance.now();
      writeFileSync(file, before.replace(/^title: .*$/m, `title: ${title}`));
      await page.getByRole('heading', { level: 1, name: title }).waitFor(patience);
      took.push((performance.now() - start) / 1000);
    }
    return median(took);
  } finally {
    await browser.close();
    dev.kill('SIGKILL');
    writeFileSync(file, before);
  }
}
