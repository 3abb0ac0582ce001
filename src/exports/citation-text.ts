import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-csl';
import { absolute } from '../i18n/routes.ts';
import { t } from '../i18n/t.ts';
import type { Lang } from '../site.ts';
import type { Day } from '../timeline/dates.ts';
import { citationStyles } from './citation-styles.ts';
import { cslOf, type CitedPage } from './citation.ts';
import { escaped } from './escape.ts';

/** A citation in one style, as HTML of one line. Where the style asks for the day of reading, `[data-read-on]` stands for it. */
export interface TextCitation {
  readonly style: 'APA' | 'Chicago';
  readonly html: string;
}

const { styles, locales } = plugins.config.get('@csl');
const localeOf: Readonly<Record<Lang, string>> = { vi: 'vi-VN', en: 'en-US' };

// The library carries no Vietnamese: a term said twice holds as it was said last.
locales.add(
  localeOf.vi,
  locales
    .get(localeOf.en)
    .replace(`xml:lang="${localeOf.en}"`, `xml:lang="${localeOf.vi}"`)
    .replace('punctuation-in-quote="true"', 'punctuation-in-quote="false"')
    .replace(
      '</terms>',
      `<term name="no date" form="short">không ngày</term><term name="from">từ</term>
      <term name="retrieved">truy cập ngày</term><term name="accessed">truy cập ngày</term></terms>`,
    ),
);

for (const [name, style] of Object.entries(citationStyles)) styles.add(name, style);

/** How to cite a page in the styles readers ask for, in its language. */
export function textCitations(page: CitedPage): TextCitation[] {
  return [
    { style: 'APA', html: filled(formOf('apa-web', page), page, typeset(page.title.text)) },
    { style: 'Chicago', html: filled(formOf('chicago-web', page), page, withinQuotes(typeset(page.title.text))) },
  ];
}

/** What stands for a title and an address until they are known: citeproc sets neither twice the same if it finds its own signs in them. */
const [aTitle, anAddress] = ['Titleofapage', 'https://address.invalid/'];

/** What citeproc makes of a page of a language and day of change, by style: it takes some milliseconds, and thousands of pages differ in title and address alone. */
const forms = new Map<string, string>();

function formOf(template: keyof typeof citationStyles, { lang, updated }: CitedPage): string {
  const name = `${template} ${lang} ${updated ?? ''}`;
  const form = forms.get(name) ?? format(template, lang, updated);
  forms.set(name, form);
  return form;
}

function format(template: keyof typeof citationStyles, lang: Lang, updated: Day | undefined): string {
  const { readOn } = t(lang).citing;
  const page = cslOf({
    key: 'page',
    title: { text: aTitle, lang },
    path: '',
    lang,
    keywords: [],
    ...(updated === undefined ? {} : { updated }),
  });
  // Both styles name a site once when it is its own author.
  const cite = new Cite({ ...page, URL: anAddress, 'container-title': '', accessed: { literal: readOn } });
  const [[, html] = ['', '']] = cite.format('bibliography', { template, lang: localeOf[lang], format: 'html', asEntryArray: true });
  return html
    .replaceAll(/<\/?div[^>]*>/g, '')
    .replace(readOn, `<span data-read-on>${readOn}</span>`)
    .trim();
}

/** A form with the title and address of a page; a title that ends a sentence needs no full stop. */
function filled(form: string, page: CitedPage, title: string): string {
  const ends = /[.!?…]$/.test(title);
  return form
    .replace(new RegExp(`${aTitle}(</i>)?(\\.?)(”?)(\\.?)`), (_all, italic = '', inside: string, quote: string, outside: string) => {
      const stop = (mark: string) => (ends ? '' : mark);
      return `${escaped(title)}${italic}${stop(inside)}${quote}${stop(outside)}`;
    })
    .replace(anAddress, () => escaped(absolute(page.path)));
}

/** A title with the quotation marks of print. */
const typeset = (title: string) => title.replaceAll(/"([^"]*)"/g, '“$1”');

/** A title that stands in quotation marks: its own become single ones. */
const withinQuotes = (title: string) => title.replaceAll('“', '‘').replaceAll('”', '’');
