import type { Browser, Page } from 'playwright-core';

/** A poor line: as slow as Lighthouse takes it to be. */
const line = { offline: false, latency: 150, downloadThroughput: (1.6 * 1024 * 1024) / 8, uploadThroughput: (750 * 1024) / 8 };

/** How many times slower than this machine's a telephone's processor is taken to be. */
export const slowdown = 4;

/** An empty page on a telephone of 412 pixels; a slow one has a slow processor and a poor line. */
export async function telephone(browser: Browser, { slow }: { readonly slow: boolean }): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 412, height: 823 },
    deviceScaleFactor: 1.75,
    isMobile: true,
    hasTouch: true,
  });
  const page = await context.newPage();
  if (!slow) return page;
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', line);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  return page;
}
