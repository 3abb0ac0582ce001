import { preview } from 'astro';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** The address of the built site while the tests run, without a slash at its end. */
    origin: string;
  }
}

/** Serves the built site while the browser tests run. */
export default async function serve(project: TestProject): Promise<() => Promise<void>> {
  const server = await preview({ root: process.cwd(), logLevel: 'error', server: { port: 4399 } });
  project.provide('origin', `http://localhost:${server.port}`);
  return () => server.stop();
}
