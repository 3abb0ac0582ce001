import { expect, test } from 'vitest';
import { embeddableTimeline, frameCode, oEmbed } from '../../../src/exports/embed.ts';

const timeline = embeddableTimeline('en');

test('the code of a frame asks for a scheme by the fragment of the address, or for none', () => {
  expect(frameCode(timeline)).toContain('src="https://hoa-dam.example/en/embed/timeline/"');
  expect(frameCode(timeline, 'dark')).toContain('src="https://hoa-dam.example/en/embed/timeline/#dark"');
});

test('a title stands in the code as HTML needs it', () => {
  expect(frameCode({ ...timeline, title: 'A & "B" <C>' })).toContain('title="A &amp; &quot;B&quot; &lt;C&gt;"');
});

test('what programs are told is oEmbed 1.0 of type “rich”', () => {
  expect(JSON.parse(oEmbed(timeline))).toEqual({
    version: '1.0',
    type: 'rich',
    title: timeline.title,
    provider_name: 'Hòa đàm',
    provider_url: 'https://hoa-dam.example/en/',
    html: frameCode(timeline),
    width: 600,
    height: timeline.height,
  });
});
