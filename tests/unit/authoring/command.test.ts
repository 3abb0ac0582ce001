import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { help, readCommandLine } from '../../../src/authoring/flags.ts';
import { newDocument, Refused } from '../../../src/authoring/new-document.ts';
import { every } from '../../../src/authoring/questions.ts';
import { NotWritten } from '../../../src/authoring/write-files.ts';
import { readContent } from '../../../src/content-check/read-content.ts';

let folder: string;
let content: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'new-'));
  content = join(folder, 'content');
  cpSync('tests/fixtures/content', content, { recursive: true });
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** What the command says, off a terminal, or why it refuses. */
async function run(...args: string[]): Promise<{ said: string } | { refused: string }> {
  const line = readCommandLine([...args, `--content=${content}`]);
  if ('problem' in line) return { refused: line.problem };
  try {
    return { said: await newDocument(line, false) };
  } catch (error) {
    if (error instanceof Refused || error instanceof NotWritten) return { refused: error.message };
    throw error;
  }
}

/** The command in a process of its own, as npm starts it. */
function start(...args: string[]) {
  return spawnSync(process.execPath, ['src/authoring/cli.ts', ...args, `--content=${content}`], { encoding: 'utf8' });
}

const files = () => readdirSync(content, { recursive: true, encoding: 'utf8' }).sort();
const file = (path: string) => join(content, path);
const faults = () => readContent(content).diagnostics.map(({ file: path, rule }) => `${path} ${rule}`);

const article = [
  ...['--title', 'Họp tại Florida: bước đầu', '--title-en', 'Meeting in Florida', '--outlet', 'none', '--published', 'none'],
  ...[
    '--date',
    '30/11/2025',
    '--venue',
    'hallandale',
    '--participants',
    'umerov',
    '--issues',
    'territory',
    '--meetings',
    '2025-11-30-florida',
  ],
  ...['--credits', 'reuters'],
];
const slug = '2025-11-30-hallandale-beach-reuters';

describe('npm run new', () => {
  test('an article: two files, which lack their text and nothing else', { timeout: 60_000 }, () => {
    const { status, stdout } = start('article', ...article);
    expect(status).toBe(0);
    expect(stdout).toContain(`content/articles/${slug}.md`);
    expect(stdout).toContain(`http://localhost:4321/articles/${slug}/ and /en/articles/${slug}/`);
    expect(faults()).toEqual([`articles/${slug}.en.md no-lead`, `articles/${slug}.md no-lead`]);
    for (const path of [`articles/${slug}.md`, `articles/${slug}.en.md`]) {
      writeFileSync(file(path), `${readFileSync(file(path), 'utf8')}A text.\n`);
    }
    expect(faults()).toEqual([]);
  });

  test.each(['meeting', 'milestone'])('a %s: every account that is to be written is named, and with texts it is in order', async (kind) => {
    const source = '{ outlet: reuters, url: https://example.org/1, published: 2025-12-01, lang: en, attests: [date, umerov, territory] }';
    const said = await run(
      ...[kind, '--title', 'Điện đàm', '--title-en', 'A call', '--kind', kind === 'meeting' ? 'call' : 'statement', '--status', 'held'],
      ...['--weight', 'core', '--track', 'us-ukraine', '--date', '1/12', '--venue', 'none', '--participants', 'umerov:reported'],
      ...['--issues', 'territory:open', '--source', source, '--slug', 'a-call'],
    );
    expect(said).toEqual({ said: expect.stringContaining('[^reuters-1201]') as string });
    const own = [`${kind}s/a-call.en.md`, `${kind}s/a-call.md`];
    expect(faults()).toEqual(own.flatMap((path) => [`${path} no-lead`, `${path} raw-html`]));
    for (const path of own) {
      const text = readFileSync(file(path), 'utf8');
      writeFileSync(
        file(path),
        text.replace(/---\n\n/, '---\n\nA lead.[^reuters-1201]\n\n').replace(/<!--.*-->/, 'An account.[^reuters-1201]'),
      );
    }
    expect(faults()).toEqual([]);
  });

  test('a name that the vocabulary lacks is added in the same step', async () => {
    const said = await run(
      'article',
      ...article.with(5, 'Xyz'),
      '--new-outlet',
      'xyz: { name: Xyz, country: VN, languages: [vi], kind: newspaper, state: null }',
    );
    expect(said).toHaveProperty('said');
    expect(readFileSync(file('vocabulary/outlets.yaml'), 'utf8')).toContain('xyz:\n  name: Xyz\n  country: VN\n  languages: [vi]\n');
    expect(faults().filter((fault) => !fault.endsWith('no-lead'))).toEqual([]);
  });

  test('says which flags are missing, all of them', { timeout: 60_000 }, () => {
    const { status, stderr } = start('article', '--title', 'Một bài');
    expect(status).toBe(1);
    expect(stderr.match(/^ {2}--[\w-]+/gm)).toEqual(
      ['title-en', 'outlet', 'published', 'date', 'venue', 'participants', 'issues'].map((name) => `  --${name}`),
    );
  });

  test.each([
    ['a kind that there is not', ['artcle'], 'did you mean `article`'],
    ['no kind', [], 'npm run new article|meeting|milestone'],
    ['a flag that there is not', ['article', '--tilte', 'x'], 'did you mean `--title`'],
    ['a flag of another kind', ['article', '--track', 'x'], '--track is for a meeting or a milestone'],
    ['a flag without a value', ['article', '--title'], '--title needs a value'],
    ['words without a flag', ['article', 'Một', 'bài'], 'Flags come behind --'],
    ['a key that there is not', ['article', '--participants', 'umerof'], 'did you mean `umerov`'],
    [
      'a slug that is taken',
      ['article', ...article, '--slug', '2025-11-30-florida'],
      'content/meetings/2025-11-30-florida.md is there already',
    ],
    ['a slug that is none', ['article', ...article, '--slug', '../x'], 'small letters a–z'],
    ['a new name at fault', ['article', '--new-outlet', 'xyz: { name: Xyz }'], 'country: found no `country`'],
    ['a new name that is there', ['article', '--new-outlet', 'reuters: { name: R }'], 'has `reuters` already'],
  ])('refuses %s and writes nothing', async (_, args, message) => {
    const before = files();
    expect(await run(...args)).toEqual({ refused: expect.stringContaining(message) as string });
    expect(files()).toEqual(before);
  });

  test('a second run with the same answers overwrites nothing', async () => {
    await run('article', ...article);
    writeFileSync(file(`articles/${slug}.md`), 'mine');
    expect(await run('article', ...article)).toEqual({ refused: expect.stringContaining('is there already') as string });
    expect(readFileSync(file(`articles/${slug}.md`), 'utf8')).toBe('mine');
  });

  test('--help tells every flag', () => {
    for (const { name } of every) expect(help(undefined)).toMatch(new RegExp(`^  --${name} +\\S`, 'm'));
  });
});
