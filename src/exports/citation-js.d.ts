// Citation.js ships without declarations; these name the little of it that is used here.
declare module '@citation-js/core' {
  /** One work or several, read from CSL JSON, BibTeX or RIS: from what the data look like, or the format that is named. */
  export class Cite {
    constructor(data: unknown, options?: { readonly forceType: '@bibtex/text' | '@ris/file' | '@else/json' });
    readonly data: readonly Record<string, unknown>[];
    format(
      output: 'bibliography',
      options: { readonly template: string; readonly lang: string; readonly format: 'html'; readonly asEntryArray: true },
    ): [id: string, html: string][];
    format(
      output: 'bibtex',
      options: { readonly format: 'object' },
    ): { readonly type: string; readonly label: string; readonly properties: Readonly<Record<string, string>> }[];
    format(output: 'ris', options: { readonly format: 'object' }): Readonly<Record<string, string | readonly string[]>>[];
  }

  /** Texts by name: the styles and the locales of CSL. */
  interface Register {
    add(name: string, xml: string): void;
    get(name: string): string;
  }

  export const plugins: {
    readonly config: {
      get(plugin: '@csl'): { readonly styles: Register; readonly locales: Register };
      get(plugin: '@bibtex'): { readonly format: { useIdAsLabel: boolean; checkLabel: boolean; asciiOnly: boolean } };
    };
  };
}

declare module '@citation-js/plugin-bibtex' {}
declare module '@citation-js/plugin-csl' {}
declare module '@citation-js/plugin-ris' {}
