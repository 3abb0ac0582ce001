import * as clack from '@clack/prompts';
import type { Answer } from './answer.ts';

/** Thrown when the person at the terminal breaks off. */
export class BrokenOff extends Error {}

function answered<Value>(value: Value | typeof clack.CANCEL_SYMBOL): Value {
  if (clack.isCancel(value)) throw new BrokenOff();
  return value;
}

/** Asks for a line of text until `read` takes it; gives what was typed. */
export async function askText(message: string, read: (typed: string) => Answer, initialValue = ''): Promise<string> {
  const validate = (typed = '') => {
    const answer = read(typed);
    return 'problem' in answer ? `Expected ${answer.problem}.` : undefined;
  };
  return answered(await clack.text({ message, validate, initialValue }));
}

/** Asks for one of a few words, beginning at one of them. */
export async function askWord(message: string, words: readonly string[], initialValue = words[0] ?? ''): Promise<string> {
  return answered(
    await clack.select({ message, options: words.map((value) => ({ value, label: value })), initialValue, showInstructions: false }),
  );
}

/** Asks for any of a few words. */
export async function askWords(message: string, words: readonly string[]): Promise<string[]> {
  return answered(await clack.multiselect({ message, options: words.map((value) => ({ value, label: value })), required: false }));
}

/** One line of a list to choose from. */
export interface Option {
  readonly value: string;
  readonly label: string;
}

/** Asks for one of the options that belong to what is typed so far; Enter takes the first unless another is moved to. Gives it, and what was typed. */
export async function askOption(message: string, options: (typed: string) => Option[]): Promise<{ value: string; typed: string }> {
  // The prompt asks for its list several times a keystroke.
  let shown: { typed: string; list: clack.Option<string>[] } | undefined;
  const taken = await clack.autocomplete<string>({
    message,
    maxItems: 8,
    // The list is made for what is typed, so nothing is left to filter.
    filter: () => true,
    validate: (value) => (value === undefined ? 'Nothing is called that.' : undefined),
    options() {
      const typed = this.userInput.trim();
      // While an option keeps its value the prompt stays on it; a value that has the text in it lets it go to the first, the likeliest.
      if (shown?.typed !== typed)
        shown = { typed, list: options(typed).map(({ value, label }) => ({ value: `${typed}\n${value}`, label })) };
      return shown.list;
    },
  });
  const [typed = '', value = ''] = answered(taken).split('\n');
  return { value, typed };
}

export const say = {
  begin: (text: string) => {
    clack.intro(text);
  },
  note: (text: string) => {
    clack.log.message(text);
  },
  end: (text: string) => {
    clack.outro(text);
  },
  broken: (text: string) => {
    clack.cancel(text);
  },
};
