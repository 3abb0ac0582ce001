import type { BrowserContextOptions } from 'playwright-core';

/** One picture to be taken: of which page, under which conditions. */
export interface Shot {
  /** What is changed from a plain visit: `no-script`, `text-200`…; empty for a plain one. */
  readonly condition: string;
  readonly kind: string;
  readonly lang: 'vi' | 'en';
  readonly path: string;
  readonly width: number;
  readonly scheme: 'light' | 'dark';
  readonly options?: BrowserContextOptions;
  /** Size of the root's text against the usual, in percent. */
  readonly textSize?: number;
  /** A PDF of A4 pages in place of a picture. */
  readonly print?: boolean;
}

/** The ten kinds of page, each by one page of its kind in the language at the root. */
const kinds = [
  ['timeline', '/'],
  ['meeting', '/meetings/2025-12-02-moscow/'],
  ['milestone', '/milestones/2025-12-20-trilateral-proposal/'],
  ['article', '/articles/2025-12-03-kremlin-bao-thanh-hoa/'],
  ['issue', '/issues/territory/'],
  ['person', '/people/umerov/'],
  ['venue', '/venues/kremlin/'],
  ['overview', '/overview/'],
  ['search', '/search/?q=dien+kremlin'],
  ['about', '/about/'],
] as const;

const widths = [320, 768, 1440];
const schemes = ['light', 'dark'] as const;

/** What a reader may ask of the browser, shown on the timeline and on a meeting. */
const conditions: readonly (Pick<Shot, 'condition' | 'options' | 'textSize' | 'print'> & {
  readonly schemes?: readonly Shot['scheme'][];
})[] = [
  { condition: 'no-script', options: { javaScriptEnabled: false } },
  { condition: 'forced-colours', options: { forcedColors: 'active' }, schemes },
  { condition: 'more-contrast', options: { contrast: 'more' }, schemes },
  { condition: 'text-200', textSize: 200 },
  { condition: 'print', print: true },
];

/** Every picture of a full round, in the order of the contact sheet. */
export function allShots(): Shot[] {
  const pages = kinds.flatMap(([kind, path]) => [
    { kind, lang: 'vi' as const, path },
    { kind, lang: 'en' as const, path: `/en${path}` },
  ]);
  const plain = pages.flatMap((page) => schemes.flatMap((scheme) => widths.map((width) => ({ ...page, condition: '', scheme, width }))));
  const special = pages
    .filter(({ kind }) => kind === 'timeline' || kind === 'meeting')
    .flatMap((page) =>
      conditions.flatMap(({ schemes: under = ['light'], ...condition }) =>
        under.flatMap((scheme) => (condition.print ? [1440] : widths).map((width) => ({ ...page, ...condition, scheme, width }))),
      ),
    );
  return [...plain, ...special];
}

/**
 * The file of a picture.
 * @example fileOf({ kind: 'meeting', lang: 'vi', condition: '', width: 320, scheme: 'dark', path }) // 'meeting-vi-320-dark.png'
 */
export function fileOf({ kind, lang, condition, width, scheme, print }: Shot): string {
  const name = [kind, lang, ...(condition ? [condition] : []), ...(print ? [] : [width, scheme])].join('-');
  return `${name}.${print ? 'pdf' : 'png'}`;
}
