import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readContent, type Content } from '../content-check/read-content.ts';
import { keyPattern } from '../timeline/fields.ts';
import { ask, type Asking } from './ask.ts';
import { readAnswer } from './answer.ts';
import { choiceOf, choicesOf, type Choices } from './choices.ts';
import { draftOf, slugPartsOf, type Answers } from './compose.ts';
import { filesOf } from './draft.ts';
import { flagLines, type CommandLine } from './flags.ts';
import { namedFiles, readNewName, type NewName } from './new-name.ts';
import { nextSteps } from './next-steps.ts';
import { askText, askWord, say } from './prompts.ts';
import { documentKinds, folders, questions, type DocumentKind } from './questions.ts';
import { proposeSlug } from './slug.ts';
import { writeFiles, type FileToWrite } from './write-files.ts';
import { withKey } from './yaml-text.ts';

/** Says what keeps a document from being written. */
export class Refused extends Error {}

/**
 * Writes a new document from what the command line says, asking for the rest if `asks`; gives what to say of it.
 * @throws {Refused} with every fault of the flags, or every flag that is missing where nothing may be asked.
 */
export async function newDocument(line: CommandLine, asks: boolean): Promise<string> {
  if (asks) say.begin('A new page of the timeline. Ctrl-C breaks off; nothing is written before the end.');
  const content = readContent(line.content);
  const names = newNamesOf(line, content);
  const kind = line.kind ?? (asks ? ((await askWord('What is it?', documentKinds)) as DocumentKind) : undefined);
  if (kind === undefined) throw new Refused('Say what to write: npm run new article|meeting|milestone (npm run new -- --help)');

  const asking: Asking = {
    choices: () => withNames(choicesOf(content), names),
    add: (name) => names.push(name),
  };
  const answers = await answersTo(kind, line, asking, asks);
  const vocabulary = vocabularyWith(content.vocabulary, names);
  const slug = await slugOf(kind, line, proposeFor(kind, answers, vocabulary, content), content, asks);
  const files = [...filesOf(draftOf(kind, answers, slug, vocabulary)), ...vocabularyFiles(line.content, names)];
  writeFiles(line.content, files);
  if (asks) say.end('Written.');
  const sources = kind === 'article' ? [] : Object.keys(answers['source'] ?? {});
  const reports = [answers['meetings'], answers['milestones']].some((entries) => Array.isArray(entries) && entries.length > 0);
  return nextSteps({ kind, slug, paths: files.map(({ path }) => path), reports, sources }, readContent(line.content));
}

function newNamesOf({ newNames }: CommandLine, content: Content): NewName[] {
  return Object.entries(namedFiles).flatMap(([flag, file]) =>
    (newNames[flag] ?? []).map((typed) => {
      const read = readNewName(file, typed, Object.keys(content.vocabulary[file]));
      if ('problem' in read) throw new Refused(`--${flag}: expected ${read.problem}`);
      return read;
    }),
  );
}

function withNames(choices: Choices, names: readonly NewName[]): Choices {
  return names.reduce((all, { file, key, facts }) => ({ ...all, [file]: [...all[file], choiceOf(key, facts)] }), choices);
}

function vocabularyWith(vocabulary: Content['vocabulary'], names: readonly NewName[]): Content['vocabulary'] {
  return names.reduce((all, { file, key, facts }) => ({ ...all, [file]: { ...all[file], [key]: facts } }), vocabulary);
}

async function answersTo(kind: DocumentKind, { typed }: CommandLine, asking: Asking, asks: boolean): Promise<Answers> {
  const answers: Record<string, unknown> = {};
  const problems: string[] = [];
  for (const question of questions[kind]) {
    const given = typed[question.name];
    if (!given) continue;
    const answer = readAnswer(question, given, asking.choices());
    if ('value' in answer) answers[question.name] = answer.value;
    else problems.push(`--${question.name}: expected ${answer.problem}`);
  }
  const missing = questions[kind].filter(({ name, needed }) => needed && !typed[name]);
  if (!asks && missing.length > 0) problems.push(`Nothing can be asked here, and these are missing:\n${flagLines(missing).join('\n')}`);
  if (problems.length > 0) throw new Refused(problems.join('\n'));
  if (asks) {
    for (const question of questions[kind]) {
      if (!typed[question.name]) answers[question.name] = await ask(question, answers, asking);
    }
  }
  return answers;
}

function takenSlugs({ documents }: Content): Map<string, string> {
  return new Map(documents.filter(({ folder }) => folder !== 'pages').map(({ folder, slug }) => [slug, `content/${folder}/${slug}.md`]));
}

function proposeFor(kind: DocumentKind, answers: Answers, vocabulary: Content['vocabulary'], content: Content) {
  return (taken: boolean) => proposeSlug(kind, slugPartsOf(answers, vocabulary), taken ? new Set(takenSlugs(content).keys()) : new Set());
}

async function slugOf(
  kind: DocumentKind,
  line: CommandLine,
  propose: (taken: boolean) => string,
  content: Content,
  asks: boolean,
): Promise<string> {
  const taken = takenSlugs(content);
  const read = (typed: string) => {
    if (!keyPattern.test(typed)) return { problem: 'small letters a–z, digits and single hyphens, such as 2025-11-23-geneva-vnexpress' };
    const file = taken.get(typed);
    return file === undefined ? { value: typed } : { problem: `another name: ${file} is there already` };
  };
  if (line.slug === undefined && asks) {
    return askText(`Its file in content/${folders[kind]}/ and its address, for good; Enter writes it`, read, propose(true));
  }
  const slug = line.slug ?? propose(false);
  const answer = read(slug);
  if ('problem' in answer) throw new Refused(`--slug: \`${slug}\`; expected ${answer.problem}`);
  return slug;
}

/** The files of the vocabulary with new keys; a person stands behind the last of the same side. */
function vocabularyFiles(folder: string, names: readonly NewName[]): FileToWrite[] {
  return [...Map.groupBy(names, ({ file }) => file)].map(([file, own]) => {
    const path = `vocabulary/${file}.yaml`;
    const was = readFileSync(join(folder, path), 'utf8');
    const side = (facts: unknown) => (facts as Record<string, unknown> | undefined)?.['side'];
    const person = (facts: unknown) => (facts as Record<string, unknown> | undefined)?.['kind'] !== 'delegation';
    const like =
      ({ facts }: NewName) =>
      (each: unknown) =>
        side(each) !== undefined && side(each) === side(facts) && person(each) === person(facts);
    return { path, was, text: own.reduce((text, name) => withKey(text, name.key, name.facts, like(name)), was) };
  });
}
