import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { basePath } from '../../src/site.ts';

const types: Record<string, string> = {
  '.html': 'text/html',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.json': 'application/json',
};

/** The headers a host sends with an address of the site in a folder: those of every rule of `_headers` that fits, one after the other. */
export function headersOf(folder: string, address: string): [name: string, value: string][] {
  const rules = readFileSync(join(folder, '_headers'), 'utf8').split('\n\n');
  return rules.flatMap((rule) => {
    const [path = '', ...lines] = rule.trim().split('\n');
    const pattern = new RegExp(`^${path.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*')}$`);
    if (!pattern.test(address)) return [];
    return lines.map((line) => [line.slice(0, line.indexOf(':')).trim(), line.slice(line.indexOf(':') + 1).trim()] as [string, string]);
  });
}

/** Serves the site in a folder as hosts do that read its `_headers`; gives its address, without a slash at the end, and a way to stop it. */
export async function serveHosted(folder: string): Promise<{ origin: string; stop: () => void }> {
  const server = createServer(({ url = '/' }, response) => {
    const { pathname } = new URL(url, 'http://localhost');
    const file = join(folder, pathname.slice(basePath.length - 1).replace(/\/$/, '/index.html'));
    try {
      response.setHeader('Content-Type', types[extname(file)] ?? 'application/octet-stream');
      for (const [name, value] of headersOf(folder, pathname)) {
        if (name === 'Content-Type') response.setHeader(name, value);
        else response.appendHeader(name, value);
      }
      response.end(readFileSync(file));
    } catch {
      response.writeHead(404).end();
    }
  });
  const origin = await listening(server);
  return {
    origin,
    stop: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** Starts a server on a free port and gives its address, without a slash at the end. */
export async function listening(server: Server): Promise<string> {
  await new Promise<void>((resolve) => {
    server.listen(0, () => {
      resolve();
    });
  });
  return `http://localhost:${(server.address() as AddressInfo).port}`;
}
