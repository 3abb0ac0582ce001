// `npm run check`: reads content/ and tells every fault in it, without a build; `-- --json` as one JSON document. Exit code 1 if there is any.
import { parseArgs } from 'node:util';
import { machineReport } from './machine-report.ts';
import { readContent } from './read-content.ts';
import { report } from './report.ts';

const { values, positionals } = parseArgs({ options: { json: { type: 'boolean' } }, allowPositionals: true });
const content = readContent(positionals[0] ?? 'content');
const faulty = content.diagnostics.length > 0;
if (values.json === true) console.log(JSON.stringify(machineReport(content), undefined, 2));
else (faulty ? console.error : console.log)(report(content));
process.exitCode = faulty ? 1 : 0;
