import { formatDiagnostic, type Diagnostic } from '../../src/content-check/diagnostic.ts';
import { machineReport } from '../../src/content-check/machine-report.ts';
import type { Content } from '../../src/content-check/read-content.ts';
import { report } from '../../src/content-check/report.ts';
import { faultRules } from '../../src/timeline/fault-rules.ts';
import { textIn, type Files } from './files.ts';

/** What a value that nobody thought of, or an error that nobody caught, leaves in a text. */
const leaks = ['undefined', '[object', 'NaN', 'Infinity', 'TypeError', 'RangeError', 'Error:', 'node_modules', '    at '];

/** Those of them that a text has, and what it was made of has not. */
export function leaksIn(text: string, madeOf: string): string[] {
  return leaks.filter((leak) => text.includes(leak) && !madeOf.includes(leak)).map((leak) => `says ${leak}`);
}

/** What is wrong with how the faults of a mutant are told; `written` is all that the mutation wrote. */
export function wronglyTold(content: Content, files: Files, written: string): string[] {
  const text = report(content);
  const [unseen] = /[^\P{C}\n\p{Co}\p{Cn}]|[\u2028\u2029]/u.exec(text) ?? [];
  return [
    ...content.diagnostics.flatMap((each) => misplaced(each, files).map((wrong) => `${formatDiagnostic(each)} – ${wrong}`)),
    ...leaksIn(text, written),
    ...leaksIn(JSON.stringify(machineReport(content)), JSON.stringify(written)),
    ...(unseen === undefined ? [] : [`the report has U+${unseen.codePointAt(0)?.toString(16) ?? ''} in it`]),
  ];
}

function misplaced({ file, line, column, rule, found, expected, source }: Diagnostic, files: Files): string[] {
  const bytes = files.get(file);
  const empty = [found, expected].some((text) => text.trim() === '' || text.includes('\n'))
    ? ['it leaves something out, or goes on in another line']
    : [];
  const known = Object.hasOwn(faultRules, rule) ? [] : [`no rule is called ${rule}`];
  if (bytes === undefined) return [...empty, ...known, ...(rule === 'missing-file' ? [] : ['there is no such file'])];
  const lines = textIn(bytes).split('\n');
  const there = lines[line - 1];
  if (there === undefined) return [...empty, ...known, `the file has ${lines.length} lines`];
  if (column < 1 || column > there.length + 1) return [...empty, ...known, `the line has ${there.length} letters`];
  // A fault of a file as a whole shows no line.
  const wholeFile = line === 1 && column === 1 && source === '';
  return [...empty, ...known, ...(wholeFile || source === there.replace(/\r$/, '') ? [] : [`the line is ${JSON.stringify(there)}`])];
}
