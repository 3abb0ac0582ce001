import { t } from '../i18n/t.ts';
import type { Lang } from '../site.ts';
import type { Attendance, IssueState, Kind } from '../timeline/model.ts';
import { entryGlyph, stateGlyph, type Glyph } from './glyph.ts';
import { svg } from './svg.ts';

/** A glyph as an SVG path around the origin, on a disc of paper so that no line runs through it. */
export function drawGlyph({ path, fill, stroke }: Glyph, scale = 1): string {
  return svg('path', {
    d: path,
    fill: fill ? 'currentColor' : 'var(--paper)',
    stroke: stroke > 0 ? 'currentColor' : undefined,
    'stroke-width': stroke > 0 ? stroke : undefined,
    transform: scale === 1 ? undefined : `scale(${scale})`,
  });
}

/** The mark of an issue’s state, drawn around the origin. */
export function drawState(state: IssueState, scale = 1): string {
  return svg('circle', { fill: 'var(--paper)', r: 6 * scale }) + drawGlyph(stateGlyph(state), scale);
}

type Way = Exclude<Attendance, 'absent'>;

/** How somebody was there: the kind’s mark for who was present, a call’s for who was remote, hollow or a question mark where it is not sure. */
export function attendanceGlyph(kind: Kind, attendance: Way): Glyph {
  const glyphs: Record<Way, Glyph> = {
    present: entryGlyph(kind, 'held'),
    remote: entryGlyph('call', 'held'),
    reported: entryGlyph(kind, 'announced'),
    disputed: { path: 'M-2.6 -2.4C-2.6 -6.2 2.8 -6.2 2.8 -2.6C2.8 -0.4 0 -0.2 0 2.2M0 4.4v1.8', fill: false, stroke: 1.7 },
  };
  return glyphs[attendance];
}

/** How somebody was there, in words: nobody is present at a call. */
export function attendanceWords(kind: Kind, attendance: Way, lang: Lang): string {
  return t(lang).attendances[kind === 'call' && attendance === 'present' ? 'remote' : attendance];
}

/** What the marks of talks mean, in words. */
export function attendanceKey(lang: Lang): { readonly glyph: Glyph; readonly text: string }[] {
  const { key } = t(lang).overview.people;
  return [
    { glyph: attendanceGlyph('meeting', 'present'), text: key.meeting },
    { glyph: attendanceGlyph('visit', 'present'), text: key.visit },
    { glyph: attendanceGlyph('call', 'remote'), text: key.remote },
    { glyph: attendanceGlyph('meeting', 'reported'), text: key.reported },
    { glyph: attendanceGlyph('meeting', 'disputed'), text: key.disputed },
  ];
}
