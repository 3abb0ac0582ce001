import { join } from 'node:path';
import { basePath } from '../src/site.ts';

/** The folder of the built site that is tested. It was built for the address in `SITE_URL`, as `src/site.ts` reads it. */
export const site = process.env['SITE_FOLDER'] ?? 'dist';

/** A path from the root of the site as one from the root of its host: `/en/` is `/hoa-dam/en/` where the site has a sub-path. */
export function at(path: string): string {
  return basePath + path.replace(/^\//, '');
}

/** The reverse of `at`. */
export function below(address: string): string {
  return address.slice(basePath.length - 1);
}

/** The file behind a path from the root of the host. */
export function fileOf(address: string): string {
  return join(site, below(address).replace(/\/$/, '/index.html'));
}
