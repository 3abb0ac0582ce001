import { basePath, defaultLang, languages, siteUrl } from '../site.ts';
import { counterpartOf, firstRoundTrip, langOf, notFound, type BuiltPage } from './built-page.ts';
import type { SiteFault } from './site-fault.ts';

/** The faults of pages by themselves, and of their pairs in both languages; `addresses` are those of all pages of the site. */
export function pageFaults(pages: readonly BuiltPage[], addresses: ReadonlySet<string>): SiteFault[] {
  return pages.flatMap((page) => [...markupFaults(page), ...pairFaults(page, addresses), ...weightFaults(page)]);
}

function markupFaults({ file, beginning, ids, mainHeadings, misnested }: BuiltPage): SiteFault[] {
  const twice = ids.filter((id, index) => ids.indexOf(id) !== index);
  return [
    ...(/^<!doctype html>/i.test(beginning)
      ? []
      : [{ file, found: `\`${beginning}\``, expected: 'a page that begins with `<!doctype html>`' }]),
    ...misnested.map((start) => ({ file, found: `\`${start}\``, expected: 'every element closed by its own end tag, inner ones first' })),
    ...twice.map((id) => ({ file, found: `two elements with the id \`${id}\``, expected: 'an anchor that stands once' })),
    ...(mainHeadings === 1 ? [] : [{ file, found: `${mainHeadings} main headings`, expected: 'one `<h1>`' }]),
  ];
}

function pairFaults({ file, address, listed, lang, alternates }: BuiltPage, addresses: ReadonlySet<string>): SiteFault[] {
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
  if (!listed) return [...wrongLang, ...missing];
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

function weightFaults({ file, bytes }: BuiltPage): SiteFault[] {
  if (bytes === undefined || bytes <= firstRoundTrip) return [];
  const expected = `at most ${firstRoundTrip}, what comes in the first round trip of a connection`;
  return [{ file, found: `${bytes} bytes, packed with brotli`, expected }];
}
