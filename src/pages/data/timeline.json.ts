import { loadTimeline } from '../../data/load.ts';
import { timelineJson } from '../../exports/timeline-json.ts';

export async function GET(): Promise<Response> {
  return Response.json(timelineJson(await loadTimeline()));
}
