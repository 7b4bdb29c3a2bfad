import { dirname } from 'node:path';
import { fromRoot, importedFile, importVisitor } from './imports.mjs';
import { layerOf } from './layers.mjs';

/** ESLint rule: a file imports only what its layer may import (layers.mjs). */
export const boundaries = {
	meta: { type: 'problem', schema: [] },
	create(context) {
		const file = fromRoot(context.filename);
		const layer = layerOf(file);
		if (!layer) return {};
		return importVisitor((node, source, typeOnly) => {
			const message = verdict({ file, layer, source, typeOnly });
			if (message) context.report({ node: node.source, message });
		});
	},
};

/** What is wrong with an import, or undefined. */
function verdict({ file, layer, source, typeOnly }) {
	const path = importedFile(file, source);
	if (path === undefined) {
		if (source === 'astro:content') return layer.packages.test(source) ? undefined : CONTENT;
		// Types vanish before the code runs, so that a package's types bring nothing in.
		if (typeOnly || layer.packages.test(source)) return undefined;
		return `The layer “${layer.name}” does not import "${source}". Pass in what it needs, or do this in another layer.`;
	}
	// A component's style and pictures are its own affair.
	if (/\.(css|svg|png|json)(\?\w+)?$/.test(path)) return undefined;
	const target = layerOf(path);
	if (!target) return layer.imports.includes('*') ? undefined : `"${source}" leads out of src/.`;
	if (target.name === 'elements' && dirname(path) !== dirname(file))
		return `"${source}" is another component's element. Put what both need into src/browser or src/domain.`;
	const allowed = typeOnly ? [...layer.imports, ...(layer.types ?? [])] : layer.imports;
	if (allowed.includes('*') || allowed.includes(target.name)) return undefined;
	const types = layer.types?.includes(target.name) ? ' Types are allowed: import type { … }.' : '';
	return `The layer “${layer.name}” does not import the layer “${target.name}”.${types}`;
}

const CONTENT =
	'Only src/pages, src/library and src/content.config.ts touch astro:content. Ask src/library for it.';
