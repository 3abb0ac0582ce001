import { describe, expect, test } from 'vitest';
import { linkPages, markExternal, numberFootnotes, splitSections } from '../../../src/data/text.ts';
import { plain, quoted } from '../../../src/timeline/text.ts';

describe('footnotes', () => {
  test('become numbered links to the sources, in order of first mention', () => {
    const { markdown, cited } = numberFootnotes('One.[^b][^a] Two.[^b]');
    expect(cited).toEqual(['b', 'a']);
    expect(markdown).toBe(
      'One.<sup class="cite" id="cite-b"><a href="#source-b" role="doc-noteref">1</a></sup>' +
        '<sup class="cite" id="cite-a"><a href="#source-a" role="doc-noteref">2</a></sup>' +
        ' Two.<sup class="cite"><a href="#source-b" role="doc-noteref">1</a></sup>',
    );
  });

  test('that are escaped stay text', () => {
    expect(numberFootnotes('\\[^a] and [a]')).toEqual({ markdown: '\\[^a] and [a]', cited: [] });
  });

  test('take no more into the HTML than the key of a source', () => {
    const hostile = 'https://x.example/[^"><img/src=x/onerror=__hit()>]';
    expect(numberFootnotes(hostile)).toEqual({ markdown: hostile, cited: [] });
  });

  test('lead to the page they come from when an account is shown elsewhere', () => {
    expect(quoted(numberFootnotes('x[^a]').markdown, '/meetings/m/')).toBe(
      'x<sup class="cite"><a href="/meetings/m/#source-a" role="doc-noteref">1</a></sup>',
    );
  });

  test('are no part of plain text', () => {
    expect(plain(`<p>Said &amp; done.${numberFootnotes('[^a]').markdown}</p>\n<p>More.</p>`)).toBe('Said & done. More.');
  });
});

test('links to other sites say so, links within this one do not', () => {
  expect(markExternal('<a href="https://x.example/">a</a> <a href="../meetings/a.md">b</a> <a href="#source-c">c</a>')).toBe(
    '<a rel="external" href="https://x.example/">a</a> <a href="../meetings/a.md">b</a> <a href="#source-c">c</a>',
  );
});

describe('sections', () => {
  const issues = new Map([['Lãnh thổ', 'territory']]);
  const html =
    '<p>Lead.</p>\n<h2 id="lanh">Lãnh thổ</h2>\n<p>A.</p>\n<h2 id="cac">Các nguồn khác nhau</h2>\n<ul></ul>\n<h2 id="khac">Khác</h2><p>C.</p>';

  test('begin at second-level headings; an issue, and where sources differ, have anchors that are the same in every language', () => {
    expect(splitSections(html, issues)).toEqual({
      lead: '<p>Lead.</p>',
      sections: [
        { id: 'territory', title: 'Lãnh thổ', issue: 'territory', html: '<p>A.</p>' },
        { id: 'differences', title: 'Các nguồn khác nhau', html: '<ul></ul>' },
        { id: 'text-khac', title: 'Khác', html: '<p>C.</p>' },
      ],
    });
  });

  test('a text that begins with a heading has no lead', () => {
    expect(splitSections('<h2 id="x">Lãnh thổ</h2><p>A.</p>', issues)).toEqual({
      lead: '',
      sections: [{ id: 'territory', title: 'Lãnh thổ', issue: 'territory', html: '<p>A.</p>' }],
    });
  });

  test('a heading below another has no anchor of its own, which might be another’s', () => {
    expect(splitSections('<p>L</p><h2 id="x">X</h2><h3 id="sources">Sources</h3>', issues).sections[0]?.html).toBe('<h3>Sources</h3>');
  });

  test('a text without headings is all lead', () => {
    expect(splitSections('<p>Lead.</p>', issues)).toEqual({ lead: '<p>Lead.</p>', sections: [] });
  });
});

test('links between files become links between pages of the language', () => {
  const html = '<a href="../meetings/2025-12-02-moscow.md#differences">x</a> <a href="https://example.org/a.md">y</a>';
  expect(linkPages(html, 'en')).toBe(
    '<a href="/en/meetings/2025-12-02-moscow/#differences">x</a> <a href="https://example.org/a.md">y</a>',
  );
  expect(linkPages('<a href="../articles/a.md">x</a>', 'vi')).toBe('<a href="/articles/a/">x</a>');
});
