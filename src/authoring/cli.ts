// `npm run new`: asks what an article, a meeting or a milestone needs, writes both language files, and says what is left to do.
import { existsSync } from 'node:fs';
import { newDocument, Refused } from './new-document.ts';
import { help, readCommandLine } from './flags.ts';
import { BrokenOff, say } from './prompts.ts';
import { every } from './questions.ts';
import { NotWritten } from './write-files.ts';

const line = readCommandLine(process.argv.slice(2));
// npm takes flags before its own `--` for settings of its own, and hands them on as these.
const swallowed = every.filter(({ name }) => process.env[`npm_config_${name.replaceAll('-', '_')}`] !== undefined);

if ('problem' in line) refuse(line.problem);
else if (line.help) console.log(help(line.kind));
else if (swallowed.length > 0) {
  refuse(
    `npm kept ${swallowed.map(({ name }) => `--${name}`).join(', ')} for itself. Put -- before the flags: npm run new ${line.kind ?? 'article'} -- --title "…"`,
  );
} else if (!existsSync(line.content)) refuse(`There is no folder ${line.content}/ here.`);
else {
  try {
    console.log(await newDocument(line, process.stdin.isTTY && process.stdout.isTTY && !line.yes));
  } catch (error) {
    if (error instanceof BrokenOff) {
      say.broken('Broken off: nothing was written.');
      process.exitCode = 130;
    } else if (error instanceof Refused || error instanceof NotWritten) refuse(`${error.message}\n\nNothing was written.`);
    else throw error;
  }
}

function refuse(message: string): void {
  console.error(message);
  process.exitCode = 1;
}
