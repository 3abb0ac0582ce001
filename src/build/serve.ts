// `npm run preview`: serves the built site.
import { existsSync } from 'node:fs';
import { basePath } from '../site.ts';
import { reasonOf, Refusal } from './refusal.ts';
import { restoreLast } from './work-folder.ts';

try {
  const root = process.cwd();
  restoreLast(root, 'dist');
  if (!existsSync('dist/index.html'))
    throw new Refusal('There is no built site in dist/: run "npm run build" first, or "npm start", which does.');
  // Astro reads this when it is loaded: serving a site tells nobody, and writes nothing into a home.
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  const { preview } = await import('astro');
  const server = await preview({ root, logLevel: 'silent', server: { port: portFrom(process.env['PORT']), host: 'localhost' } });
  console.log(`\nHòa đàm is served at http://localhost:${server.port}${basePath}   (stop with Ctrl-C)`);
} catch (error) {
  console.error(reasonOf(error));
  process.exitCode = 1;
}

/** The port to serve at; throws `Refusal` for what is none. */
function portFrom(text = '4321'): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port > 0 && port < 65_536) return port;
  throw new Refusal(`PORT is \`${text}\`; a port is a number from 1 to 65535.`);
}
