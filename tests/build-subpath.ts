// Builds the site for an address with a sub-path, beside the one in dist/.
import { subpath } from './subpath.ts';

Object.assign(process.env, subpath);
process.argv[2] = subpath.SITE_FOLDER;
await import('../src/build/cli.ts');
