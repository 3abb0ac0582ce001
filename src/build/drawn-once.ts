/** How often a mark must stand on a page to be drawn apart: below that, packed text gains nothing. */
const often = 8;

/**
 * A page on which a mark that stands there often is drawn once and used from there: a list of a hundred entries has a thousand marks of ten kinds.
 * The drawings stand at the head of the body, where nothing hides them or copies them.
 */
export function withMarksDrawnOnce(html: string): string {
  const counts = new Map<string, number>();
  for (const [, drawing = ''] of html.matchAll(marks)) counts.set(drawing, (counts.get(drawing) ?? 0) + 1);
  const names = new Map([...counts].filter(([, count]) => count > often).map(([drawing], index) => [drawing, `mark-${index + 1}`]));
  if (names.size === 0) return html;
  const drawings = [...names].map(([drawing, name]) => `<symbol id="${name}" viewBox="${box}">${drawing}</symbol>`).join('');
  return html
    .replaceAll(marks, (mark, drawing: string) => {
      const name = names.get(drawing);
      return name === undefined ? mark : `<svg class="mark" aria-hidden="true"><use href="#${name}"></use></svg>`;
    })
    .replace(/<body[^>]*>/, (body) => `${body}<svg hidden>${drawings}</svg>`);
}

/** Marks as `Mark.astro` writes them. */
const box = '-7 -7 14 14';
const marks = /<svg class="mark" viewBox="-7 -7 14 14" aria-hidden="true">(<path [^>]*><\/path>)<\/svg>/g;
