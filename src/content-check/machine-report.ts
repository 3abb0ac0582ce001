import type { Rule } from '../timeline/fault-rules.ts';
import { fieldName, sentence, type Diagnostic } from './diagnostic.ts';
import { nearMiss } from './near-miss.ts';
import type { Content } from './read-content.ts';

/** One fault for other programs. Lines and columns count from 1, columns in UTF-16 units. */
export interface MachineFault {
  /** The path from the top of the project, with forward slashes. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly rule: Rule;
  /** The field, as one writes it: `sources.tass-1202.attests[0]`; empty where it is none. */
  readonly field: string;
  readonly found: string;
  readonly expected: string;
  /** The word that was probably meant. */
  readonly suggestion?: string;
  /** All of that as one sentence. */
  readonly message: string;
  /** The text of the line. */
  readonly source: string;
}

/** What `npm run check -- --json` writes. `version` is raised when a field changes its meaning or goes. */
export interface MachineReport {
  readonly version: 1;
  readonly inOrder: boolean;
  /** How many files were read. */
  readonly files: number;
  readonly faults: readonly MachineFault[];
}

/** A check as one document for other programs. */
export function machineReport({ diagnostics, fileCount }: Pick<Content, 'diagnostics' | 'fileCount'>): MachineReport {
  return { version: 1, inOrder: diagnostics.length === 0, files: fileCount, faults: diagnostics.map(machineFault) };
}

function machineFault(diagnostic: Diagnostic): MachineFault {
  const { file, line, column, rule, field, found, expected, source } = diagnostic;
  const suggestion = nearMiss(diagnostic);
  return {
    file: `content/${file}`,
    line,
    column,
    rule,
    field: fieldName(field),
    found,
    expected,
    ...(suggestion === undefined ? {} : { suggestion }),
    message: sentence(diagnostic),
    source,
  };
}

/**
 * Diagnostics as workflow commands of GitHub Actions: each is shown beside its line in a pull request.
 * @see https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 * @example '::error file=content/articles/x.md,line=7,col=8,title=unknown-key::venue: found …'
 */
export function annotations(diagnostics: readonly Diagnostic[]): string[] {
  return diagnostics.map((diagnostic) => {
    const { file, line, column, rule } = diagnostic;
    const place = `file=${property(`content/${file}`)},line=${line},col=${column},title=${property(rule)}`;
    return `::error ${place}::${data(sentence(diagnostic))}`;
  });
}

// Escaped as GitHub’s own toolkit does (actions/toolkit, packages/core/src/command.ts).
function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
