import { findFiles } from '../../src/content-check/files.ts';

/** A content folder in memory: the bytes of its files by path. What was not changed is the same object in every folder made of it. */
export type Files = ReadonlyMap<string, Uint8Array>;

/** The content of the site. */
export const real: Files = new Map(findFiles('content').map(({ path, read }) => [path, read()]));

/** A file as the text that an editor sees: without its byte order mark, lines ended by LF, what is no UTF-8 as U+FFFD. */
export function textIn(bytes: Uint8Array): string {
  return new TextDecoder('utf-8').decode(bytes).replaceAll('\r\n', '\n');
}

/** Whether the content folder passes over a file: hidden files are the editor’s or the system’s. */
export function isHidden(path: string): boolean {
  return path.split('/').some((name) => name.startsWith('.'));
}
