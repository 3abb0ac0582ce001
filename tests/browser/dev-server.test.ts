import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { copyProject } from '../copied-project.ts';
import { launchChromium } from './chromium.ts';

const file = 'content/meetings/2025-11-30-florida.md';
let project: string;
let server: ChildProcess;
let said = '';
let browser: Browser;

beforeAll(async () => {
  // A project of its own beside this one: its content is changed while the server runs.
  project = mkdtempSync(join(tmpdir(), 'dev-'));
  copyProject('.', project, { content: false });
  cpSync('tests/fixtures/content', join(project, 'content'), { recursive: true });
  const astro = resolve('node_modules/astro/bin/astro.mjs');
  server = spawn(process.execPath, [astro, 'dev'], {
    cwd: project,
    // Where Vitest is named, Astro serves nothing.
    env: {
      ...process.env,
      VITEST: undefined,
      NODE_ENV: undefined,
      NO_COLOR: '1',
      ASTRO_TELEMETRY_DISABLED: '1',
      SITE_URL: 'https://hoa-dam.example/',
    },
  });
  for (const stream of [server.stdout, server.stderr]) stream?.on('data', (text: Buffer) => (said += text.toString()));
  browser = await launchChromium();
});

afterAll(async () => {
  await browser.close();
  server.kill();
  rmSync(project, { recursive: true, force: true });
});

/** What the overlay over a page says; empty if there is none. */
function overlay(page: Page): Promise<string> {
  return page.evaluate(() => document.querySelector('vite-error-overlay')?.shadowRoot?.textContent ?? '').catch(() => '');
}

test('a fault stands over every open page until it is mended, and edits are shown', async () => {
  // It takes the next port that is free.
  const origin = () => /http:\/\/localhost:\d+/.exec(said)?.[0];
  const open = async (path: string) => {
    const page = await browser.newPage();
    await page.goto(`${origin()}${path}`);
    return page;
  };
  await expect.poll(origin, { timeout: 60_000 }).toBeDefined();
  const meeting = await open('/meetings/2025-11-30-florida/');
  expect(await overlay(meeting)).toBe('');

  const right = readFileSync(join(project, file), 'utf8');
  writeFileSync(join(project, file), `${right.replace('venue: hallandale', 'venue: halandale')}\n<b>alert</b>\n`);
  await expect.poll(() => overlay(meeting), { timeout: 20_000 }).toContain('did you mean hallandale?');
  expect(await overlay(meeting)).toContain('<b>');
  const later = await open('/about/');
  await expect.poll(() => overlay(later), { timeout: 20_000 }).toContain('did you mean hallandale?');
  expect(said).toContain(`${file}:8:8  unknown-key  venue: found \`halandale\``);

  // What is sent to a page before it listens is lost to it.
  const listens = meeting.waitForEvent('console', { predicate: (said) => said.text().includes('[vite] connected'), timeout: 20_000 });
  writeFileSync(join(project, file), right);
  for (const page of [meeting, later]) await expect.poll(() => overlay(page), { timeout: 20_000 }).toBe('');
  expect(await meeting.locator('h1').textContent()).toContain('Florida');
  expect(said).toContain('in order again');
  await listens;

  writeFileSync(join(project, file), right.replace(/^title: .*$/m, 'title: Cuộc gặp được sửa'));
  await meeting.getByRole('heading', { level: 1, name: 'Cuộc gặp được sửa' }).waitFor({ timeout: 20_000 });

  const another = join(project, file.replace('florida', 'miami'));
  const isThere = async () => (await fetch(`${origin()}/meetings/2025-11-30-miami/`)).ok;
  expect(await isThere()).toBe(false);
  const article = join(project, 'content/articles/florida.md');
  const reporting = readFileSync(article, 'utf8');
  writeFileSync(another, right);
  writeFileSync(article, reporting.replace('[2025-11-30-florida]', '[2025-11-30-florida, 2025-11-30-miami]'));
  await expect.poll(isThere, { timeout: 20_000 }).toBe(true);
  rmSync(another);
  writeFileSync(article, reporting);
  await expect.poll(isThere, { timeout: 20_000 }).toBe(false);
});
