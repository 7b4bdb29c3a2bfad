// `npm run bench:search`: how well and how fast the built site is searched, beside three other ways to search it.
// `npm run bench:search -- --without typo,advice`, or `--without each`: what the figures are without a mechanism.
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { MECHANISMS } from './search/mechanisms.ts';

type Figures = Record<string, [hit1: number, hit3: number]>;

const { without } = parseArgs({ options: { without: { type: 'string' } } }).values;
if (without === undefined) await import('./search/report.ts');
else compare(without === 'each' ? Object.keys(MECHANISMS) : [without]);

/** Prints the share of hits at the first place and among three, in each set, and the points that each change costs. */
function compare(changes: readonly string[]): void {
	const unknown = changes.flatMap((change) => change.split(',')).filter((name) => !(name in MECHANISMS));
	if (unknown.length > 0)
		throw new Error(
			`No mechanism ${unknown.join(', ')}. Choose from ${Object.keys(MECHANISMS).join(', ')}, each.`,
		);
	const whole = figuresWithout('');
	const points = (share: number) => (share * 100).toFixed(1);
	row('', Object.keys(whole));
	row(
		'as it is',
		Object.values(whole).map(([one, three]) => `${points(one)}/${points(three)}`),
	);
	for (const change of changes) {
		const part = figuresWithout(change);
		const cost = (set: string, at: 0 | 1) => points(part[set]![at] - whole[set]![at]);
		row(
			change,
			Object.keys(whole).map((set) => `${cost(set, 0)}/${cost(set, 1)}`),
		);
	}
}

/** Runs the search without some mechanisms, in a process of its own because modules are loaded once. */
function figuresWithout(names: string): Figures {
	const script = join(import.meta.dirname, 'search/figures.ts');
	return JSON.parse(
		execFileSync(process.execPath, [script], { encoding: 'utf8', env: { ...process.env, WITHOUT: names } }),
	) as Figures;
}

function row(name: string, cells: readonly string[]): void {
	console.log(name.padEnd(18), ...cells.map((cell) => cell.padStart(14)));
}
