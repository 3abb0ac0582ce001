import { formatSpan, parseDaySpan, type Day } from '../timeline/dates.ts';
import { collected, readAnswer, type Picked } from './answer.ts';
import { askName } from './ask-name.ts';
import { askSources } from './ask-sources.ts';
import { matching, type Catalogue, type Choices } from './choices.ts';
import type { Answers } from './compose.ts';
import { namedFiles, type NamedFile, type NewName } from './new-name.ts';
import { askOption, askText, askWord, say, type Option } from './prompts.ts';
import type { Question, Remark } from './questions.ts';

/** What questions are asked against: all keys there are, new ones among them. */
export interface Asking {
  readonly choices: () => Choices;
  /** Takes a key that is to be added to the vocabulary. */
  readonly add: (name: NewName) => void;
}

/** Asks one question on the terminal, with what was answered so far; `undefined` where an optional one was passed over. */
export async function ask(question: Question, answers: Answers, asking: Asking): Promise<unknown> {
  const { read } = question;
  const day = typeof answers['date'] === 'string' ? parseDaySpan(answers['date'])?.start : undefined;
  switch (read.as) {
    case 'word':
      return askWord(question.asks, read.of);
    case 'key':
      return (await askKey(question.asks, read.of, asking))?.key ?? null;
    case 'keys':
      return collected(await askKeys(question.asks, read.of, asking, read.remark, day), read.remark);
    case 'source':
      return askSources(question.asks, answers, asking);
    default:
      return askTyped(question, asking);
  }
}

const hints: Partial<Record<Question['read']['as'], string>> = {
  date: 'such as 23/11/2025, 4–6/12, or 2/12? if uncertain',
  day: 'such as 24/11/2025; Enter if the article does not tell',
  duration: 'such as 5h, 1h30, 4h–7h',
};

/** Asks for something that is typed: a text, a date, a length of time. */
export async function askTyped(question: Question, asking: Asking): Promise<unknown> {
  const { read, needed } = question;
  const skipped = (typed: string) => typed.trim() === '' && (!needed || read.as === 'day');
  const reading = (typed: string) =>
    skipped(typed) ? { value: read.as === 'day' ? null : undefined } : readAnswer(question, [typed], asking.choices());
  const hint = [hints[read.as], needed ? undefined : 'Enter to pass over'].filter((each) => each !== undefined).join('; ');
  const answer = reading(await askText(hint === '' ? question.asks : `${question.asks} (${hint})`, reading));
  const value = 'value' in answer ? answer.value : undefined;
  const span = (read.as === 'date' || read.as === 'day') && typeof value === 'string' ? parseDaySpan(value) : undefined;
  if (span) say.note(`${span.edtf}, that is ${formatSpan(span, 'en')}${span.certainty === 'exact' ? '' : `, ${span.certainty}`}`);
  return value;
}

const none: Option = { value: '', label: 'none, or not known' };

/** Asks for one key by any of its names; `undefined` where there is none. */
export async function askKey(message: string, of: Catalogue, asking: Asking): Promise<Picked | undefined> {
  const { value, typed } = await askOption(`${message} (type a name)`, (text) => [
    ...(text === '' ? [none] : []),
    ...optionsOf(asking.choices(), of, text),
    ...addOption(of, text),
  ]);
  const key = value === adding ? await added(of, typed, asking) : value;
  return key === '' ? undefined : { key };
}

/** Asks for keys by any of their names, one after another; entries nearest to a day come first. */
export async function askKeys(message: string, of: Catalogue, asking: Asking, remark?: Remark, near?: Day): Promise<Picked[]> {
  const picked: Picked[] = [];
  for (;;) {
    const last = picked.at(-1);
    const hint =
      remark && !remark.needed
        ? `; add ${remark.of
            .slice(1)
            .map((word) => `:${word}`)
            .join(' ')} where it holds`
        : '';
    const so = picked.length === 0 ? `type a name${hint}` : `${picked.map(written).join(', ')}; more, or Enter`;
    const { value, typed } = await askOption(`${message} (${so})`, (text) => {
      const [name = '', word] = text.split(/\s*:\s*/);
      const fitting = remark?.of.find((each) => word !== undefined && word !== '' && each.startsWith(word));
      if (word !== undefined && word !== '' && fitting === undefined) return [];
      const rest = optionsOf(asking.choices(), of, name, near).filter(({ value: key }) => !picked.some((each) => each.key === key));
      const shown = rest.map(({ value: key, label }) =>
        fitting === undefined ? { value: key, label } : { value: `${key}:${fitting}`, label: `${label} – ${fitting}` },
      );
      if (text !== '') return [...shown, ...addOption(of, text)];
      return [
        last ? { value: '', label: 'that is all' } : none,
        ...(last ? [{ value: takeBack, label: `take back ${last.key}` }] : []),
        ...shown,
      ];
    });
    if (value === '') return picked;
    if (value === takeBack) picked.pop();
    else {
      const [key = '', word] = value === adding ? [await added(of, typed, asking)] : value.split(':');
      picked.push({
        key,
        remark: word ?? (remark?.needed ? await askWord(`Where did ${key} stand afterwards?`, remark.of, 'unclear') : undefined),
      });
    }
  }
}

const takeBack = '<';
const adding = '+';

function written({ key, remark }: Picked): string {
  return remark === undefined ? key : `${key}: ${remark}`;
}

function optionsOf(choices: Choices, of: Catalogue, typed: string, near?: Day): Option[] {
  return matching(choices[of], typed, near).map(({ key, name }) => ({ value: key, label: name === key ? key : `${key} – ${name}` }));
}

function addOption(of: Catalogue, typed: string): Option[] {
  return isNamed(of) && typed.length > 1 ? [{ value: adding, label: `add “${typed}” to ${of}.yaml` }] : [];
}

function isNamed(of: Catalogue): of is NamedFile {
  return (Object.values(namedFiles) as string[]).includes(of);
}

async function added(of: Catalogue, typed: string, { choices, add }: Asking): Promise<string> {
  if (!isNamed(of)) return '';
  const name = await askName(of, typed.split(':')[0] ?? '', choices()[of]);
  add(name);
  return name.key;
}
