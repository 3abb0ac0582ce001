import { keyPattern } from '../timeline/fields.ts';
import { readAnswer } from './answer.ts';
import type { Choice } from './choices.ts';
import { factsOf, nameQuestions, type NamedFile, type NewName } from './new-name.ts';
import { askText, askWord, say } from './prompts.ts';
import { slugOf } from './slug.ts';

const nothing = { people: [], venues: [], issues: [], outlets: [], meetings: [], milestones: [] };

/** Asks for the facts of a key that the vocabulary lacks, beginning with the name that was typed. */
export async function askName(file: NamedFile, typed: string, there: readonly Choice[]): Promise<NewName> {
  say.note(`New in content/vocabulary/${file}.yaml. More can be written there later: other spellings, and what its neighbours have.`);
  const answers: Record<string, string> = { typed, none: 'none' };
  for (const { path, asks, read, from } of nameQuestions[file]) {
    const field = path.join('.');
    answers[field] =
      read.as === 'word'
        ? await askWord(asks, read.of)
        : (
            await askText(asks, (text) => readAnswer({ read: { as: 'text', rule: read.rule } }, [text], nothing), answers[from ?? ''] ?? '')
          ).trim();
  }
  const english = answers['names.en'] ?? answers['name'] ?? typed;
  const family = file === 'people' ? (english.split(' ').at(-1) ?? english) : english;
  const key = await askText('Its key, the address of its page for good', (text) => keyAnswer(text, there), slugOf(family));
  return { file, key, facts: factsOf(file, answers) };
}

function keyAnswer(key: string, there: readonly Choice[]) {
  if (!keyPattern.test(key)) return { problem: 'small letters a–z, digits and single hyphens' };
  const taken = there.find((each) => each.key === key);
  return taken ? { problem: `another key: this one is ${taken.name}` } : { value: key };
}
