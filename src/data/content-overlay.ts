import { resolve } from 'node:path';
import type { ViteDevServer } from 'vite';
import type { Content } from '../content-check/read-content.ts';
import { report } from '../content-check/report.ts';

/**
 * What shows the faults of the content over every open page of a dev server, also of those opened later: to be told whenever the content
 * was read. A page that is loaded when they are mended is rid of them.
 */
export function faultOverlay({ ws }: ViteDevServer): (content: Content) => void {
  let shown: ReturnType<typeof overlay> | undefined;
  ws.on('connection', () => {
    if (shown) ws.send({ type: 'error', err: shown });
  });
  return (content) => {
    shown = overlay(content);
    if (shown) ws.send({ type: 'error', err: shown });
  };
}

/** The faults as Astro’s overlay shows them, with a link to the editor for the first. It escapes the message, and shows the lines of the file. */
function overlay(content: Content) {
  const { diagnostics } = content;
  const [first] = diagnostics;
  if (!first) return undefined;
  return {
    name: 'content',
    title: diagnostics.length === 1 ? 'A fault in the content' : `${diagnostics.length} faults in the content`,
    message: report(content),
    stack: 'The pages show the content as it last was in order. This goes away when the files are mended.',
    loc: { file: resolve('content', first.file), line: first.line, column: first.column },
  };
}
