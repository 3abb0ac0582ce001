import { preview } from 'astro';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** The address of the host that serves the built site while the tests run, without a slash at its end. */
    origin: string;
  }
}

/** Serves the built site while the browser tests run. */
export default async function serve(project: TestProject): Promise<() => Promise<void>> {
  const { SITE_FOLDER = 'dist', SITE_URL } = { ...process.env, ...project.config.env };
  const built = { outDir: SITE_FOLDER, ...(SITE_URL ? { base: new URL(SITE_URL).pathname } : {}) };
  const server = await preview({ root: process.cwd(), logLevel: 'error', server: { port: 4399 }, ...built });
  project.provide('origin', `http://localhost:${server.port}`);
  return () => server.stop();
}
