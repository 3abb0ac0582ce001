import type { Lang } from '../site.ts';
import type { Fault } from '../timeline/fault.ts';
import type { Diagnostic } from './diagnostic.ts';
import type { TextFolder } from './file-names.ts';

/** A text file of the content, and how to place a fault in it. */
export interface SourceFile {
  /** The path below `content/`, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

/** A Markdown file, by what its name says. */
export interface TextFile extends SourceFile {
  readonly folder: TextFolder;
  readonly slug: string;
  /** The language of a translation; missing for a master file. */
  readonly translation?: Lang;
}

/** What a fault needs to become a diagnostic of a file, beside its offset. */
export type Unplaced = Pick<Fault, 'rule' | 'found' | 'expected' | 'known' | 'names' | 'subject'> & Partial<Pick<Fault, 'field' | 'at'>>;

/** A fault at an offset of a file, with line and column. */
export function placed(file: SourceFile, offset: number, fault: Unplaced): Diagnostic {
  const before = file.text.slice(0, offset);
  const start = before.lastIndexOf('\n') + 1;
  const end = file.text.indexOf('\n', offset);
  return {
    field: [],
    at: 'value',
    ...fault,
    file: file.path,
    line: before.split('\n').length,
    column: offset - start + 1,
    source: file.text.slice(start, end < 0 ? undefined : end).replace(/\r$/, ''),
  };
}

/** A fault of a file as a whole: at its beginning, with no line to show. */
export function wholeFile(path: string, fault: Unplaced): Diagnostic {
  return placed({ path, text: '' }, 0, fault);
}
