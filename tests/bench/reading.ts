import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gunzipSync, gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { launchChromium } from '../browser/chromium.ts';
import { median } from './measure.ts';
import { atMost, type Part, type Row } from './results.ts';
import { serve } from './serve.ts';
import { slowdown, telephone } from './telephone.ts';

/** What fits into the first round trip of a connection, in bytes (RFC 6928: ten segments of 1,460 bytes, with room for headers). */
const firstRoundTrip = 14_336;

const oneLine = '<!DOCTYPE html><html lang="en"><title>One line</title><p>One line of text, and nothing else.</p>';
const runs = 11;
const painted = ['/', '/meetings/2025-12-02-moscow/', '/issues/territory/', '/en/overview/'];
const plainOf = (path: string) => `/plain${path}`;

/** A page with its words and links, without style, picture or script: what no page with these words can be faster than. */
function bare(html: string): string {
  const words = html.replaceAll(/<(style|svg|script)\b.*?<\/\1>|<(?:link|img)\b[^>]*>|<meta(?! charset)[^>]*>/gs, '');
  return words.replaceAll(/ class="[^"]*"/g, '');
}

/** How much a reader has to wait for: bytes of pages, and the time to their largest paint against a page with one line. */
export async function benchReading(dist: string): Promise<Part> {
  const pages = weighed(dist);
  const rows = [...weights(dist, pages)];
  const over = pages.filter(({ gzip }) => gzip > firstRoundTrip).map(({ name }) => name);
  const begun = Object.fromEntries(over.map((name) => [`/begun/${name}`, beginning(join(dist, name))]));
  const plain = Object.fromEntries(painted.map((path) => [plainOf(path), bare(readFileSync(join(dist, path, 'index.html'), 'utf8'))]));
  const server = await serve(dist, { '/one-line.html': oneLine, ...begun, ...plain });
  const browser = await launchChromium();
  rows.push(await firstScreens(browser, server.origin, over));
  for (const path of painted) {
    rows.push(...(await paints(browser, server.origin, path)));
  }
  await browser.close();
  await server.stop();
  return {
    title: 'Reading',
    how: `Bytes of HTML with its styles, gzip -9 unless said; times in Chromium ${browser.version()}, processor ${slowdown} times slower, 150 ms, 1.6 Mbit/s, medians of ${runs} runs in turn with a page of one line.`,
    rows,
  };
}

interface Weighed {
  readonly name: string;
  readonly gzip: number;
  readonly brotli: number;
}

/** All pages of a built site, with their bytes when packed. */
function weighed(dist: string): Weighed[] {
  return readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .map((name) => ({ name, html: readFileSync(join(dist, name)) }))
    .map(({ name, html }) => ({ name, gzip: gzipSync(html, { level: 9 }).length, brotli: brotliCompressSync(html).length }));
}

/** What of a page comes with the first round trip, as text. */
function beginning(file: string): string {
  const packed = gzipSync(readFileSync(file), { level: 9 }).subarray(0, firstRoundTrip);
  return gunzipSync(packed, { finishFlush: constants.Z_SYNC_FLUSH }).toString('utf8');
}

/** How many pages look another way on a telephone's first screen while only their beginning is there. */
async function firstScreens(browser: Browser, origin: string, names: readonly string[]): Promise<Row> {
  const other: string[] = [];
  const context = await browser.newContext({ viewport: { width: 412, height: 823 }, javaScriptEnabled: false });
  const page = await context.newPage();
  const screen = async (path: string) => {
    await page.goto(origin + path, { waitUntil: 'networkidle' });
    return page.screenshot();
  };
  // Fonts that came with the first page are there for all others.
  await screen('/');
  for (const name of names) {
    if (!(await screen(`/${name.replace(/index\.html$/, '')}`)).equals(await screen(`/begun/${name}`))) other.push(name);
  }
  await context.close();
  const measured = `of these, the first screen of a telephone needs more${other.map((name) => ` (${name})`).join('')}`;
  return { measured, figure: `${other.length} of ${names.length}`, aim: '0', met: other.length === 0 };
}

