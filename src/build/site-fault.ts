/** Something wrong with a built site. */
export interface SiteFault {
  /** The built file, as a path below the site's folder. */
  readonly file: string;
  /** What stands there. */
  readonly found: string;
  /** What would be right. */
  readonly expected: string;
}

/** So many faults are told: what is wrong in a layout is wrong on every page. */
const most = 30;

/**
 * Faults as text, a line for each, and their number.
 * @example
 * // meetings/x/index.html  found a link to `/y/` → a page or file of the site
 */
export function reportFaults(faults: readonly SiteFault[]): string {
  const lines = faults.slice(0, most).map(({ file, found, expected }) => `${file}  found ${found} → ${expected}`);
  const more = faults.length > most ? [`… and ${faults.length - most} more`] : [];
  return [...lines, ...more, '', `${faults.length} ${faults.length === 1 ? 'fault' : 'faults'} in the built site.`].join('\n');
}
