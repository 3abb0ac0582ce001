// `npm run check`: reads content/ and tells every fault in it, without a build. Exit code 1 if there is any.
import { readContent } from './read-content.ts';
import { report } from './report.ts';

const content = readContent(process.argv[2] ?? 'content');
const faulty = content.diagnostics.length > 0;
(faulty ? console.error : console.log)(report(content));
process.exitCode = faulty ? 1 : 0;
