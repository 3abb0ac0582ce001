import { forModels } from '../exports/for-models.ts';

export const GET = () => new Response(forModels(), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
