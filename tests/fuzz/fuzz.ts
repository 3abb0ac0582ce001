// `npm run fuzz -- --seed=1 --runs=10000`: changes the content of the site at random; each mutant is told its faults or becomes pages.
import { parseArgs } from 'node:util';
import { buildTaken } from './build-taken.ts';
import { fuzz } from './run.ts';

const options = { seed: { type: 'string' }, runs: { type: 'string' }, path: { type: 'string' }, build: { type: 'string' } } as const;
const { values } = parseArgs({ options });
const seed = Number(values.seed ?? Math.floor(Math.random() * 2 ** 31));
const runs = Number(values.runs ?? 10_000);
const inOneBuild = Number(values.build ?? 50);

console.log(`seed ${seed}, ${runs} mutants`);
const { told, taken, rules, failure } = await fuzz({ seed, runs, path: values.path }, (count) => {
  if (count % 500 === 0) console.log(`${count} …`);
});
console.log(`${told} were refused, by ${rules.size} rules; ${taken.length} became pages.`);
if (failure !== undefined) {
  console.error(`${failure}\n\nnpm run fuzz -- --seed=${seed} --runs=${runs} shows it again.`);
  process.exitCode = 1;
} else if (inOneBuild > 0) {
  const { built, failure } = buildTaken(taken, inOneBuild, '.cache/fuzz');
  console.log(failure ?? `${built} of them are built together, in .cache/fuzz/dist.`);
  if (failure !== undefined) process.exitCode = 1;
}
process.exit();
