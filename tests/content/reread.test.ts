import { expect, test } from 'vitest';
import { rereader } from '../../src/content-check/read-file.ts';

test('a file is read again only when it has changed', () => {
  const read = rereader();
  const texts: string[] = [];
  const found = (text: string, changed: number) => ({
    path: 'pages/about.md',
    isLink: false,
    size: text.length,
    changed,
    read: () => {
      texts.push(text);
      return Buffer.from(text);
    },
  });
  const first = read(found('---\ntitle: A\n---\n\nA.\n', 1));
  expect(read(found('---\ntitle: A\n---\n\nA.\n', 1))).toBe(first);
  expect(read(found('---\ntitle: B\n---\n\nB.\n', 2)).text?.reading).toMatchObject({ facts: { title: 'B' } });
  expect(read({ ...found('', 2), isLink: true }).taken).toBe(false);
  expect(texts).toHaveLength(2);
});
