/** An element as it stands on a page: its start tag, what is in it as it is written, and its end tag. */
export interface WrittenElement {
  readonly start: string;
  readonly content: string;
  readonly end: string;
}

/** An element that holds nothing but text. */
type Name = 'style' | 'script';

/** The elements of a name on a page; what looks like one within an attribute is none. */
export function elementsOf(html: string, name: Name): WrittenElement[] {
  return [...html.matchAll(patterns[name])].flatMap(([, start, content = '', end = '']) =>
    start === undefined ? [] : [{ start, content, end }],
  );
}

/** A page with something else in place of its elements of a name. */
export function replaceElements(html: string, name: Name, written: (element: WrittenElement) => string): string {
  return html.replaceAll(patterns[name], (tag: string, start: string | undefined, content: string, end: string) =>
    start === undefined ? tag : written({ start, content, end }),
  );
}

// Every start tag is matched as a whole, so that what its attributes say is passed over.
const pattern = (name: Name) => new RegExp(`(<${name}(?:\\s(?:"[^"]*"|[^">])*)?>)(.*?)(</${name}>)|<[a-z](?:"[^"]*"|[^">])*>`, 'gs');
const patterns = { style: pattern('style'), script: pattern('script') };
