import type { Server } from 'node:http';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { site } from '../tested-site.ts';
import { launchChromium } from './chromium.ts';
import { listening, serveHosted } from './hosted.ts';

/** What a test file needs to read the site as hosts serve it, and from the page of another site; started before its tests and stopped after them. */
export interface Hosted {
  browser: Browser;
  /** The address of the site, and that of the other, without a slash at the end. */
  origin: string;
  other: string;
}

/** Serves the tested site with its headers, and another site beside it, while the tests of a file run. */
export function useHosted(elsewhere: Server): Hosted {
  const hosted = {} as Hosted;
  let stop: () => void;
  beforeAll(async () => {
    const [browser, served, other] = await Promise.all([launchChromium(), serveHosted(site), listening(elsewhere)]);
    stop = served.stop;
    Object.assign(hosted, { browser, origin: served.origin, other });
  });
  afterAll(async () => {
    await hosted.browser.close();
    stop();
    elsewhere.close();
  });
  return hosted;
}
