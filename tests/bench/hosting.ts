import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Part, Row } from './results.ts';

/** What is asked for again and again: an address, and what the request says beside it. */
interface Asked {
  readonly name: string;
  readonly path: string;
  readonly encodings?: string;
  readonly etag?: string;
}

const packings = 'br, gzip';

/** How many requests a second the site's own web server answers on this machine, beside one small static file of the same server. */
export async function benchHosting(root: string): Promise<Part> {
  const missing = [
    ['caddy', 'version'],
    ['wrk', '-v'],
  ].filter(([name = '', asking = '']) => spawnSync(name, [asking]).error);
  if (missing.length > 0) throw new Error(`Install ${missing.join(' and ')} to measure hosting, or name the parts to measure.`);
  const folder = mkdtempSync(join(tmpdir(), 'hoa-dam-hosting-'));
  const site = join(folder, 'srv');
  const file = join(folder, 'Caddyfile');
  const { stdout: packed, status } = spawnSync(process.execPath, ['src/build/container.ts', site, file], { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error('the site could not be put where the server finds it');
  writeFileSync(join(site, 'one-line.html'), '<!DOCTYPE html><title>One line</title><p>One line.');
  const caddyfile = readFileSync(file, 'utf8').replace('root * /srv', `root * ${site}`);
  const meeting = '/meetings/2025-12-02-moscow/';
  const first = (path: string, ending: string) =>
    `${path}${
      readdirSync(join(site, path))
        .sort()
        .find((name) => name.endsWith(ending)) ?? ''
    }`;
  try {
    return {
      title: 'Hosting',
      how: `Caddy ${spawnSync('caddy', ['version'], { encoding: 'utf8' }).stdout.trim()} with the configuration of the container, wrk with 20 connections for 5 s on the loopback, on the same processors; files packed with brotli unless said.`,
      rows: [
        { measured: 'packing, as the container does', figure: /^(.*); /.exec(packed)?.[1] ?? '?' },
        ...(await withServer(file, bare(site), [{ name: 'one small static file, none of the headers', path: '/one-line.html' }])),
        ...(await withServer(file, caddyfile, [
          { name: 'one small static file', path: '/one-line.html' },
          { name: 'a meeting', path: meeting },
          { name: 'a meeting that the reader has (304)', path: meeting, etag: 'asked' },
          { name: 'the timeline', path: '/' },
          { name: 'the timeline, gzip', path: '/', encodings: 'gzip' },
          { name: 'the timeline, not packed', path: '/', encodings: 'identity' },
          { name: 'a script', path: first('/_astro/', '.js') },
          { name: 'a font', path: first('/_astro/', '.woff2') },
          { name: 'a piece of the search index', path: first('/pagefind/vi/index/', '.pf_index') },
        ])),
        ...(await withServer(
          file,
          caddyfile.replaceAll('precompressed br gzip', '').replace('\tfile_server', '\tencode gzip\n\tfile_server'),
          [{ name: 'the timeline, gzip at every request instead', path: '/', encodings: 'gzip' }],
        )),
      ],
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The least that serves a folder. */
function bare(site: string): string {
  return `{\n\tadmin off\n\tauto_https off\n}\n\n:8080 {\n\troot * ${site}\n\tfile_server\n}\n`;
}

/** Measures how a server of such a configuration answers; stops it afterwards. */
async function withServer(file: string, configuration: string, asked: readonly Asked[]): Promise<Row[]> {
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  writeFileSync(file, configuration.replace(':8080', `:${port}`));
  const caddy = spawn('caddy', ['run', '--config', file, '--adapter', 'caddyfile'], { stdio: 'ignore' });
  const ended = new Promise((end) => caddy.on('close', end));
  try {
    await answering(origin);
    const rows: Row[] = [];
    for (const each of asked) rows.push(await rowOf(origin, each));
    return rows;
  } finally {
    caddy.kill();
    await ended;
  }
}

async function rowOf(origin: string, { name, path, encodings = packings, etag }: Asked): Promise<Row> {
  const address = origin + path;
  const headers: Record<string, string> = { 'Accept-Encoding': encodings };
  const answer = await fetch(address, { headers });
  if (etag !== undefined) headers['If-None-Match'] = answer.headers.get('etag') ?? '';
  await answer.body?.cancel();
  const said = Object.entries(headers).flatMap(([name, value]) => ['-H', `${name}: ${value}`]);
  const { stdout } = spawnSync('wrk', ['-t1', '-c20', '-d5s', '--latency', ...said, address], { encoding: 'utf8' });
  const told = (pattern: RegExp) => pattern.exec(stdout)?.[1] ?? '?';
  const failed = /Socket errors.*|Non-2xx.*/.exec(stdout)?.[0] ?? 'none failed';
  const requests = Math.round(Number(told(/Requests\/sec:\s*(\S+)/)));
  const bytes = told(/Transfer\/sec:\s*(\S+)/).replace(/(?=[KMG]?B$)/, ' ');
  return {
    measured: `${name} (${path.replace(/\/$/, '/')})`,
    figure: `${requests} requests/s, ${bytes}/s, 99 % within ${told(/99%\s+(\S+)/)}, ${failed}`,
  };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
}

/** Waits until a server answers, ten seconds at most. */
async function answering(origin: string): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt++) {
    const answers = await fetch(origin).then(
      ({ ok }) => ok,
      () => false,
    );
    if (answers) return;
    await new Promise((later) => setTimeout(later, 100));
  }
  throw new Error(`${origin} does not answer`);
}
