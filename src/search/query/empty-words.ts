import type { Lang } from '../../site.ts';

/** Words that say nothing of what is looked for, unless nothing else is typed. */
export const emptyWords: Readonly<Record<Lang, ReadonlySet<string>>> = {
  vi: set(
    'và của về tại ở với cho các những là có không phải ai gì nào khi bao giờ đâu sao thế như thì mà bị được đã đang sẽ rằng này kia đó',
    'ra vào từ trong ngoài trên dưới do bởi vì nên hay hoặc cùng theo một cuộc bài tin gồm bao nhiêu ông bà vẫn còn cũng lại đến tới sau trước',
  ),
  en: set(
    'a an the of in on at to and or is are was were be been did do does has have had what when where who whom whose why how which with for',
    'about from by as it its that this these those there will would could should may might not no after before over into out up off than then',
    'so but if s t',
  ),
};

function set(...lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.flatMap((line) => line.split(' ')));
}
