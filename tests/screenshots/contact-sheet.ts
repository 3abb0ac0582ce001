import { fileOf, type Shot } from './shots.ts';

/** A page that shows every picture, kind by kind, to be looked through from beginning to end. */
export function contactSheet(shots: readonly Shot[]): string {
  const groups = Map.groupBy(shots, ({ kind, condition }) => [kind, condition].filter(Boolean).join(', '));
  const sections = [...groups].map(
    ([name, group]) => `<h2 id="${idOf(name)}">${name}</h2>\n<div>\n${group.map(figure).join('\n')}\n</div>`,
  );
  const links = [...groups.keys()].map((name) => `<a href="#${idOf(name)}">${name}</a>`);
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Hòa đàm: screenshots</title>
<style>
  body { margin: 1.5rem; font: 0.9rem/1.5 system-ui, sans-serif; }
  nav { display: flex; flex-wrap: wrap; gap: 0 1rem; }
  h2 { margin-block: 2.5rem 0.5rem; border-block-start: 1px solid; }
  div { display: flex; gap: 1rem; align-items: start; overflow-x: auto; }
  figure { flex: none; margin: 0; }
  img { display: block; inline-size: 18rem; block-size: 30rem; object-fit: cover; object-position: top; outline: 1px solid #999; }
</style>
<h1>${shots.length} screenshots</h1>
<nav>${links.join(' ')}</nav>
${sections.join('\n')}
</html>
`;
}

function figure(shot: Shot): string {
  const file = fileOf(shot);
  const picture = shot.print ? 'PDF' : `<img src="${file}" alt="" loading="lazy">`;
  return `<figure><a href="${file}">${picture}<figcaption>${file}</figcaption></a></figure>`;
}

function idOf(name: string): string {
  return name.replaceAll(/[^a-z0-9]+/g, '-');
}
