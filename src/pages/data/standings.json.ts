import { loadTimeline } from '../../data/load.ts';
import { standingsOf } from '../../timeline/standing.ts';

/** How things stood on any day: what the timeline as of a day loads. */
export const GET = async () => Response.json(standingsOf(await loadTimeline()));
