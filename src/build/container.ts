// `node src/build/container.ts <folder> <Caddyfile>`: puts the site of dist/ where a web server finds it, packed files beside the others.
import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { basePath } from '../site.ts';
import { servingRulesOf } from './hosting.ts';
import { dateByContent, packTexts } from './packing.ts';
import { caddyfile } from './serving.ts';

const [, , folder = '/srv', configuration = '/etc/caddy/Caddyfile'] = process.argv;
const start = performance.now();
writeFileSync(configuration, caddyfile(servingRulesOf('dist'), basePath));
const target = join(folder, basePath);
rmSync(folder, { recursive: true, force: true });
cpSync('dist', target, { recursive: true });
for (const name of ['_headers', '_redirects']) rmSync(join(target, name));
const { files, bytes, brotli, gzip } = await packTexts(target);
await dateByContent(target);
const megabytes = (number: number) => `${(number / 1e6).toFixed(1)} MB`;
const seconds = ((performance.now() - start) / 1000).toFixed(1);
console.log(
  `${files} files are packed in ${seconds} s: ${megabytes(bytes)}, as brotli ${megabytes(brotli)}, as gzip ${megabytes(gzip)}; ${configuration} serves ${target}`,
);
