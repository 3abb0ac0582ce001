import { pathTo } from '../i18n/routes.ts';
import { t } from '../i18n/t.ts';
import { defaultLang, siteName, type Lang } from '../site.ts';

/** An icon of the site as pixels: its name, and its side in pixels. */
interface Picture {
  readonly name: string;
  readonly size: number;
}

/**
 * What a browser needs to keep the site among a reader's applications, in a language; `paper` is the colour of its pages.
 * @see https://www.w3.org/TR/appmanifest/
 */
export function webManifest(lang: Lang, paper: string, pictures: readonly Picture[]) {
  const { tagline, description } = t(lang);
  return {
    id: pathTo.timeline(lang),
    name: `${siteName} – ${tagline}`,
    short_name: siteName,
    description,
    lang,
    dir: 'ltr',
    start_url: pathTo.timeline(lang),
    scope: pathTo.timeline(defaultLang),
    display: 'minimal-ui',
    background_color: paper,
    theme_color: paper,
    icons: [
      { src: pathTo.icon, type: 'image/svg+xml', sizes: 'any' },
      ...pictures.map(({ name, size }) => ({
        src: pathTo.iconPicture(name),
        type: 'image/png',
        sizes: `${size}x${size}`,
        ...(name === 'mask' ? { purpose: 'maskable' } : {}),
      })),
    ],
  };
}
