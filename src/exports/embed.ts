import { placeName } from '../i18n/names.ts';
import { t } from '../i18n/t.ts';
import { absolute, pathTo } from '../i18n/routes.ts';
import { siteName, type Lang } from '../site.ts';
import { inLanguage, issuesByState, sidesAt } from '../timeline/derived.ts';
import type { Entry } from '../timeline/model.ts';

/** A part of the site that other sites can show in a frame. */
export interface Embeddable {
  readonly title: string;
  readonly lang: Lang;
  /** The page it stands for, and the page inside the frame, as paths. */
  readonly page: string;
  readonly framed: string;
  /** How high the frame is, in CSS pixels. */
  readonly height: number;
}

/** How an embedded page may be told to look: by the fragment of its address, which style sheets can see without script. */
type Scheme = 'auto' | 'light' | 'dark';

/** The width that programs are told, in CSS pixels; the frame itself is as wide as there is room. */
const width = 600;

/** The card of an entry, in a frame that has room for it from a width of 360 pixels on. */
export function embeddableEntry(entry: Entry, lang: Lang): Embeddable {
  const title = inLanguage(entry.title, lang).text;
  return { title, lang, page: pathTo.entry(entry, lang), framed: pathTo.embeddedEntry(entry, lang), height: cardHeight(entry, lang) };
}

/** How many letters of a card's title and of its small type stand in a line 336 pixels wide, and how high a line is in pixels, for wide fonts. */
const titleLine = { letters: 26, height: 27 };
const smallLine = { letters: 40, height: 20 };

/** How high a card is 360 pixels wide, in CSS pixels, from the length of its texts: no script can tell the page around it. */
function cardHeight(entry: Entry, lang: Lang): number {
  const high = (text: string, { letters, height }: typeof titleLine) => Math.ceil(text.length / letters) * height;
  const kind = `  ${t(lang).kinds[entry.kind]} · ${t(lang).tracks[entry.track]} · ${entry.status === 'held' ? '' : t(lang).statuses[entry.status]}`;
  const place = entry.venue ? placeName(entry.venue, lang) : '';
  const states = issuesByState(entry).map(
    ({ state, issues }) => `    ${t(lang).states[state]}  ${issues.map(({ names }) => names[lang]).join(' · ')}`,
  );
  const small = [kind, place, ...states].reduce((sum, text) => sum + high(text, smallLine), 0);
  // Day, place and sources wrap as wholes.
  const around = place.length > 22 ? 2 * smallLine.height : smallLine.height;
  const furniture = 132;
  const codes = sidesAt(entry).length > 7 ? 2 * smallLine.height : smallLine.height;
  return furniture + codes + around + high(inLanguage(entry.title, lang).text, titleLine) + small;
}

/** The list of all entries, in a frame to scroll in. */
export function embeddableTimeline(lang: Lang): Embeddable {
  const title = `${siteName} – ${t(lang).tagline}`;
  return { title, lang, page: pathTo.timeline(lang), framed: pathTo.embeddedTimeline(lang), height: 560 };
}

/**
 * The code that shows it on another site.
 * @example frameCode(embeddableTimeline('en'), 'dark') // '<iframe src="https://…/en/embed/timeline/#dark" title="…" …></iframe>'
 */
export function frameCode({ title, framed, height }: Embeddable, scheme: Scheme = 'auto'): string {
  const address = `${absolute(framed)}${scheme === 'auto' ? '' : `#${scheme}`}`;
  return `<iframe src="${address}" title="${escaped(title)}" width="100%" height="${height}" loading="lazy" style="border:0"></iframe>`;
}

/** It in a frame in each of some schemes: what a page needs to show it, and the code. */
export function frameExamples(embeddable: Embeddable, schemes: readonly Scheme[]) {
  const { title, framed, height } = embeddable;
  return schemes.map((scheme) => ({
    title,
    scheme,
    height,
    address: scheme === 'auto' ? framed : `${framed}#${scheme}`,
    code: frameCode(embeddable, scheme),
  }));
}

/**
 * How another program embeds it: an answer of oEmbed 1.0, of type “rich”.
 * @see https://oembed.com/
 */
export function oEmbed(embeddable: Embeddable): string {
  const { title, lang, height } = embeddable;
  const provider = { provider_name: siteName, provider_url: absolute(pathTo.timeline(lang)) };
  return `${JSON.stringify({ version: '1.0', type: 'rich', title, ...provider, html: frameCode(embeddable), width, height }, null, 2)}\n`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
