import { getSystemErrorMessage } from 'node:util';

/** Why nothing was built or served; its message is for whoever asked for it. */
export class Refusal extends Error {}

/** What a system refuses though the program is right: a disk is full, a folder may not be written, a port is in use. */
const refusedBySystem = ['ENOSPC', 'EDQUOT', 'EACCES', 'EPERM', 'EROFS', 'EBUSY', 'ENOTDIR', 'EXDEV', 'EMFILE', 'ENFILE', 'EADDRINUSE'];

/**
 * What to tell of an error: the message alone of a refusal, or of what the system refuses, and the whole trace of anything else,
 * which is a fault of this program.
 * @example reasonOf(Object.assign(new Error(), { code: 'ENOSPC', errno: -28, path: '/site/dist' })) // '/site/dist: no space left on device'
 */
export function reasonOf(error: unknown): string {
  if (error instanceof Refusal) return error.message;
  if (!(error instanceof Error)) return String(error);
  const { code, errno, path, dest, port } = error as NodeJS.ErrnoException & { dest?: string; port?: number };
  if (code !== undefined && errno !== undefined && refusedBySystem.includes(code))
    return [dest ?? path ?? (port === undefined ? '' : `port ${port}`), getSystemErrorMessage(errno)].filter(Boolean).join(': ');
  return error.cause === undefined ? (error.stack ?? error.message) : reasonOf(error.cause);
}
