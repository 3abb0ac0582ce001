import { getSystemErrorMessage } from 'node:util';

/** Why nothing was built or served; its message is for whoever asked for it. */
export class Refusal extends Error {}

/**
 * What to tell of an error: the message alone of a refusal or of what the system refuses (a full disk, a folder that may not be written, a port in use),
 * and the whole trace of anything else, which is a fault of this program.
 * @example reasonOf(Object.assign(new Error(), { errno: -28, path: '/site/dist' })) // '/site/dist: no space left on device'
 */
export function reasonOf(error: unknown): string {
  if (error instanceof Refusal) return error.message;
  if (!(error instanceof Error)) return String(error);
  const { errno, path, dest } = error as NodeJS.ErrnoException & { dest?: string };
  if (typeof errno !== 'number') return error.stack ?? error.message;
  return [dest ?? path, getSystemErrorMessage(errno)].filter(Boolean).join(': ');
}
