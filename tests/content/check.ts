import { cpSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { formatDiagnostic } from '../../src/content-check/diagnostic.ts';
import { readContent, type Content } from '../../src/content-check/read-content.ts';
import type { Change } from './change.ts';

/** A copy of the fixture in a folder of its own that can be changed and checked. */
export function contentCopy() {
  const folder = mkdtempSync(join(tmpdir(), 'content-'));
  const content = join(folder, 'content');
  return {
    folder: content,
    /** Lays the fixture anew, with some files changed. */
    lay(changes: Readonly<Record<string, Change>>): void {
      rmSync(content, { recursive: true, force: true });
      cpSync('tests/fixtures/content', content, { recursive: true });
      for (const [path, change] of Object.entries(changes)) {
        const file = join(content, path);
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, change(readIfThere(file)));
      }
    },
    rename(from: string, to: string): void {
      renameSync(join(content, from), join(content, to));
    },
    read(): Content {
      return readContent(content);
    },
    remove(): void {
      rmSync(folder, { recursive: true });
    },
  };
}

/** What is told of a copy: each fault as its first line. */
export function firstLines({ diagnostics }: Content): string[] {
  return diagnostics.map((diagnostic) => formatDiagnostic(diagnostic).split('\n')[0] ?? '');
}

function readIfThere(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
