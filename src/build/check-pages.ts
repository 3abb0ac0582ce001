import { brotliCompressSync, constants } from 'node:zlib';
import { basePath, defaultLang, languages, siteUrl } from '../site.ts';
import { counterpartOf, langOf, notFound, type BuiltPage } from './built-page.ts';
import type { SiteFault } from './site-fault.ts';

/** What fits into the first round trip of a connection, in bytes (RFC 6928: ten segments of 1,460 bytes, with room for headers). */
const firstRoundTrip = 14_336;

/** The faults of pages by themselves, and of their pairs in both languages. */
export function pageFaults(pages: readonly BuiltPage[]): SiteFault[] {
  const addresses = new Set(pages.map(({ address }) => address));
  return pages.flatMap((page) => [...markupFaults(page), ...pairFaults(page, addresses), ...weightFaults(page)]);
}

function markupFaults({ file, html, ids, mainHeadings, misnested }: BuiltPage): SiteFault[] {
  const twice = ids.filter((id, index) => ids.indexOf(id) !== index);
  return [
    ...(/^<!doctype html>/i.test(html)
      ? []
      : [{ file, found: `\`${html.slice(0, 40)}\``, expected: 'a page that begins with `<!doctype html>`' }]),
    ...misnested.map((start) => ({ file, found: `\`${start}\``, expected: 'every element closed by its own end tag, inner ones first' })),
    ...twice.map((id) => ({ file, found: `two elements with the id \`${id}\``, expected: 'an anchor that stands once' })),
    ...(mainHeadings === 1 ? [] : [{ file, found: `${mainHeadings} main headings`, expected: 'one `<h1>`' }]),
  ];
}

function pairFaults({ file, address, html, lang, alternates }: BuiltPage, addresses: ReadonlySet<string>): SiteFault[] {
  if (file === notFound) return [];
  const own = langOf(address);
  const wrongLang =
    lang === own
      ? []
      : [{ file, found: lang === undefined ? 'no language' : `the language \`${lang}\``, expected: `\`<html lang="${own}">\`` }];
  const missing = languages
    .filter((each) => !addresses.has(counterpartOf(address, each)))
    .map((each) => ({
      file,
      found: `no page \`${basePath}${counterpartOf(address, each)}\``,
      expected: `the same page in the language \`${each}\``,
    }));
  // What programs are not to list they need not find in another language.
  if (html.includes('<meta name="robots" content="noindex')) return [...wrongLang, ...missing];
  const named = [...languages.map((each) => [each, each] as const), ['x-default', defaultLang] as const].flatMap(([hreflang, each]) => {
    const right = siteUrl.origin + basePath + counterpartOf(address, each);
    const found = alternates.get(hreflang);
    return found === right
      ? []
      : [
          {
            file,
            found: `${found === undefined ? 'no address' : `\`${found}\``} for \`hreflang="${hreflang}"\``,
            expected: `\`${right}\``,
          },
        ];
  });
  return [...wrongLang, ...missing, ...named];
}

function weightFaults({ file, address, html }: BuiltPage): SiteFault[] {
  if (!/^(?:[a-z]{2}\/)?(?:meetings|milestones)\/./.test(address)) return [];
  // What is small enough when packed fast is so when packed well, as hosts do.
  if (packed(html, 5) <= firstRoundTrip) return [];
  const bytes = packed(html, constants.BROTLI_MAX_QUALITY);
  return bytes <= firstRoundTrip
    ? []
    : [
        {
          file,
          found: `${bytes} bytes, packed with brotli`,
          expected: `at most ${firstRoundTrip}, what comes in the first round trip of a connection`,
        },
      ];
}

/** How many bytes a text has when it is packed with brotli. */
function packed(text: string, quality: number): number {
  return brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).length;
}
