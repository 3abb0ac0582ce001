import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { pngOf } from '../../../src/raster/png.ts';

const folder = mkdtempSync(join(tmpdir(), 'previews-'));
const square = (fill: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"><path fill="${fill}" d="M0 0H8V8H0Z"/></svg>`;

afterAll(() => {
  rmSync(folder, { recursive: true });
});

test('a drawing is made once, to the same bytes, and anew when it changes', async () => {
  const first = await pngOf(square('#111'), folder);
  const [kept = ''] = readdirSync(folder);
  expect(first.subarray(1, 4).toString()).toBe('PNG');
  rmSync(join(folder, kept));
  expect(await pngOf(square('#111'), folder)).toEqual(first);
  await pngOf(square('#222'), folder);
  expect(readdirSync(folder)).toHaveLength(2);
  writeFileSync(join(folder, kept), 'kept');
  expect((await pngOf(square('#111'), folder)).toString()).toBe('kept');
});
