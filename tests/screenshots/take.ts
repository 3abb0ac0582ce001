// Takes pictures of the built site into screenshots/: node tests/screenshots/take.ts [part of a file's name …]
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { preview } from 'astro';
import type { Browser } from 'playwright-core';
import { launchChromium } from '../browser/chromium.ts';
import { contactSheet } from './contact-sheet.ts';
import { allShots, fileOf, type Shot } from './shots.ts';

const site = 'dist';
const folder = 'screenshots';
// Chromium without a graphics card fails at pictures much taller than this.
const tallest = 6000;
const asked = process.argv.slice(2);

/** Takes one picture; gives what was wrong with the page, if anything. */
async function take(browser: Browser, origin: string, shot: Shot): Promise<string[]> {
  const { width, scheme, options, textSize, print, path } = shot;
  const viewport = { width, height: width < 700 ? 740 : 1000 };
  const context = await browser.newContext({ baseURL: origin, viewport, colorScheme: scheme, reducedMotion: 'reduce', ...options });
  const faults: string[] = [];
  try {
    const page = await context.newPage();
    page.on('pageerror', ({ message }) => faults.push(message));
    await page.goto(path, { waitUntil: 'networkidle' });
    if (textSize) await page.evaluate(enlarge, textSize);
    if (path.includes('?q=') && options?.javaScriptEnabled !== false) await page.locator('#search-results li').first().waitFor();
    const file = join(folder, fileOf(shot));
    if (print) await page.pdf({ path: file, format: 'A4' });
    else {
      const { wide, high } = await page.evaluate(sizeOfPage);
      if (wide > width) faults.push(`is ${wide} pixels wide`);
      await page.screenshot({ path: file, fullPage: true, clip: { x: 0, y: 0, width, height: Math.min(high, tallest) } });
    }
  } finally {
    await context.close();
  }
  return faults;
}

/** In the page: makes its text larger, by the size all others are measured in. */
function enlarge(percent: number): void {
  const root = document.documentElement;
  root.style.fontSize = `${(parseFloat(getComputedStyle(root).fontSize) * percent) / 100}px`;
}

/** In the page: how large all of it is, in pixels. */
function sizeOfPage(): { wide: number; high: number } {
  const { scrollWidth, scrollHeight } = document.documentElement;
  return { wide: scrollWidth, high: scrollHeight };
}

const built = (path: string) => existsSync(join(site, path.replace(/\?.*/, ''), 'index.html'));

if (!built('/')) throw new Error('There is no built site: run "npm run build" first.');
const wanted = allShots().filter((shot) => asked.length === 0 || asked.some((part) => fileOf(shot).includes(part)));
const shots = wanted.filter(({ path }) => built(path));
for (const path of new Set(wanted.filter((shot) => !shots.includes(shot)).map((shot) => shot.path)))
  console.log(`skipped, not built: ${path}`);

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder);
const server = await preview({ root: process.cwd(), logLevel: 'error', server: { port: Number(process.env['PORT'] ?? 4398) } });
const browser = await launchChromium();
for (const [index, shot] of shots.entries()) {
  const faults = await take(browser, `http://localhost:${server.port}`, shot);
  console.log([`${index + 1}/${shots.length} ${fileOf(shot)}`, ...faults].join(' – '));
}
await browser.close();
await server.stop();
writeFileSync(join(folder, 'index.html'), contactSheet(shots));
console.log(`${shots.length} screenshots; look at ${join(folder, 'index.html')}`);
