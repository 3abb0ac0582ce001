import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { stringify } from 'yaml';
import { readContent } from '../../src/content-check/read-content.ts';
import { report } from '../../src/content-check/report.ts';
import { eachDay } from '../../src/timeline/dates.ts';
import { copyProject } from '../copied-project.ts';
import { entryMaker, inventVocabulary } from './entries.ts';
import { chanceFrom } from './invented.ts';

/** The file by which a folder is known to be made here, so that it may be removed. */
const marker = '.made-by-bench-generator';

/**
 * Makes `folder` a copy of the project in `root` that builds, with the real content and as many invented entries as are missing to `entries`.
 * The same project and seed give the same files, byte for byte; throws if `folder` holds anything that was not made here.
 */
export function generateSite(root: string, folder: string, entries: number, seed = 1): void {
  clear(folder);
  copyProject(root, folder);
  widenPeriod(join(folder, 'src/site.ts'));

  const contentFolder = join(folder, 'content');
  const content = readContent(contentFolder);
  const { documents, timeline } = content;
  if (!timeline) throw new Error(report(content));
  const missing = entries - timeline.entries.length;
  if (!(missing >= 0)) throw new RangeError(`there are ${timeline.entries.length} real entries, which is more than ${entries}`);

  const chance = chanceFrom(seed);
  const vocabulary = inventVocabulary(documents, timeline, chance);
  appendFileSync(join(contentFolder, 'vocabulary/people.yaml'), `\n${yaml(vocabulary.people)}`);
  appendFileSync(join(contentFolder, 'vocabulary/venues.yaml'), `\n${yaml(vocabulary.venues)}`);
  const entry = entryMaker(documents, timeline, vocabulary, eachDay('2000-01-01', '2024-12-31'), chance);
  for (let number = 1; number <= missing; number++) {
    const { path, facts, texts } = entry(number);
    writeFileSync(join(contentFolder, `${path}.md`), `---\n${yaml(facts.vi)}---\n\n${texts.vi}\n`);
    writeFileSync(join(contentFolder, `${path}.en.md`), `---\n${yaml(facts.en)}---\n\n${texts.en}\n`);
  }
}

function clear(folder: string): void {
  if (existsSync(folder) && readdirSync(folder).length > 0 && !existsSync(join(folder, marker))) {
    throw new Error(`${folder} holds files that were not made here; nothing was removed`);
  }
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, marker), '');
}

function widenPeriod(file: string): void {
  const text = readFileSync(file, 'utf8');
  const line = /^export const period = .*$/m;
  if (!line.test(text)) throw new Error(`${file} has no line that sets the period`);
  writeFileSync(file, text.replace(line, "export const period = { start: '2000-01-01', end: '2025-12-31' } as const;"));
}

function yaml(value: object): string {
  return stringify(value, { lineWidth: 0, aliasDuplicateObjects: false });
}

if (import.meta.main) {
  const [folder, entries, seed = '1', ...more] = process.argv.slice(2);
  if (folder === undefined || ![entries, seed].every((number) => /^\d+$/.test(number ?? '')) || more.length > 0) {
    console.error('node tests/bench/generate.ts <folder> <entries> [seed]');
    process.exitCode = 1;
  } else {
    generateSite(resolve(import.meta.dirname, '../..'), folder, Number(entries), Number(seed));
    console.log(`${folder} holds ${entries} entries.`);
  }
}
