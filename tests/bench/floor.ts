// `node tests/bench/floor.ts <content> <sizes.json> <folder>`: the least that any builder of the site has to do, as a yardstick.
// It reads every file of the content, renders every text with the processor that Astro uses, and writes as many files of the same sizes as the site has.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { markdownToHtml } from 'satteri';

const [, , content = '', sizes = '', folder = ''] = process.argv;
const rendered: string[] = [];
for (const name of readdirSync(content, { recursive: true, encoding: 'utf8' })) {
  if (!name.endsWith('.md')) continue;
  const [, , ...text] = readFileSync(join(content, name), 'utf8').split(/^---$/m);
  rendered.push(markdownToHtml(text.join('---')).html);
}
// What files hold beside the texts does not matter to a disk.
const filling = Buffer.from(rendered.join('')).toString('latin1');
rmSync(folder, { recursive: true, force: true });
const made = new Set<string>();
let start = 0;
for (const [path, size] of JSON.parse(readFileSync(sizes, 'utf8')) as [string, number][]) {
  const file = join(folder, path);
  const parent = dirname(file);
  if (!made.has(parent)) mkdirSync(parent, { recursive: true });
  made.add(parent);
  if (start + size > filling.length) start = 0;
  writeFileSync(file, size > filling.length ? filling.padEnd(size, ' ') : filling.slice(start, start + size), 'latin1');
  start += 512;
}
