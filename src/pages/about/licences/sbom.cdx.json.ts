import type { APIRoute } from 'astro';
import { loadPackageLock, shippedPackages } from '../../../data/licences.ts';
import { billOfMaterials } from '../../../exports/bill-of-materials.ts';

export const GET: APIRoute = () =>
  new Response(billOfMaterials(loadPackageLock(), Object.keys(shippedPackages)), { headers: { 'Content-Type': 'application/json' } });
