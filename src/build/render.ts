// Renders the pages of a site into `<work folder>/site`, in a process of its own that ends with the build that started it;
// what `folder` has already is taken over.
import { build } from 'astro';
import { join } from 'node:path';
import { renderChanged } from './render-changed.ts';
import { codeDigest, lastMade, takeOver, type Rendered } from './last-site.ts';
import { reasonOf } from './refusal.ts';

const [, , root = '.', work = '.', folder = 'dist'] = process.argv;
// The build is gone: nobody waits for the pages.
process.once('disconnect', () => process.exit(1));
try {
  const site = join(work, 'site');
  const code = codeDigest(root);
  const last = lastMade(root, folder, code);
  const keys = new Map<string, string>();
  const kept = new Set<string>();
  const keep = (file: string, key: string) => {
    keys.set(file, key);
    const taken = takeOver(file, key, last, join(root, folder), site);
    if (taken) kept.add(file);
    return taken;
  };
  // What Astro keeps of rendered texts is known by their content alone, and a change of code would leave it stale: each build starts anew.
  await build({
    root,
    outDir: site,
    cacheDir: join(work, 'cache'),
    logLevel: 'warn',
    integrations: [renderChanged(keep)],
    vite: { cacheDir: join(work, 'vite') },
  });
  const rendered: Rendered = { code, keys, kept };
  process.send?.(rendered, () => process.exit());
} catch (error) {
  // After a fault Astro may leave something running that would keep this process alive.
  process.stderr.write(`${reasonOf(error)}\n`, () => process.exit(1));
}
