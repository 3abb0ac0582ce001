import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Part, Row } from './results.ts';

/** How many requests a second the site's own web server answers on this machine, beside one small static file of the same server. */
export async function benchHosting(root: string): Promise<Part> {
  const title = 'Hosting';
  const missing = ['caddy', 'wrk'].filter((name) => spawnSync(name, ['-v']).error);
  if (missing.length > 0) throw new Error(`Install ${missing.join(' and ')} to measure hosting, or name the parts to measure.`);
  const folder = mkdtempSync(join(tmpdir(), 'hoa-dam-hosting-'));
  const site = join(folder, 'srv');
  const configuration = join(folder, 'Caddyfile');
  spawnSync(process.execPath, ['src/build/container.ts', site, configuration], { cwd: root, stdio: 'inherit' });
  writeFileSync(join(site, 'one-line.html'), '<!DOCTYPE html><title>One line</title><p>One line.');
  const caddy = spawn('caddy', ['run', '--config', configuration, '--adapter', 'caddyfile'], { stdio: 'ignore' });
  const origin = 'http://127.0.0.1:8080';
  await answering(origin);
  const rows: Row[] = [];
  for (const [name, path] of [
    ['one small static file', '/one-line.html'],
    ['a meeting', '/meetings/2025-12-02-moscow/'],
    ['the timeline', '/'],
    ['a script', '/pagefind/pagefind.js'],
  ] as const) {
    const { stdout } = spawnSync('wrk', ['-t1', '-c20', '-d5s', '--latency', '-H', 'Accept-Encoding: br, gzip', origin + path], {
      encoding: 'utf8',
    });
    const told = (pattern: RegExp) => pattern.exec(stdout)?.[1] ?? '?';
    const failed = /Socket errors|Non-2xx/.exec(stdout) ? ', with failures' : ', none failed';
    rows.push({
      measured: `${name} (${path})`,
      figure: `${told(/Requests\/sec:\s*(\S+)/)} requests/s, ${told(/Transfer\/sec:\s*(\S+)/)}/s, 99 % within ${told(/99%\s+(\S+)/)}${failed}`,
    });
  }
  caddy.kill();
  rmSync(folder, { recursive: true });
  return {
    title,
    how: 'Caddy with the configuration of the container, wrk with 20 connections for 5 s on the loopback, packed with brotli, on the same processors.',
    rows,
  };
}

/** Waits until a server answers, ten seconds at most. */
async function answering(origin: string): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt++) {
    if (
      await fetch(origin).then(
        ({ ok }) => ok,
        () => false,
      )
    )
      return;
    await new Promise((later) => setTimeout(later, 100));
  }
  throw new Error(`${origin} does not answer`);
}
