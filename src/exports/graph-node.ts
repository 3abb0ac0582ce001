import { languages, type Lang } from '../site.ts';

/** A node of a graph of linked data. */
export type Node = Readonly<Record<string, unknown>> & { readonly '@type': string };

/** A text in every language it exists in, as JSON-LD tags it. */
export function tagged(texts: Readonly<Partial<Record<Lang, string>>>): { readonly '@value': string; readonly '@language': string }[] {
  return languages.flatMap((lang) => {
    const text = texts[lang];
    return text === undefined ? [] : [{ '@value': text, '@language': lang }];
  });
}
