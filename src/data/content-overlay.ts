import { resolve } from 'node:path';
import type { AstroIntegration } from 'astro';
import type { Diagnostic } from '../content-check/diagnostic.ts';

/** The event of the dev server’s watcher by which the content loaders tell that the content was read: what is at fault, and that as text. */
export const contentRead = 'hoa-dam:content-read';

/** What that event carries. */
export interface ContentRead {
  readonly diagnostics: readonly Diagnostic[];
  readonly text: string;
}

/**
 * While `npm run dev` serves the site, shows the faults of the content over every open page, and takes them away when they are mended.
 * The loaders run inside of Vite and this outside: the watcher, which both know, is the way between them.
 */
export function contentOverlay(): AstroIntegration {
  return {
    name: 'content-overlay',
    hooks: {
      'astro:server:setup': ({ server }) => {
        let shown: ReturnType<typeof overlay> | undefined;
        server.watcher.on(contentRead as 'all', (...told: unknown[]) => {
          const [read] = told as [ContentRead];
          const mended = shown !== undefined && read.diagnostics.length === 0;
          shown = overlay(read);
          if (shown) server.ws.send({ type: 'error', err: shown });
          else if (mended) server.ws.send({ type: 'full-reload' });
        });
        server.ws.on('connection', () => {
          if (shown) server.ws.send({ type: 'error', err: shown });
        });
      },
    },
  };
}

/** The faults as Astro’s overlay shows them, with a link to the editor for the first. It escapes the message, and shows the lines of the file. */
function overlay({ diagnostics, text }: ContentRead) {
  const [first] = diagnostics;
  if (!first) return undefined;
  return {
    name: 'content',
    title: diagnostics.length === 1 ? 'A fault in the content' : `${diagnostics.length} faults in the content`,
    message: text,
    stack: 'The pages show the content as it last was in order. This goes away when the files are mended.',
    loc: { file: resolve('content', first.file), line: first.line, column: first.column },
  };
}
