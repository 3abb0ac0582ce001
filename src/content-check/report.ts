import { formatDiagnostic } from './diagnostic.ts';
import type { Content } from './read-content.ts';

/** What a check has to say: every fault with its place and a closing line, or how much was read without one. */
export function report({ diagnostics, documents, timeline, fileCount }: Content): string {
  if (diagnostics.length > 0) {
    const files = new Set(diagnostics.map(({ file }) => file)).size;
    return [...diagnostics.map(formatDiagnostic), '', `${count(diagnostics.length, 'fault')} in ${count(files, 'file')} of content/.`].join(
      '\n',
    );
  }
  const entries = timeline?.entries.length ?? 0;
  const articles = documents.filter(({ folder }) => folder === 'articles').length;
  return `content/ is in order: ${count(fileCount, 'file')}, ${count(entries, 'entry', 'entries')}, ${count(articles, 'article')}.`;
}

function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}
