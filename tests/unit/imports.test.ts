import { describe, expect, test } from 'vitest';
import { findCircle, readImports } from '../../scripts/lint/graph.mjs';
import { LAYERS } from '../../scripts/lint/layers.mjs';

const graph = (...arrows: string[]) =>
	arrows.map((arrow) => {
		const [from = '', to = ''] = arrow.split('>');
		return { from, to };
	});

describe('A circle of imports', () => {
	test.each([
		['none where all arrows lead down', graph('a>b', 'a>c', 'b>d', 'c>d'), undefined],
		['a file that imports itself', graph('a>a'), ['a']],
		['two files, found from outside', graph('z>a', 'a>b', 'b>a'), ['a', 'b']],
		['a long way round, beside one that ends', graph('a>b', 'b>x', 'b>c', 'c>d', 'd>b'), ['b', 'c', 'd']],
	])('%s', (_, imports, circle) => {
		expect(findCircle(imports)).toEqual(circle);
	});
});

describe('The imports of src/', () => {
	test('form no circle, types included', { timeout: 60_000 }, async () => {
		const imports = await readImports();
		// Both kinds of file have been read, scripts of components too.
		expect(imports).toContainEqual({
			from: 'src/components/theme-select/ThemeSelect.astro',
			to: 'src/components/theme-select/element.ts',
		});
		expect(imports).toContainEqual({ from: 'src/browser/keys.ts', to: 'src/browser/preferences.ts' });
		expect(findCircle(imports)).toBeUndefined();
	});
});

test('No layer may import one that stands above it', () => {
	const names = LAYERS.map(({ name }) => name);
	const up = LAYERS.flatMap(({ name, imports, types = [] }, height) =>
		[...imports, ...types]
			.filter((target) => target !== '*' && (!names.includes(target) || names.indexOf(target) > height))
			.map((target) => `${name} → ${target}`),
	);
	expect(up).toEqual([]);
});
