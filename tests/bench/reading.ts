import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { launchChromium } from '../browser/chromium.ts';
import { median } from './measure.ts';
import { atMost, type Part, type Row } from './results.ts';
import { serve } from './serve.ts';
import { slowdown, telephone } from './telephone.ts';

/** What fits into the first round trip of a connection, in bytes (RFC 6928: ten segments of 1,460 bytes, with room for headers). */
const firstRoundTrip = 14_336;

const oneLine = '<!DOCTYPE html><html lang="en"><title>One line</title><p>One line of text, and nothing else.</p>';
const runs = 7;

/** How much a reader has to wait for: bytes of pages, and the time to their largest paint against a page with one line. */
export async function benchReading(dist: string): Promise<Part> {
  const rows = [...weights(dist)];
  const server = await serve(dist, { '/one-line.html': oneLine });
  const browser = await launchChromium();
  for (const path of ['/', '/meetings/2025-12-02-moscow/', '/issues/territory/', '/en/overview/']) {
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

function* weights(dist: string): Generator<Row> {
  const pages = readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .map((name) => ({ name, html: readFileSync(join(dist, name)) }))
    .map(({ name, html }) => ({ name, gzip: gzipSync(html, { level: 9 }).length, brotli: brotliCompressSync(html).length }));
  const kB = (bytes: number) => bytes / 1000;
  const largest = (some: typeof pages) => some.reduce((heaviest, page) => (page.gzip > heaviest.gzip ? page : heaviest));
  const entries = pages.filter(({ name }) => /^(?:en\/)?(?:meetings|milestones)\//.test(name));
  yield atMost('entry page, median', kB(median(entries.map(({ gzip }) => gzip))), 8, 'kB');
  yield { measured: 'entry page, median, brotli', figure: `${kB(median(entries.map(({ brotli }) => brotli))).toFixed(1)} kB` };
  yield atMost(`entry page, largest (${largest(entries).name})`, kB(largest(entries).gzip), kB(firstRoundTrip), 'kB');
  yield atMost('timeline, whole', kB(largest(pages.filter(({ name }) => /^(?:en\/)?index\.html$/.test(name))).gzip), 24, 'kB');
  yield atMost(`largest page (${largest(pages).name})`, kB(largest(pages).gzip), 100, 'kB');
  const over = pages.filter(({ gzip }) => gzip > firstRoundTrip);
  yield { measured: `pages above ${firstRoundTrip} bytes`, figure: `${over.length} of ${pages.length}`, aim: '0', met: over.length === 0 };
}

/** The largest paint of a page beside that of a page of one line, and how far its content moves meanwhile. */
async function paints(browser: Browser, origin: string, path: string): Promise<Row[]> {
  const [ours, plain, shifts]: [number[], number[], number[]] = [[], [], []];
  for (let run = 0; run < runs; run++) {
    plain.push((await paint(browser, `${origin}/one-line.html`)).largest);
    const { largest, shift } = await paint(browser, origin + path);
    ours.push(largest);
    shifts.push(shift);
  }
  return [
    { measured: `${path}: largest paint`, figure: `${median(ours).toFixed(0)} ms (a page of one line: ${median(plain).toFixed(0)} ms)` },
    { ...atMost(`${path}: largest paint, to that of one line`, median(ours) / median(plain), 1.4, '', 2) },
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
