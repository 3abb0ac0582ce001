import { sourceSchema } from '../timeline/schema.ts';
import { text } from '../timeline/fields.ts';
import { sourceKey } from './answer.ts';
import { askKey, askKeys, askTyped, type Asking } from './ask.ts';
import type { Answers } from './compose.ts';
import { askWords } from './prompts.ts';
import type { Reading } from './questions.ts';

/** Asks for the texts that attest an entry until there is no more; gives them as `sources` in the frontmatter. */
export async function askSources(asks: string, answers: Answers, asking: Asking): Promise<Record<string, unknown>> {
  const sources: Record<string, Readonly<Record<string, unknown>>> = {};
  for (;;) {
    const keys = Object.keys(sources);
    const outlet = await askKey(keys.length === 0 ? `${asks} Its outlet` : `${keys.join(', ')}. Another? Its outlet`, 'outlets', asking);
    if (!outlet) return sources;
    const line = (question: string, read: Reading, needed: boolean) => askTyped({ name: '', asks: question, read, needed }, asking);
    const origin = await askKeys('Whose text does it carry or cite, if not its own?', 'outlets', asking);
    const title = await line('Its headline', { as: 'text', rule: text }, false);
    const url = await line('Its address on the web', { as: 'text', rule: sourceSchema.shape.url }, true);
    const published = await line('The day it was published', { as: 'day' }, true);
    const lang = await line('Its language, such as en, uk or vi', { as: 'text', rule: sourceSchema.shape.lang }, true);
    const attests = await askWords('What does it show? (Space chooses, Enter ends)', attestable(answers));
    const facts = {
      outlet: outlet.key,
      ...(origin.length > 0 ? { origin: origin.map(({ key }) => key) } : {}),
      title,
      url,
      published,
      lang,
      attests,
    };
    const known = Object.entries(facts).filter(([, value]) => value !== undefined && value !== null);
    sources[sourceKey({ outlet: outlet.key, published: typeof published === 'string' ? published : undefined }, keys)] =
      Object.fromEntries(known);
  }
}

function attestable({ venue, duration, participants, issues }: Answers): string[] {
  const people = (participants ?? []) as (string | Record<string, string>)[];
  return [
    'date',
    ...(venue === null ? [] : ['venue']),
    ...(duration === undefined ? [] : ['duration']),
    ...people.flatMap((each) => (typeof each === 'string' ? [each] : Object.keys(each))),
    ...Object.keys(issues ?? {}),
  ];
}
