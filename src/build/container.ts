// `node src/build/container.ts <folder> <Caddyfile>`: puts the site of dist/ where a web server finds it, packed files beside the others.
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { basePath } from '../site.ts';
import { servingRulesOf } from './hosting.ts';
import { caddyfile } from './serving.ts';

const [, , folder = '/srv', configuration = '/etc/caddy/Caddyfile'] = process.argv;
writeFileSync(configuration, caddyfile(servingRulesOf('dist'), basePath));
const target = join(folder, basePath);
rmSync(folder, { recursive: true, force: true });
cpSync('dist', target, { recursive: true });
for (const name of ['_headers', '_redirects']) rmSync(join(target, name));
const packed = readdirSync(target, { recursive: true, encoding: 'utf8' }).filter((name) =>
  /\.(?:html|css|js|json|jsonld|svg|xml|csv|ics|bib|ris|txt|webmanifest)$/.test(name),
);
for (const name of packed) {
  const content = readFileSync(join(target, name));
  writeFileSync(join(target, `${name}.br`), brotliCompressSync(content));
  writeFileSync(join(target, `${name}.gz`), gzipSync(content, { level: 9 }));
}
console.log(`${packed.length} files are packed; ${configuration} serves ${target}`);
