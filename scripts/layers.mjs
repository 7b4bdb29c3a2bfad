/** `npm run layers`: the layers of src/ from the top down, how many files each has, and what it imports how often. */
import { findCircle, readImports } from './lint/graph.mjs';
import { layerOf, LAYERS } from './lint/layers.mjs';

const imports = await readImports();
const names = LAYERS.map(({ name }) => name);
const arrows = new Map();
for (const { from, to } of imports) {
	const [above, below] = [layerOf(from)?.name, layerOf(to)?.name];
	if (!above || !below || above === below) continue;
	const counts = arrows.get(above) ?? new Map();
	arrows.set(above, counts.set(below, (counts.get(below) ?? 0) + 1));
}
const files = new Set(imports.flatMap(({ from, to }) => [from, to]));
const width = Math.max(...names.map(({ length }) => length));

let drawn = 0;
const up = [];
for (const name of names.toReversed()) {
	const size = [...files].filter((file) => layerOf(file)?.name === name).length;
	const targets = names.toReversed().filter((target) => arrows.get(name)?.has(target));
	drawn += targets.length;
	up.push(
		...targets.filter((target) => names.indexOf(target) > names.indexOf(name)).map((to) => `${name} → ${to}`),
	);
	const list = targets.map((target) => `${target} ${arrows.get(name).get(target)}`).join(', ');
	console.log(`${name.padEnd(width)} ${String(size).padStart(4)}  ${list && '→ '}${list}`);
}

const circle = findCircle(imports);
console.log(
	`\n${names.length} layers, ${files.size} files, ${drawn} arrows, ${up.length || 'none'} up, ${circle ? 'a circle' : 'no circle'}.`,
);
for (const arrow of up) console.log(`up: ${arrow}`);
if (circle) console.log(`circle: ${[...circle, circle[0]].join(' → ')}`);
process.exitCode = up.length || circle ? 1 : 0;
