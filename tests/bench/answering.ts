import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { launchChromium } from '../browser/chromium.ts';
import { median } from './measure.ts';
import { atMost, type Part, type Row } from './results.ts';
import { serve } from './serve.ts';
import { slowdown, telephone } from './telephone.ts';

const runs = 24;
/** What is quicker than this is not told by Event Timing, in milliseconds. */
const least = 16;

/** How soon pages answer a reader who filters and scrolls: on the built site, and on long ones whose folders are named. */
export async function benchAnswering(dist: string, longer: readonly string[]): Promise<Part> {
  const browser = await launchChromium();
  const rows = await ofSite(dist, async (origin) => [
    atMost('timeline: a filter is ticked, to the next paint', await filtering(browser, `${origin}/en/`, true), 100, 'ms', 0),
    atMost('timeline: a filter is ticked, fast processor', await filtering(browser, `${origin}/en/`, false), 64, 'ms', 0),
    atMost('timeline: longest frame while scrolling, fast processor', await scrolling(browser, `${origin}/en/`), 34, 'ms', 0),
  ]);
  for (const long of longer) {
    const name = long.replace(/^.*\//, '');
    const month = '/en/2025/11/';
    rows.push(
      ...(await ofSite(existsSync(join(long, 'dist')) ? join(long, 'dist') : long, async (origin) => [
        atMost(`${name}, search: a filter is ticked, fast processor`, await filtering(browser, `${origin}/en/search/`, false), 64, 'ms', 0),
        atMost(`${name}, a month: longest frame while scrolling, fast processor`, await scrolling(browser, origin + month), 34, 'ms', 0),
      ])),
    );
  }
  await browser.close();
  return {
    title: 'Answering',
    how: `Chromium ${browser.version()}, a telephone of 412 pixels, its processor ${slowdown} times slower unless said: Event Timing of ${runs} clicks that tick a filter and take it off in turn, the median of those that take longer (less than ${least} ms counts as that); the longest frame of three rides to the bottom, their median.`,
    rows,
  };
}

async function ofSite(dist: string, measured: (origin: string) => Promise<Row[]>): Promise<Row[]> {
  const server = await serve(dist);
  try {
    return await measured(server.origin);
  } finally {
    await server.stop();
  }
}

/** How long a page takes to answer a tick in its filters, in milliseconds, up to the paint that shows it: the median of ticks or of those taken off, whichever is longer. */
async function filtering(browser: Browser, address: string, slow: boolean): Promise<number> {
  const page = await telephone(browser, { slow });
  await page.goto(address, { waitUntil: 'load' });
  await page.getByText('Issue', { exact: true }).click();
  const box = page.locator('facet-bar').getByRole('checkbox', { name: /^Elections/ });
  await box.click();
  await page.locator('facet-bar .chosen button').first().waitFor();
  await page.waitForTimeout(600);
  await page.evaluate(() => {
    const watch = new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        if (entry.name === 'click') document.body.dataset['took'] = `${document.body.dataset['took'] ?? ''} ${entry.duration}`;
    });
    watch.observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
  });
  const took: [off: number[], on: number[]] = [[], []];
  for (let run = 0; run < runs; run++) {
    await box.click();
    await page.waitForTimeout(600);
    const told = await page.evaluate(() => {
      const { took: last = '' } = document.body.dataset;
      delete document.body.dataset['took'];
      return last;
    });
    took[(run % 2) as 0 | 1].push(Math.max(least, ...told.trim().split(' ').map(Number)));
  }
  await page.context().close();
  return Math.max(...took.map(median));
}

/** The longest frame, in milliseconds, while a page is scrolled to its end by half a screen in every frame: the median of three rides. */
async function scrolling(browser: Browser, address: string): Promise<number> {
  const longest: number[] = [];
  for (let ride = 0; ride < 3; ride++) {
    const page = await telephone(browser, { slow: false });
    await page.goto(address, { waitUntil: 'networkidle' });
    longest.push(await ridden(page));
    await page.context().close();
  }
  return median(longest);
}

function ridden(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const frame = () => new Promise<number>((painted) => requestAnimationFrame(painted));
    let [last, longest] = [await frame(), 0];
    for (let before = -1; before !== scrollY;) {
      before = scrollY;
      scrollBy({ top: innerHeight / 2, behavior: 'instant' });
      const now = await frame();
      longest = Math.max(longest, now - last);
      last = now;
    }
    return longest;
  });
}
