import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-csl';
import { absolute } from '../i18n/routes.ts';
import { t } from '../i18n/t.ts';
import type { Lang } from '../site.ts';
import type { Day } from '../timeline/dates.ts';
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

// The library carries no Chicago either: this is its author-date style (18th edition, 14.104) for pages of a site.
// citeproc keeps items by their citation in a plain object, where a page called `toString` would be a function: an address never is.
styles.add(
  'chicago-web',
  `<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0" default-locale="en-US">
    <info><title>Chicago, web pages</title><id>chicago-web</id><updated>2025-12-31T00:00:00+00:00</updated></info>
    <locale xml:lang="vi">
      <date form="text"><date-part name="day"/><date-part name="month" form="numeric" prefix="/"/><date-part name="year" prefix="/"/></date>
      <terms><term name="no date" form="short">Không ngày.</term></terms>
    </locale>
    <citation><layout><text variable="URL"/></layout></citation>
    <bibliography><layout><group delimiter=" ">
      <names variable="author" suffix="."><name/></names>
      <choose>
        <if variable="issued"><date variable="issued" suffix="."><date-part name="year"/></date></if>
        <else><text term="no date" form="short"/></else>
      </choose>
      <text variable="title" quotes="true" suffix="."/>
      <choose>
        <if variable="issued"><date variable="issued" form="text" suffix="."/></if>
        <else><group delimiter=" " suffix="."><text term="accessed" text-case="capitalize-first"/><date variable="accessed"><date-part name="year"/></date></group></else>
      </choose>
      <text variable="URL" suffix="."/>
    </group></layout></bibliography>
  </style>`,
);

/** How to cite a page in the styles readers ask for, in its language. */
export function textCitations(page: CitedPage): TextCitation[] {
  return [
    { style: 'APA', html: filled(formOf('apa', page), page, typeset(page.title.text)) },
    { style: 'Chicago', html: filled(formOf('chicago-web', page), page, withinQuotes(typeset(page.title.text))) },
  ];
}

/** What stands for a title and an address until they are known: citeproc sets neither twice the same if it finds its own signs in them. */
const [aTitle, anAddress] = ['Titleofapage', 'https://address.invalid/'];

/** What citeproc makes of a page of a language and day of change, by style: it takes some milliseconds, and thousands of pages differ in title and address alone. */
const forms = new Map<string, string>();

function formOf(template: string, { lang, updated }: CitedPage): string {
  const name = `${template} ${lang} ${updated ?? ''}`;
  const form = forms.get(name) ?? format(template, lang, updated);
  forms.set(name, form);
  return form;
}

function format(template: string, lang: Lang, updated: Day | undefined): string {
  const { readOn } = t(lang).citing;
  const page = cslOf({
    key: 'page',
    title: { text: aTitle, lang },
    path: '',
    lang,
    keywords: [],
    ...(updated === undefined ? {} : { updated }),
  });
  const issued = template === 'apa' && lang === 'vi' && updated ? { issued: { literal: yearFirst(updated) } } : {};
  // Both styles name a site once when it is its own author.
  const cite = new Cite({ ...page, URL: anAddress, 'container-title': '', ...issued, accessed: { literal: readOn } });
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

/** APA's date as Vietnamese writes it; its style would put the month before the day. */
function yearFirst(day: Day): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${year}, ngày ${date} tháng ${month}`;
}
