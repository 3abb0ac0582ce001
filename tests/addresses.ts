// `npm run addresses`: adds what the built site has to the list of all addresses ever published; it takes none away.
import { writeFileSync } from 'node:fs';
import { addresses, published } from './site/addresses.ts';

const before = published();
const all = [...new Set([...before, ...addresses()])].sort();
writeFileSync('tests/site/addresses.txt', `${all.join('\n')}\n`);
console.log(`${all.length} addresses, ${all.length - before.length} of them new`);
