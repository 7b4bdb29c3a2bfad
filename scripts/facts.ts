// `npm run facts [-- --today 2027-06-01]`: lists the facts not compared with their source for 180 days.
import { parseArgs } from 'node:util';
import { readCollection } from '../src/book/entries.ts';
import { staleFacts } from './content/stale-facts.ts';

const LIMIT = 180;
const { values } = parseArgs({ options: { today: { type: 'string' } } });
const today = values.today ?? new Date().toISOString().slice(0, 10);
const { entries } = readCollection({ root: process.cwd(), memory: new Map() }, 'facts');
const stale = staleFacts(
	entries.map(({ data }) => data),
	today,
	LIMIT,
);
for (const { id, checked, age, url } of stale)
	console.log(`${checked}  ${String(age).padStart(4)} days  ${id}  ${url}`);
console.log(
	stale.length > 0
		? `\n${stale.length} facts to check again.`
		: `Every fact was checked within ${LIMIT} days.`,
);
