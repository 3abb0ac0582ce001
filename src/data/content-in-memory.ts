import { sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import type { ViteDevServer } from 'vite';
import { readContent } from '../content-check/read-content.ts';
import { rereader } from '../content-check/read-file.ts';
import { report } from '../content-check/report.ts';
import { faultOverlay } from './content-overlay.ts';
import { holdContent } from './held-content.ts';

/** How long changes are gathered before they are read, in milliseconds: a checkout touches many files at once. */
const gathering = 50;

/**
 * Reads the content for the live collections: once for a build, which faults refuse with all of them; and after every change while
 * `npm run dev` serves the site, which tells faults in its log and over every page, and shows the content as it last was in order.
 */
export function contentInMemory(): AstroIntegration {
  let folder = '';
  return {
    name: 'content',
    hooks: {
      'astro:config:done': ({ config }) => {
        folder = fileURLToPath(new URL('content', config.root));
      },
      'astro:build:start': () => {
        const content = readContent(folder);
        if (content.diagnostics.length > 0) throw new Error(`\n${report(content)}`);
        holdContent(content);
      },
      'astro:server:setup': ({ server, logger }) => {
        follow(folder, server, logger);
      },
    },
  };
}

function follow(folder: string, server: ViteDevServer, logger: AstroIntegrationLogger): void {
  const read = rereader();
  const show = faultOverlay(server);
  let faulty = false;
  const reread = () => {
    const content = readContent(folder, read);
    const wasFaulty = faulty;
    faulty = content.diagnostics.length > 0;
    if (faulty) logger.error(`\n${report(content)}`);
    else {
      holdContent(content);
      if (wasFaulty) logger.info(`in order again: ${report(content)}`);
    }
    show(content);
    return !faulty;
  };
  let pending: NodeJS.Timeout | undefined;
  server.watcher.on('all', (_event, path) => {
    if (!path.startsWith(folder + sep)) return;
    clearTimeout(pending);
    pending = setTimeout(() => {
      if (reread()) reload(server);
    }, gathering);
  });
  reread();
}

/** Lets every open page show the content that is held now: by the event at which Astro forgets the paths it has worked out. */
function reload({ environments }: ViteDevServer): void {
  for (const [name, { hot }] of Object.entries(environments)) {
    if (name === 'client') hot.send({ type: 'full-reload', path: '*' });
    else hot.send('astro:content-changed', {});
  }
}
