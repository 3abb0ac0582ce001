import { timelineJsonSchemaDocument } from '../../exports/timeline-json.ts';

export function GET(): Response {
  return Response.json(timelineJsonSchemaDocument());
}
