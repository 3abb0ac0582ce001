import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';

/** What is done with a drawing; a change of it makes every picture anew. */
const settings = { palette: true, colours: 32, effort: 1, compressionLevel: 6, dither: 0 } as const;

/** Where pictures are kept between builds: the folder that `PREVIEWS_FOLDER` names, or one among the installed packages. */
const keptIn = () => process.env['PREVIEWS_FOLDER'] ?? join(process.cwd(), 'node_modules/.cache/previews');

/**
 * A drawing as a PNG. What was drawn before is taken from `folder`, where pictures stand under a digest of their drawing:
 * a build draws only what has changed.
 */
export async function pngOf(svg: string, folder = keptIn()): Promise<Buffer> {
  const digest = createHash('sha256')
    .update(JSON.stringify([settings, sharp.versions]))
    .update(svg)
    .digest('hex');
  const kept = join(folder, `${digest}.png`);
  if (existsSync(kept)) return readFileSync(kept);
  const png = await sharp(Buffer.from(svg)).removeAlpha().png(settings).toBuffer();
  mkdirSync(folder, { recursive: true });
  // Written beside and then named, so that a build that is stopped leaves no half a picture.
  writeFileSync(`${kept}.${process.pid}`, png);
  renameSync(`${kept}.${process.pid}`, kept);
  return png;
}

/** The icon of the site as browsers show it, an SVG. */
export function siteIcon(): string {
  return readFileSync(join(process.cwd(), 'public/favicon.svg'), 'utf8');
}
