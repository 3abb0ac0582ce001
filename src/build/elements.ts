/** An element that holds nothing but text, as it stands on a page. */
export interface TextElement {
  /** Its start tag. */
  readonly tag: string;
  readonly content: string;
  /** Where the content begins. */
  readonly at: number;
}

/** The style sheets in the head of a page. */
export function stylesOf(html: string): TextElement[] {
  return [...elements(html, styles, /^<body\b/)];
}

/** The scripts that stand in a page themselves; data for machines is none. */
export function scriptsOf(html: string): TextElement[] {
  // Most pages have none, and need not be read to the end to know it.
  if (!/<script\b(?![^>]*(?:\ssrc=|ld\+json))/.test(html)) return [];
  return [...elements(html, scripts)].filter(({ tag, content }) => content !== '' && !/\s(?:src=|type="application\/ld\+json")/.test(tag));
}

// Every start tag is matched as a whole, so that nothing within an attribute is taken for an element.
const among = (name: string) => new RegExp(`(<${name}(?:\\s(?:"[^"]*"|[^">])*)?>)(.*?)</${name}>|<[a-z](?:"[^"]*"|[^">])*>`, 'gs');
const styles = among('style');
const scripts = among('script');

function* elements(html: string, pattern: RegExp, last?: RegExp): Generator<TextElement> {
  for (const match of html.matchAll(pattern)) {
    const [all, tag, content = ''] = match;
    if (tag !== undefined) yield { tag, content, at: match.index + tag.length };
    else if (last?.test(all)) return;
  }
}
