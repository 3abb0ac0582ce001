// Renders all pages into `<work folder>/site`, in a process of its own that ends with the build that started it.
import { build } from 'astro';
import { join } from 'node:path';
import { reasonOf } from './refusal.ts';

const [, , root = '.', work = '.'] = process.argv;
// The build is gone: nobody waits for the pages.
process.once('disconnect', () => process.exit(1));
try {
  // What Astro keeps of rendered texts is known by their content alone, and a change of code would leave it stale: each build starts anew.
  await build({
    root,
    outDir: join(work, 'site'),
    cacheDir: join(work, 'cache'),
    logLevel: 'warn',
    vite: { cacheDir: join(work, 'vite') },
  });
  process.exit();
} catch (error) {
  // After a fault Astro may leave something running that would keep this process alive.
  process.stderr.write(`${reasonOf(error)}\n`, () => process.exit(1));
}
