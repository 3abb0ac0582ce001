import { describe, expect, test } from 'vitest';
import { excerptOf, type Piece } from '../../../src/search/query/excerpt.ts';

const lead =
  'Ngày 23/11 hai đoàn gặp nhau tại Geneva; cuộc gặp kéo dài một ngày và kết thúc bằng một tuyên bố chung của hai bên về văn bản đã được sửa lại sau nhiều giờ trao đổi.';
const account = '“Điện Kremlin” nói chưa nhận được văn bản nào về lãnh thổ.';
const page = {
  content: `Hai đoàn gặp nhau. ${lead} Lãnh thổ. ${account}`,
  anchors: [{ element: 'h2', id: 'territory', text: 'Lãnh thổ', location: `Hai đoàn gặp nhau. ${lead}`.split(' ').length }],
  meta: { title: 'Hai đoàn gặp nhau', titleLang: 'vi', kind: 'meeting', status: 'held', label: 'Cuộc gặp', when: '23/11/2025' },
};
const words = page.content.split(' ');
const at = (word: string) => words.flatMap((each, place) => (each.includes(word) ? [place] : []));
const written = (pieces: readonly Piece[]) => pieces.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');
const always = () => true;

describe('an excerpt', () => {
  test('shows where most of what was looked for stands, marks on whole words without their punctuation', () => {
    const { text, section } = excerptOf(page, [at('Geneva')], always);
    expect(written(text)).toContain('tại [Geneva]; cuộc gặp');
    expect(section).toBeUndefined();
  });

  test('names the section it is from, and leaves out its heading', () => {
    const { text, section } = excerptOf(page, [at('Điện'), at('Kremlin')], always);
    expect(section).toEqual({ id: 'territory', name: 'Lãnh thổ' });
    expect(written(text)).toBe('“[Điện Kremlin]” nói chưa nhận được văn bản nào về lãnh thổ.');
  });

  test('begins with the lead if only the title has what was looked for, and marks the title', () => {
    const { title, text } = excerptOf(page, [[2]], always);
    expect(written(title)).toBe('Hai đoàn [gặp] nhau');
    expect(written(text)).toMatch(/^Ngày 23\/11 hai đoàn/);
  });

  test('says that it was cut', () => {
    expect(written(excerptOf(page, [at('trao')], always).text)).toMatch(/^… .*\[trao\] đổi\.$/);
    expect(written(excerptOf(page, [at('hai')], always).text)).toMatch(/ …$/);
  });

  test('marks no longer words that only begin alike', () => {
    const { text, found } = excerptOf(page, [[...at('Geneva'), ...at('cuộc')]], (word) => word.startsWith('Geneva'));
    expect(written(text)).toContain('[Geneva]; cuộc gặp');
    expect(found).toEqual(['geneva']);
  });

  test('names what was found as the page writes it, neighbours together', () => {
    expect(excerptOf(page, [at('Điện'), at('Kremlin'), at('Geneva')], always).found).toEqual(['điện kremlin', 'geneva']);
  });
});
