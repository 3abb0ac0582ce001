// The files of the data that are one for all languages.
import type { APIContext } from 'astro';
import { loadTimeline } from '../../data/load.ts';
import { dataFiles } from '../../exports/data-files.ts';

export const getStaticPaths = () => Object.entries(dataFiles).map(([file, props]) => ({ params: { file }, props }));

export async function GET({ props: { type, text } }: APIContext<(typeof dataFiles)['timeline.json']>): Promise<Response> {
  return new Response(text(await loadTimeline()), { headers: { 'Content-Type': `${type}; charset=utf-8` } });
}
