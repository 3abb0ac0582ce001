// `npm run build`: builds the site into dist/ or the folder that is named, or says why not and leaves the last one as it was.
import { setFlagsFromString } from 'node:v8';
import { buildSite } from './build-site.ts';
import { littleGarbage } from './little-garbage.ts';
import { reasonOf } from './refusal.ts';

setFlagsFromString(littleGarbage);
const [, , folder = 'dist'] = process.argv;
const start = performance.now();
try {
  await buildSite(process.cwd(), folder);
  console.log(`${folder}/ is built, in ${((performance.now() - start) / 1000).toFixed(1)} s.`);
} catch (error) {
  console.error(`${reasonOf(error)}\n\nNothing was built; ${folder}/ is as it was.`);
  process.exitCode = 1;
}