function* weights(dist: string, pages: readonly Weighed[]): Generator<Row> {
  const kB = (bytes: number) => bytes / 1000;
  const largest = (some: readonly Weighed[]) => some.reduce((heaviest, page) => (page.gzip > heaviest.gzip ? page : heaviest));
  const entries = pages.filter(({ name }) => /^(?:en\/)?(?:meetings|milestones)\//.test(name));
  yield atMost('entry page, median', kB(median(entries.map(({ gzip }) => gzip))), 8, 'kB');
  yield { measured: 'entry page, median, brotli', figure: `${kB(median(entries.map(({ brotli }) => brotli))).toFixed(1)} kB` };
  yield atMost(`entry page, largest (${largest(entries).name})`, kB(largest(entries).gzip), kB(firstRoundTrip), 'kB');
  const timeline = largest(pages.filter(({ name }) => /^(?:en\/)?index\.html$/.test(name)));
  yield atMost('timeline, whole', kB(timeline.gzip), 24, 'kB');
  const alone = gzipSync(bare(readFileSync(join(dist, timeline.name), 'utf8')), { level: 9 }).length;
  yield { measured: 'timeline, its words and addresses alone, without its chart', figure: `${kB(alone).toFixed(1)} kB` };
  yield { measured: 'timeline, whole, brotli', figure: `${kB(timeline.brotli).toFixed(1)} kB` };
  yield atMost(`largest page (${largest(pages).name})`, kB(largest(pages).gzip), 100, 'kB');
  const over = pages.filter(({ gzip }) => gzip > firstRoundTrip);
  yield { measured: `pages above ${firstRoundTrip} bytes`, figure: `${over.length} of ${pages.length}`, aim: '0', met: over.length === 0 };
}

/** The largest paint of a page beside that of a page of one line, and how far its content moves meanwhile. */
async function paints(browser: Browser, origin: string, path: string): Promise<Row[]> {
  const [ours, line, plain, shifts]: [number[], number[], number[], number[]] = [[], [], [], []];
  for (let run = 0; run < runs; run++) {
    line.push((await paint(browser, `${origin}/one-line.html`)).largest);
    plain.push((await paint(browser, origin + plainOf(path))).largest);
    const { largest, shift } = await paint(browser, origin + path);
    ours.push(largest);
    shifts.push(shift);
  }
  return [
    { measured: `${path}: largest paint`, figure: `${median(ours).toFixed(0)} ms (a page of one line: ${median(line).toFixed(0)} ms)` },
    atMost(`${path}: largest paint, to that of one line`, median(ours) / median(line), 1.4, '', 2),
    { measured: `${path}: its words alone, without any style`, figure: (median(plain) / median(line)).toFixed(2) },
    {
      measured: `${path}: layout shift, most of all runs`,
      figure: Math.max(...shifts).toFixed(3),
      aim: '0',
      met: Math.max(...shifts) === 0,
    },
  ];
}

async function paint(browser: Browser, address: string): Promise<{ largest: number; shift: number }> {
  const page = await telephone(browser, { slow: true });
  await page.goto(address, { waitUntil: 'load' });
  await page.waitForTimeout(700);
  const seen = await page.evaluate(async () => {
    const entries = (type: string) =>
      new Promise<PerformanceEntryList>((resolve) => {
        const seen: PerformanceEntryList = [];
        const watch = new PerformanceObserver((list) => seen.push(...list.getEntries()));
        watch.observe({ type, buffered: true });
        setTimeout(() => {
          resolve(seen);
        }, 100);
      });
    const shifts = (await entries('layout-shift')) as (PerformanceEntry & { value: number })[];
    return {
      largest: (await entries('largest-contentful-paint')).at(-1)?.startTime ?? NaN,
      shift: shifts.reduce((sum, { value }) => sum + value, 0),
    };
  });
  await page.context().close();
  return seen;
}
