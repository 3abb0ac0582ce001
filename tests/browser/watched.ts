import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

/** A page, and everything about it that should not be, in the order in which it came. */
export interface WatchedPage {
  readonly page: Page;
  readonly complaints: string[];
  readonly close: () => Promise<void>;
}

/**
 * Opens an empty page of Chromium that notes errors, dialogs, what the policy refuses, what asks another host than `origin`,
 * and every call of `__hit`, which is what hostile texts call.
 */
export async function openWatched(browser: Browser, origin: string, options: BrowserContextOptions = {}): Promise<WatchedPage> {
  const context = await browser.newContext({ baseURL: origin, ...options });
  await context.addInitScript(() => {
    Object.assign(window, {
      __hit: () => {
        console.error(`__hit at ${location.href}`);
      },
    });
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) => {
      console.error(`refused by ${effectiveDirective}: ${blockedURI} ${sample}`);
    });
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  const note = (text: string) => complaints.push(`${page.url().replace(origin, '').slice(0, 100)}: ${text.slice(0, 1000)}`);
  page.on('pageerror', ({ message }) => note(message));
  page.on('console', (message) => {
    if (message.type() === 'error') note(message.text());
  });
  page.on('dialog', (dialog) => {
    note(`a dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    const { protocol, origin: asked } = new URL(request.url());
    if (protocol !== 'data:' && asked !== origin) note(`asks another host: ${request.url()}`);
  });
  return { page, complaints, close: () => context.close() };
}
