// edtf ships without declarations; these name the little of it that is used here.
declare module 'edtf' {
  /** A date or an interval of EDTF; `edtf` is what was read, written out again. */
  export interface EdtfDate {
    readonly type: 'Date' | 'Interval' | (string & {});
    readonly edtf: string;
    readonly precision?: number;
    readonly uncertain?: { readonly value: number };
    readonly approximate?: { readonly value: number };
    readonly lower?: EdtfDate | null;
    readonly upper?: EdtfDate | null;
  }

  /** Parses an EDTF string; throws a SyntaxError when it is none. */
  export default function edtf(text: string): EdtfDate;
}
