import { execFile, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'node-html-parser';
import { absolute, pathTo } from '../../src/i18n/routes.ts';
import { languages, siteUrl, type Lang } from '../../src/site.ts';
import { at, fileOf } from '../tested-site.ts';
import { text } from './built.ts';

const run = promisify(execFile);
const has = (tool: string) => spawnSync(tool, ['--version']).status === 0;
let server: Server;

beforeAll(async () => {
  server = createServer(({ url = '' }, response) => response.end(readFileSync(fileOf(url))));
  await new Promise<void>((done) => server.listen(0, 'localhost', done));
});

afterAll(() => server.close());

/** An example of the page about the data, asking the built site. */
function example(lang: Lang, id: string): string {
  const code = parse(text(pathTo.data(lang)), { blockTextElements: {} }).querySelector(`[data-example="${id}"]`)?.text ?? '';
  expect(code).toContain(absolute(at('/data/')));
  return code.replaceAll(siteUrl.origin, `http://localhost:${(server.address() as AddressInfo).port}`);
}

describe.each(languages)('the examples of the page about the data in %s do what they say:', (lang) => {
  const title = lang === 'vi' ? /[ăâđêôơưạảấầậệộợ]/ : /^[\x20-\x7Eéá–’“”]+$/m;

  test.skipIf(!has('curl') || !has('bash'))('curl', async () => {
    const { stdout } = await run('bash', ['-c', example(lang, 'curl')]);
    expect(stdout.trim().split('\r\n')).toHaveLength(3);
    expect(stdout).toMatch(/^\uFEFFslug,kind,/);
  });

  test.skipIf(!has('python3'))('Python', async () => {
    const { stdout } = await run('python3', ['-c', example(lang, 'python')], { env: { ...process.env, PYTHONIOENCODING: 'utf-8' } });
    const lines = stdout.trim().split('\n');
    expect(lines.length).toBeGreaterThan(20);
    expect(lines.filter((line) => !/^2025-1[12]-\d\d (?:agreed|narrowed|open|rejected|unclear) \S/.test(line))).toEqual([]);
    expect(stdout).toMatch(title);
  });

  test('JavaScript', async () => {
    const { stdout } = await run(process.execPath, ['--input-type=module', '-e', example(lang, 'javascript')]);
    const lines = stdout.trim().split('\n');
    expect(lines.length).toBeGreaterThan(5);
    expect(lines.filter((line) => !/^2025-1[12]-\d\d \S/.test(line))).toEqual([]);
    expect(stdout).toMatch(title);
  });
});
