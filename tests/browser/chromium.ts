import { spawnSync } from 'node:child_process';
import { createReadStream, createWriteStream, existsSync, linkSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { chromium, type Browser } from 'playwright-core';

/** Starts Chromium: the one `CHROME_PATH` names, or the one that ships inside the package @sparticuz/chromium (Linux x64). */
export async function launchChromium(): Promise<Browser> {
  const executablePath = process.env['CHROME_PATH'] ?? (await unpackedChromium());
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
}

/**
 * Unpacks the packaged Chromium once into `node_modules/.cache`. The package's own launcher is not used:
 * it unpacks to one shared folder for all versions, and its arguments switch web security off.
 */
async function unpackedChromium(): Promise<string> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('Set CHROME_PATH to a Chrome or Chromium; the packaged one is for Linux x64 only.');
  }
  const packaged = resolve('node_modules/@sparticuz/chromium');
  const { version } = JSON.parse(readFileSync(join(packaged, 'package.json'), 'utf8')) as { version: string };
  const cache = resolve(`node_modules/.cache/chromium-${version}`);
  const executable = join(cache, 'chromium');
  mkdirSync(cache, { recursive: true });
  if (!existsSync(executable)) await unpack(join(packaged, 'bin/chromium.br'), executable, 0o755);
  if (!starts(executable)) {
    // Its system libraries are missing: the package carries copies of them.
    await unpack(join(packaged, 'bin/al2023.tar.br'), join(cache, 'al2023.tar'), 0o644);
    spawnSync('tar', ['xf', 'al2023.tar', '--no-same-owner'], { cwd: cache });
    process.env['LD_LIBRARY_PATH'] = join(cache, 'lib');
    if (!starts(executable)) throw new Error(`${executable} does not start; set CHROME_PATH to an installed Chromium.`);
  }
  return executable;
}

function starts(executable: string): boolean {
  return spawnSync(executable, ['--version'], { stdio: 'ignore' }).status === 0;
}

/** Decompresses into place in one step, so that neither parallel nor interrupted runs see half a file; what is there stays, as it may be running. */
async function unpack(from: string, to: string, mode: number): Promise<void> {
  const part = `${to}.${process.pid}.part`;
  await pipeline(createReadStream(from), createBrotliDecompress(), createWriteStream(part, { mode }));
  try {
    linkSync(part, to);
  } catch (error) {
    if (!existsSync(to)) throw error;
  }
  rmSync(part);
}
