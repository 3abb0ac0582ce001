// Loaded before everything else of a build (`node --import`): makes Node see another machine – folders list their files in the reverse
// order, the clock is a year ahead, in the time zone that is furthest from the others.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const { readdirSync, readdir } = fs;
const { readdir: readdirLater } = fs.promises;
const year = 366 * 24 * 3600 * 1000;
const { Date: Now } = globalThis;

fs.readdirSync = ((...asked: Parameters<typeof readdirSync>) => readdirSync(...asked).reverse()) as typeof readdirSync;
fs.promises.readdir = (async (...asked: Parameters<typeof readdirLater>) =>
  (await readdirLater(...asked)).reverse()) as typeof readdirLater;
fs.readdir = ((...asked: unknown[]) => {
  const answer = asked.pop() as (error: unknown, files?: unknown[]) => void;
  (readdir as (...all: unknown[]) => void)(...asked, (error: unknown, files?: unknown[]) => {
    answer(error, files?.reverse());
  });
}) as typeof readdir;
syncBuiltinESMExports();

process.env['TZ'] = 'Pacific/Kiritimati';
const later = () => Now.now() + year;
// Not a class of its own: libraries go through the methods of `Date.prototype`.
globalThis.Date = new Proxy(Now, {
  construct: (target, given: unknown[], made) => Reflect.construct(target, given.length === 0 ? [later()] : given, made) as object,
  get: (target, name) => (name === 'now' ? later : (Reflect.get(target, name) as unknown)),
});
