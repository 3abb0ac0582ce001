import { formatDiagnostic } from './diagnostic.ts';
import { annotations } from './machine-report.ts';
import type { Content } from './read-content.ts';

type Reported = Pick<Content, 'diagnostics' | 'records' | 'fileCount'>;

/** What a check has to say: every fault with its place and a closing line, or how much was read without one; on GitHub, annotations as well. */
export function report(content: Reported): string {
  const { diagnostics, records, fileCount } = content;
  if (diagnostics.length > 0) {
    const files = new Set(diagnostics.map(({ file }) => file)).size;
    const marks = process.env['GITHUB_ACTIONS'] === 'true' ? ['', ...annotations(diagnostics)] : [];
    const close = `${count(diagnostics.length, 'fault')} in ${count(files, 'file')} of content/; ${count(fileCount, 'file')} read. The rules are listed in CONTRIBUTING.md.`;
    return [...diagnostics.map(formatDiagnostic), '', close, ...marks].join('\n');
  }
  const entries = records.meetings.length + records.milestones.length;
  return `content/ is in order: ${count(fileCount, 'file')}, ${count(entries, 'entry', 'entries')}, ${count(records.articles.length, 'article')}.`;
}

function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}
