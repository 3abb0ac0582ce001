// `npm run bench [reading] [answering] [building] [hosting] [entries…] [../folder…]`: measures the built site and larger ones that are made up, prints a table and keeps it.
import { resolve } from 'node:path';
import { benchAnswering } from './answering.ts';
import { benchBuilding } from './building.ts';
import { benchHosting } from './hosting.ts';
import { benchReading } from './reading.ts';
import { keep } from './results.ts';

const root = resolve(import.meta.dirname, '../..');
const asked = process.argv.slice(2);
const numbers = asked.filter((each) => /^\d+$/.test(each)).map(Number);
const folders = asked.filter((each) => each.includes('/'));
const parts = {
  reading: () => benchReading(resolve(root, 'dist')),
  answering: () =>
    benchAnswering(
      resolve(root, 'dist'),
      folders.map((folder) => resolve(folder)),
    ),
  building: () => benchBuilding(root, numbers.length > 0 ? numbers : [130, 1000, 10_000]),
  hosting: () => benchHosting(root),
};
const names = asked.filter((each) => !/^\d+$/.test(each) && !folders.includes(each));
const unknown = names.filter((name) => !(name in parts));
if (unknown.length > 0) {
  console.error(`There is no part ${unknown.join(', ')}; there are ${Object.keys(parts).join(', ')}.`);
  process.exitCode = 1;
} else {
  for (const name of names.length > 0 ? names : Object.keys(parts)) await keep(await parts[name as keyof typeof parts]());
}
