import { closeSync, openSync, readdirSync, readFileSync, readSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { redirects } from '../redirects.ts';
import { basePath, languages } from '../site.ts';
import { filesOf } from './files.ts';
import { ownText } from './own-text.ts';
import { headersFile, redirectsFile, servingRules, type ServingRule } from './serving.ts';

/** How the site built in a folder is to be served, under the address it was built for. */
export function servingRulesOf(folder: string): ServingRule[] {
  const names = readdirSync(folder, { withFileTypes: true });
  const below = (lang: string) => readdirSync(join(folder, lang), { withFileTypes: true }).map((each) => named(each, `${lang}/`));
  const top = names
    .filter(({ name }) => !name.startsWith('_') && !name.endsWith('index.html'))
    .flatMap((each) => (languages.some((lang) => lang === each.name) ? below(each.name) : [named(each)]));
  const pages = filesOf(folder).filter((name) => name.endsWith('.html'));
  const policies = new Set(pages.flatMap((name) => policyIn(join(folder, name))));
  return servingRules({ base: basePath, top: top.filter((name) => !name.endsWith('index.html')).sort(), policies: [...policies].sort() });
}

/** Within so many bytes nearly every page has its policy; the others are read to their end. */
const headBytes = 16_384;
const ownPolicy = /<meta http-equiv="content-security-policy" content="([^"]*)"/;

/**
 * The policy of a page as far as a header for all pages says it, too: any inline style, for nearly every page has a style sheet of its own,
 * and the page itself allows no other.
 */
function policyIn(file: string): string[] {
  const beginning = beginningOf(file);
  const text = ownPolicy.test(beginning) ? beginning : readFileSync(file, 'utf8');
  const policy = ownPolicy.exec(text)?.[1];
  return policy === undefined ? [] : [ownText(policy.replace(/style-src [^;]*/, "style-src 'self' 'unsafe-inline'"))];
}

function beginningOf(file: string): string {
  const opened = openSync(file, 'r');
  try {
    const bytes = Buffer.allocUnsafe(headBytes);
    return bytes.toString('latin1', 0, readSync(opened, bytes));
  } finally {
    closeSync(opened);
  }
}

function named(entry: { readonly name: string; isDirectory(): boolean }, before = ''): string {
  return `${before}${entry.name}${entry.isDirectory() ? '/' : ''}`;
}

/** Writes beside a built site what hosts read of it: which headers to send, and which addresses have moved. */
export function writeHostFiles(folder: string): void {
  writeFileSync(join(folder, '_headers'), headersFile(servingRulesOf(folder)));
  writeFileSync(join(folder, '_redirects'), redirectsFile(redirects, basePath));
}
