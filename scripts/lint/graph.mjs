import { existsSync } from 'node:fs';
import { join } from 'node:path';
import astro from 'eslint-plugin-astro';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { ROOT } from '../setup/node.mjs';
import { fromRoot, importedFile, importVisitor } from './imports.mjs';

/**
 * Every import of one file of src/ by another, types included, as ESLint's rules read it.
 * @returns {Promise<{ from: string, to: string }[]>} paths from the root
 */
export async function readImports() {
	const found = [];
	const collect = {
		create(context) {
			const from = fromRoot(context.filename);
			return importVisitor((_, source) => {
				const to = importedFile(from, source);
				if (to?.startsWith('src/') && existsSync(join(ROOT, to))) found.push({ from, to });
			});
		},
	};
	const eslint = new ESLint({
		cwd: ROOT,
		overrideConfigFile: true,
		allowInlineConfig: false,
		overrideConfig: [
			...astro.configs['flat/base'],
			{ files: ['**/*.ts'], languageOptions: { parser: tseslint.parser } },
			{
				files: ['**/*.{ts,astro}'],
				plugins: { guide: { rules: { collect } } },
				rules: { 'guide/collect': 'error' },
			},
		],
	});
	const results = await eslint.lintFiles('src');
	const fault = results.find(({ fatalErrorCount }) => fatalErrorCount > 0);
	if (fault) throw new Error(`${fault.filePath}: ${fault.messages[0].message}`);
	return found;
}

/**
 * A circle of imports: files of which each imports the next, the last one the first. Undefined if there is none.
 * @param {{ from: string, to: string }[]} imports
 * @returns {string[] | undefined}
 */
export function findCircle(imports) {
	const targets = new Map();
	for (const { from, to } of imports) targets.set(from, [...(targets.get(from) ?? []), to]);
	const done = new Set();
	const visit = (file, way) => {
		if (way.includes(file)) return way.slice(way.indexOf(file));
		if (done.has(file)) return undefined;
		for (const target of targets.get(file) ?? []) {
			const circle = visit(target, [...way, file]);
			if (circle) return circle;
		}
		done.add(file);
		return undefined;
	};
	for (const file of targets.keys()) {
		const circle = visit(file, []);
		if (circle) return circle;
	}
	return undefined;
}
