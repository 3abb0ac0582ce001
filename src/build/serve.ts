// `npm run preview`: serves the built site.
import { preview } from 'astro';
import { basePath } from '../site.ts';

const port = Number(process.env['PORT'] ?? 4321);
const server = await preview({ root: process.cwd(), logLevel: 'error', server: { port, host: 'localhost' } });
console.log(`\nHòa đàm is served at http://localhost:${server.port}${basePath}   (stop with Ctrl-C)`);
