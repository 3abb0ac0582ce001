import type { EventEmitter } from 'node:events';
import { sep } from 'node:path';
import type { LoaderContext } from 'astro/loaders';
import { readContent, type Content } from '../content-check/read-content.ts';
import { rereader } from '../content-check/read-file.ts';
import { report } from '../content-check/report.ts';
import { contentRead, type ContentRead } from './content-overlay.ts';

/** The content as last read, shared by all loaders of one run. */
let shared: Content | undefined;
const read = rereader();
/** While a dev server watches: what to run again after a change, by the name of the loader. */
const reloads = new Map<string, (content: Content) => Promise<void>>();
/** The watcher that is listened to; Astro makes another when the configuration of the content changes. */
let listened: LoaderContext['watcher'];
/** How long changes are gathered before they are read, in milliseconds: a checkout touches many files at once. */
const gathering = 100;

/**
 * Reads the content and gives it to a loader; while a dev server watches, again after every change.
 * Faults refuse a build with all of them; a dev server tells them, and the last good content stays.
 */
export async function loadContent(
  root: string,
  name: string,
  load: (content: Content) => Promise<void>,
  context: LoaderContext,
): Promise<void> {
  shared ??= readContent(root, read);
  if (context.watcher) {
    reloads.set(name, load);
    if (listened !== context.watcher) watch(root, context);
  } else if (shared.diagnostics.length > 0) throw new Error(`\n${report(shared)}`);
  if (shared.diagnostics.length === 0) await load(shared);
}

function watch(root: string, { watcher, logger }: LoaderContext): void {
  if (!watcher) return;
  listened = watcher;
  watcher.add(root);
  const tell = (content: Content) => {
    const text = report(content);
    if (content.diagnostics.length > 0) logger.error(`\n${text}`);
    const told: ContentRead = { diagnostics: content.diagnostics, text };
    (watcher as unknown as EventEmitter).emit(contentRead, told);
  };
  const reload = async () => {
    const faulty = (shared?.diagnostics.length ?? 0) > 0;
    const content = (shared = readContent(root, read));
    if (content.diagnostics.length === 0) {
      for (const load of reloads.values()) await load(content);
      if (faulty) logger.info(`in order again: ${report(content)}`);
    }
    tell(content);
  };
  let pending: NodeJS.Timeout | undefined;
  let last = Promise.resolve();
  watcher.on('all', (_event, path) => {
    if (!path.startsWith(root + sep)) return;
    clearTimeout(pending);
    pending = setTimeout(() => {
      last = last.then(reload).catch((error: unknown) => {
        logger.error(String(error));
      });
    }, gathering);
  });
  if (shared) tell(shared);
}
