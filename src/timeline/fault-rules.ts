/**
 * Every rule that content can break, by the name a fault carries, with what it asks for.
 * Names are stable: editors search for them, and other programs may know them.
 */
export const faultRules = {
  // files
  'odd-file': 'Every file lies where a page or a vocabulary is made of it; no symbolic links.',
  'file-name': 'A text file is named with small letters a–z, digits and hyphens, then `.md`, or `.en.md` for the translation.',
  'missing-file': 'The vocabularies and the pages about the site are there.',
  'too-large': 'A file has at most 1 MB.',
  'not-utf-8': 'A file is saved as UTF-8.',
  'line-ends': 'Lines end with a line feed (or CR and LF), never with a carriage return alone.',
  'unseen-character': 'No invisible, bidirectional or broken characters.',
  'not-nfc': 'Accented letters are single characters (Unicode NFC).',
  'too-deep': 'Lists, quotations, brackets and emphasis stand in each other a few times at most.',
  'merge-conflict': 'No markers of a Git merge conflict are left.',
  // frontmatter and YAML
  'no-frontmatter': 'A text begins with its facts between two lines of `---`.',
  'empty-vocabulary': 'A vocabulary file holds keys and their facts.',
  'bad-yaml': 'Facts are plain YAML: `field: value`, indented by spaces, without anchors, aliases, tags and merge keys.',
  'repeated-key': 'A field, and a key in a list, stands once.',
  'bad-key': 'A new key has small letters a–z, digits and single hyphens, and is none that pages or JavaScript use themselves.',
  // facts
  'missing-field': 'Every required field is there.',
  'unknown-field': 'There are no fields but those the form has.',
  'wrong-value': 'A field holds what its form asks for: a text, a list, one of a few words, a number in its range.',
  'bad-date': 'A date is a day that exists, `2025-12-02`, or an interval, `2025-12-04/2025-12-06`; `?` and `~` mark doubt.',
  'date-in-name': 'The day in the name of a file is the first day of its `date`; of an article, any of its days.',
  'outside-period': 'A date lies within the two months of the timeline.',
  'bad-duration': 'A duration is written in ISO 8601: `PT5H`, `PT1H30M`, or from shortest to longest `PT4H/PT7H`.',
  'bad-address': 'An address of the web begins with `https://` or `http://` and has no spaces.',
  'bad-language': 'A language is given by its code (BCP 47): `en`, `vi`, `uk`.',
  'bad-country': 'A country is given by its code of two capital letters (ISO 3166-1): `UA`, `GB`.',
  'bad-time-zone': 'A time zone is given by its name in the IANA database: `Europe/Kyiv`.',
  'overlapping-roles': 'A person has one role at a time, and a role ends no earlier than it begins.',
  // between files
  'unknown-key': 'A key that is referred to exists: in the vocabulary, among the files, or among what the entry has.',
  'repeated-name': 'Two people, venues, issues or outlets never have the same name.',
  'duplicate-slug': 'A file name, without language and ending, belongs to one text.',
  'no-master': 'A translation stands beside the file it translates.',
  'fact-in-translation': 'A translation has a `title` and no other facts.',
  unattested: 'The day, place, length, people and issues of an entry are each attested by a source.',
  'idle-source': 'A source attests something, or a sentence rests on it.',
  // texts
  'no-lead': 'A text begins with a paragraph.',
  heading: 'Headings are `## ` and, below one, `### `; they stand at the margin and have a name.',
  'repeated-heading': 'A heading stands once.',
  'unknown-issue': 'An account of an issue is headed by the name of an issue that the entry has, to the letter.',
  'missing-account': 'Every issue of an entry has its account, in each language.',
  'no-source': 'Every paragraph of an entry ends with a footnote.',
  'unknown-source': 'A footnote names a source of the entry, or an article that reports it.',
  footnote: 'A footnote is written `[^key]`, behind the sentence it belongs to, not in headings or links.',
  'footnote-definition': 'Footnotes are not defined in the text: the build writes the list of sources.',
  'raw-html': 'Texts are Markdown without HTML.',
  'bad-link': 'A link leads to an address of the web or to a file of ours, such as `../meetings/2025-12-02-moscow.md`.',
  'dead-link': 'A link between our files leads to a file, and a place in it, that exist.',
  'not-in-texts': 'Texts have paragraphs, headings, lists, quotations, emphasis, links and footnotes; nothing else.',
} as const;

/** The name of a rule. */
export type Rule = keyof typeof faultRules;

/** Whether a text names a rule. */
export function isRule(name: unknown): name is Rule {
  return typeof name === 'string' && Object.hasOwn(faultRules, name);
}
