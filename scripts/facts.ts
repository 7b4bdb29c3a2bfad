// `npm run facts [-- --today 2027-06-01]`: lists the facts not compared with their source for 180 days.
import { parseArgs } from 'node:util';
import { staleFacts } from './content/stale-facts.ts';

const LIMIT = 180;
const { values } = parseArgs({ options: { today: { type: 'string' } } });
const facts = staleFacts(process.cwd(), values.today ?? new Date().toISOString().slice(0, 10), LIMIT);
for (const { id, checked, age, url } of facts)
	console.log(`${checked}  ${String(age).padStart(4)} days  ${id}  ${url}`);
console.log(
	facts.length > 0
		? `\n${facts.length} facts to check again.`
		: `Every fact was checked within ${LIMIT} days.`,
);
