// `npm run bench:search [folder of a project with a built dist/]`: how well and how fast the search of a built site answers.
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { launchChromium } from '../browser/chromium.ts';
import { figuresOf, isLong, judge, type Judgement } from '../search/measure.ts';
import { serve } from './serve.ts';

/** A home line of 10 Mbit/s with 40 ms to the server and back. */
const line = { offline: false, latency: 40, downloadThroughput: (10 * 1024 * 1024) / 8, uploadThroughput: (10 * 1024 * 1024) / 8 };
const firstQueries = ['geneva', 'zelensky', 'bảo đảm an ninh', 'dam phan geneva', 'ngày 23/11'];
const typed = ['dien kremlin', 'kế hoạch 28 điểm', 'umreov berlin', 'ngày 2 tháng 12', 'frozen assets belgium'];

const root = resolve(process.argv[2] ?? '.');
// The project's own reading: a made-up site covers more days than the real one.
const { readContent } = (await import(
  join(root, 'src/content-check/read-content.ts')
)) as typeof import('../../src/content-check/read-content.ts');
const { timeline } = readContent(join(root, 'content'));
if (!timeline) throw new Error(`${root}/content is at fault`);
console.log(`${root}: ${timeline.entries.length} entries\n`);

const server = await serve(join(root, 'dist'));
const browser = await launchChromium();
const browserPage = async () => (await browser.newContext({ baseURL: server.origin, locale: 'vi-VN' })).newPage();
console.log(`first search on a page of text, ${browser.version()}, 10 Mbit/s, 40 ms: from opening the box to results`);
for (const query of firstQueries) await measureFirst(await browserPage(), query);
console.log('\nlater keystrokes, no limit on the line: from keystroke to results');
const times: number[] = [];
const page = await browserPage();
for (const query of typed) times.push(...(await measureKeystrokes(page, query)));
console.log(`  ${times.length} keystrokes: median ${at(times, 0.5)} ms, p95 ${at(times, 0.95)} ms, slowest ${at(times, 1)} ms`);
await browser.close();
await server.stop();

printFigures(await judge(join(root, 'dist'), timeline));

function printFigures(judgements: readonly Judgement[]): void {
  const percent = (share: number) => `${(100 * share).toFixed(1)} %`.padStart(8);
  const row = (name: string, some: readonly Judgement[]) => {
    const { count, first, firstThree, meanReciprocalRank, none } = figuresOf(some);
    console.log(
      `${name.padEnd(22)}${String(count).padStart(5)} ${percent(first)} ${percent(firstThree)} ${meanReciprocalRank.toFixed(3).padStart(7)} ${percent(none)}`,
    );
  };
  console.log(`\n${'queries'.padEnd(22)}count    hit@1    hit@3     MRR   nothing`);
  for (const [kind, some] of Map.groupBy(judgements, ({ kind }) => kind)) row(kind, some);
  for (const heldOut of [false, true]) {
    const some = judgements.filter(({ set }) => set.startsWith('held-out') === heldOut);
    row(
      heldOut ? 'held out, short' : 'tuned on, short',
      some.filter((each) => !isLong(each)),
    );
    row(heldOut ? 'held out, sentences' : 'tuned on, sentences', some.filter(isLong));
  }
}

/** Opens the box on a line as slow as `line`, types a query at once, and counts time and bytes until results stand there. */
async function measureFirst(page: Page, query: string): Promise<void> {
  await page.goto('/about/', { waitUntil: 'networkidle' });
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', line);
  let bytes = 0;
  let requests = 0;
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
    requests += 1;
  });
  await page.evaluate(() => {
    const { body } = document;
    let start = 0;
    addEventListener('keydown', () => (start ||= performance.now()), { capture: true });
    const watch = new MutationObserver(() => {
      if (document.querySelector('#search-options .title')) body.dataset['took'] ??= String(performance.now() - start);
    });
    watch.observe(body, { childList: true, subtree: true });
  });
  await page.keyboard.press('/');
  await page.keyboard.insertText(query);
  await page.locator('body[data-took]').waitFor();
  const took = Number(await page.locator('body').getAttribute('data-took'));
  console.log(`  ${query.padEnd(18)} ${took.toFixed(0)} ms, ${(bytes / 1000).toFixed(1)} kB in ${requests} requests`);
  await page.context().close();
}

/** Types a query letter by letter, and gives for each letter the milliseconds until the results of what stands there are shown. */
async function measureKeystrokes(page: Page, query: string): Promise<number[]> {
  await page.goto('/about/', { waitUntil: 'networkidle' });
  await page.keyboard.press('/');
  await page.keyboard.type('tr');
  await page.locator('#search-options [role="option"] .title').first().waitFor();
  return page.evaluate(async (query) => {
    const input = document.querySelector<HTMLInputElement>('#search-dialog input');
    const list = document.querySelector<HTMLElement>('#search-options');
    if (!input || !list) throw new Error('the search box is not there');
    const times: number[] = [];
    for (let length = 2; length <= query.length; length += 1) {
      const answered = new Promise<number>((resolve) => {
        const observer = new MutationObserver(() => {
          if (list.dataset['query'] !== query.slice(0, length).trim()) return;
          observer.disconnect();
          resolve(performance.now());
        });
        observer.observe(list, { attributes: true, attributeFilter: ['data-query'] });
      });
      input.value = query.slice(0, length);
      const start = performance.now();
      const same = list.dataset['query'] === input.value.trim();
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
      if (!same) times.push((await answered) - start);
      await new Promise((later) => setTimeout(later, 80));
    }
    return times;
  }, query);
}

function at(times: readonly number[], part: number): string {
  const sorted = times.toSorted((a, b) => a - b);
  return (sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? 0).toFixed(1);
}
