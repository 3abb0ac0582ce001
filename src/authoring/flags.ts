import { closest } from 'fastest-levenshtein';
import { parseArgs } from 'node:util';
import { documentKinds, every, questions, type DocumentKind, type Question, type Reading } from './questions.ts';
import { namedFiles } from './new-name.ts';

/** What stands on the command line of `npm run new`, not yet read. */
export interface CommandLine {
  readonly kind: DocumentKind | undefined;
  /** What was typed for each question, by its name. */
  readonly typed: Readonly<Record<string, readonly string[]>>;
  /** New keys of the vocabulary as YAML, by file. */
  readonly newNames: Readonly<Record<string, readonly string[]>>;
  readonly slug: string | undefined;
  /** The content folder. */
  readonly content: string;
  /** Whether to ask nothing, even on a terminal. */
  readonly yes: boolean;
  readonly help: boolean;
}

const newNameFlags = Object.keys(namedFiles);
const texts = [...new Set(every.map(({ name }) => name)), ...newNameFlags, 'slug', 'content'];
const options = {
  ...Object.fromEntries(texts.map((name) => [name, { type: 'string', multiple: true } as const])),
  yes: { type: 'boolean' } as const,
  help: { type: 'boolean', short: 'h' } as const,
};

/** Takes a command line apart, or tells in a sentence what is wrong with it. */
export function readCommandLine(args: readonly string[]): CommandLine | { readonly problem: string } {
  const { tokens, values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true, strict: false, tokens: true });
  const [kind, ...more] = positionals;
  if (kind !== undefined && !isKind(kind))
    return { problem: `There is no \`${kind}\` to write${meant(kind, documentKinds)}: it is ${either}.` };
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    if (!Object.hasOwn(options, token.name)) {
      return { problem: `There is no flag --${token.name}${meant(token.name, [...texts, 'yes', 'help'], '--')}.` };
    }
    if (
      texts.includes(token.name) &&
      (token.value === undefined || (token.value.startsWith('-') && !token.inlineValue && token.value !== '-'))
    )
      return { problem: `--${token.name} needs a value; \`none\` if nothing is known.` };
    const askedOf = documentKinds.filter((each) => questions[each].some(({ name }) => name === token.name));
    if (kind !== undefined && askedOf.length > 0 && !askedOf.includes(kind)) {
      return {
        problem: `--${token.name} is for ${askedOf
          .map((each) => `a ${each}`)
          .join(' or ')
          .replace('a article', 'an article')}, not for this ${kind}.`,
      };
    }
  }
  if (more.length > 0) {
    return {
      problem: `\`${more.join(' ')}\` stands alone. Flags come behind --, with quotes around words: npm run new ${kind} -- --title "…"`,
    };
  }
  const given = (name: string) => values[name] as string[] | undefined;
  const typed = Object.fromEntries(every.flatMap(({ name }) => (given(name) ? [[name, given(name) ?? []]] : [])));
  const newNames = Object.fromEntries(newNameFlags.flatMap((name) => (given(name) ? [[name, given(name) ?? []]] : [])));
  return {
    kind,
    typed,
    newNames,
    slug: given('slug')?.at(-1),
    content: given('content')?.at(-1) ?? 'content',
    yes: values.yes === true,
    help: values.help === true,
  };
}

const either = 'an article, a meeting or a milestone';

function isKind(word: string): word is DocumentKind {
  return (documentKinds as readonly string[]).includes(word);
}

function meant(found: string, known: readonly string[], sign = ''): string {
  return ` (did you mean \`${sign}${closest(found, known)}\`?)`;
}

/** The flags with what each asks, a line each. */
export function flagLines(asked: readonly Question[]): string[] {
  return asked.map((question) => `  --${question.name.padEnd(14)} ${question.asks} ${formOf(question)}`.trimEnd());
}

/** How an answer may be typed, in brackets. */
function formOf({ read, needed }: Question): string {
  const parts = [needed ? '' : 'optional', typedForm(read)].filter((part) => part !== '');
  return parts.length > 0 ? `(${parts.join('; ')})` : '';
}

function typedForm(read: Reading): string {
  switch (read.as) {
    case 'text':
      return '';
    case 'word':
      return read.of.join(' | ');
    case 'key':
      return 'a key or name, or none';
    case 'keys': {
      const { remark } = read;
      if (!remark) return 'keys or names with commas between, or none';
      return `keys with commas between, ${remark.needed ? 'each with' : 'where it holds with'} ${remark.of.map((word) => `:${word}`).join(' ')}; or none`;
    }
    case 'date':
      return '2025-11-23, 23/11/2025, 4–6/12, 2/12?';
    case 'day':
      return '2025-11-24, 24/11/2025, or none';
    case 'duration':
      return '5h, 1h30, 4h–7h';
    case 'source':
      return '"{ outlet: rferl, url: https://…, published: 2025-12-08, lang: en, attests: [date, venue] }"; one flag for each';
  }
}

/** What `--help` says, of one kind or of all. */
export function help(kind: DocumentKind | undefined): string {
  return [
    'npm run new article|meeting|milestone            asks what is to be known, and writes both language files',
    'npm run new article -- --title "…" --outlet …    takes what flags say and asks the rest; off a terminal, asks nothing',
    ...(kind ? [kind] : documentKinds).flatMap((each) => ['', `${each}:`, ...flagLines(questions[each])]),
    '',
    'of the files:',
    '  --slug           The name of the file and its address, for good  (otherwise made of day, city and outlet)',
    '  --new-outlet, --new-person, --new-venue   a key the vocabulary lacks: "key: { …facts }", as in content/vocabulary/',
    '  --content        The folder with the content  (otherwise content)',
    '  --yes            Ask nothing: what is optional and not given is left out',
  ].join('\n');
}
