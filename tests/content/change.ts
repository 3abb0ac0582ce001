/** What is done to a file of the fixture: its text in, what is written instead out. */
export type Change = (file: string) => string | Uint8Array;

/** One faulty file: the mistake, where it is made, how, and the one thing that is told of it, whole: its place, rule and sentence. */
export type FaultyFile = readonly [mistake: string, file: string, change: Change, told: string];

export const article = 'articles/florida.md';
export const articleInEnglish = 'articles/florida.en.md';
export const meeting = 'meetings/2025-11-30-florida.md';
export const english = 'meetings/2025-11-30-florida.en.md';
export const people = 'vocabulary/people.yaml';
export const venues = 'vocabulary/venues.yaml';
export const issues = 'vocabulary/issues.yaml';
export const outlets = 'vocabulary/outlets.yaml';

/** Writes one thing for another, once; throws if it is not there. */
export const replace =
  (from: string, to: string): Change =>
  (text) => {
    if (!text.includes(from)) throw new Error(`the fixture has no ${from}`);
    return text.replace(from, () => to);
  };

/** Writes one thing for another wherever it stands. */
export const replaceAll =
  (from: string, to: string): Change =>
  (text) =>
    text.replaceAll(from, to);

/** Adds to the end of a file. */
export const append =
  (more: string): Change =>
  (text) =>
    text + more;

/** Writes a file anew. */
export const write =
  (text: string): Change =>
  () =>
    text;

/** A file as bytes, some of them put in the place of a text. */
export const bytes =
  (at: string, ...wrong: number[]): Change =>
  (text) => {
    const [before = '', ...after] = text.split(at);
    return Buffer.concat([Buffer.from(before), Buffer.from(wrong), Buffer.from(after.join(at))]);
  };
