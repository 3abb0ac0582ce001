import { dateInName, outsidePeriod } from './day-rules.ts';
import { quote, type Fault } from './fault.ts';
import { attestable, attestedElsewhere, type Known } from './known-keys.ts';
import { fileOf, type Filed } from './records.ts';
import { references, wordOf } from './references.ts';
import type { ArticleFacts } from './schema.ts';

/** Holds an article against all that it refers to. */
export function articleFaults(article: Filed<ArticleFacts>, known: Known): Fault[] {
  const { slug, facts } = article;
  const file = fileOf('articles', slug);
  const refer = references(file);
  const optional = (key: string | null) => (key === null ? [] : [key]);
  return [
    ...outsideOrMisnamed(file, article),
    ...refer(['outlet'], optional(facts.outlet), known.outlets, `null if the article does not tell, or ${wordOf.outlets}`),
    ...refer.each(['credits'], facts.credits, known.outlets, wordOf.outlets),
    ...refer(['venue'], optional(facts.venue), known.venues, wordOf.venues),
    ...refer.each(['participants'], facts.participants, known.people, wordOf.people),
    ...refer.each(['issues'], facts.issues, known.issues, wordOf.issues),
    ...reportFaults('meetings', article, known),
    ...reportFaults('milestones', article, known),
  ];
}

function outsideOrMisnamed(file: string, { slug, facts: { date } }: Filed<ArticleFacts>): Fault[] {
  const misnamed = dateInName(file, slug, date, true);
  return misnamed.length > 0 ? misnamed : outsidePeriod(file, date);
}

const otherFolder = { meetings: 'milestones', milestones: 'meetings' } as const;

/** The faults in what an article reports of the entries of one folder. */
function reportFaults(folder: 'meetings' | 'milestones', { slug, facts }: Filed<ArticleFacts>, known: Known): Fault[] {
  const refer = references(fileOf('articles', slug));
  return facts[folder].flatMap(({ key, remark }, index) => {
    if (facts[folder].findIndex((other) => other.key === key) < index) return [refer.repeated([folder, index], key)];
    const other = otherFolder[folder];
    if (!known[folder].has(key) && known[other].has(key)) {
      return [refer.fault([folder, index], key, `${quote(key)} under \`${other}\`: that file is in content/${other}/`)];
    }
    const unknown = refer([folder, index], [key], known[folder], `the name of a file in content/${folder}/, without .md`);
    const entry = known.facts.get(key);
    if (unknown.length > 0 || !entry || !remark) return unknown;
    const faults = refer.each([folder, index, key], remark, attestable(entry, known), (fact) => attestedElsewhere(fact, known, quote(key)));
    return faults.map((fault) => ({ ...fault, concerns: key }));
  });
}
