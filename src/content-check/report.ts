import { formatDiagnostic } from './diagnostic.ts';
import { annotations } from './machine-report.ts';
import type { Content } from './read-content.ts';

type Reported = Pick<Content, 'diagnostics' | 'documents' | 'timeline' | 'fileCount'>;

/** What a check has to say: every fault with its place and a closing line, or how much was read without one; on GitHub, annotations as well. */
export function report(content: Reported): string {
  const { diagnostics, documents, timeline, fileCount } = content;
  if (diagnostics.length > 0) {
    const files = new Set(diagnostics.map(({ file }) => file)).size;
    const marks = process.env['GITHUB_ACTIONS'] === 'true' ? ['', ...annotations(diagnostics)] : [];
    const close = `${count(diagnostics.length, 'fault')} in ${count(files, 'file')} of content/; ${count(fileCount, 'file')} read. The rules are listed in CONTRIBUTING.md.`;
    return [...diagnostics.map(formatDiagnostic), '', close, ...marks].join('\n');
  }
  const entries = timeline?.entries.length ?? 0;
  const articles = documents.filter(({ folder }) => folder === 'articles').length;
  return `content/ is in order: ${count(fileCount, 'file')}, ${count(entries, 'entry', 'entries')}, ${count(articles, 'article')}.`;
}

function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}
