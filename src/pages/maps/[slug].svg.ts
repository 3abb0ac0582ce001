import type { APIContext } from 'astro';
import { locatorMap } from '../../charts/locator-map.ts';
import { loadTimeline } from '../../data/load.ts';
import { pageKey } from '../../data/page-key.ts';
import tokens from '../../styles/tokens.css?raw';
import type { Venue } from '../../timeline/model.ts';
import { inUse } from '../../timeline/select.ts';

export async function getStaticPaths() {
  return inUse(await loadTimeline()).venues.map((venue) => ({
    params: { slug: venue.key },
    props: { venue },
    cacheKey: pageKey(venue),
  }));
}

export function GET({ props }: APIContext<{ venue: Venue }>): Response {
  return new Response(locatorMap(props.venue, tokens), { headers: { 'Content-Type': 'image/svg+xml' } });
}
