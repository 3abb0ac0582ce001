// `npm run build`: builds the site into dist/ or the folder that is named, or says why not and leaves the last one as it was.
import { BuildRefused, buildSite } from './build-site.ts';

const [, , folder = 'dist'] = process.argv;
const start = performance.now();
try {
  await buildSite(process.cwd(), folder);
  console.log(`${folder}/ is built, in ${((performance.now() - start) / 1000).toFixed(1)} s.`);
} catch (error) {
  if (!(error instanceof BuildRefused)) throw error;
  console.error(`${error.message}\n\nNothing was built; ${folder}/ is as it was.`);
  process.exitCode = 1;
}
