import { dirname, join, relative, sep } from 'node:path';
import { ROOT } from '../setup/node.mjs';

/** Path from the root with `/`; a script inside `Name.astro` counts as that file. */
export const fromRoot = (path) =>
	relative(ROOT, path)
		.split(sep)
		.join('/')
		.replace(/\.astro\/.*$/, '.astro');

/**
 * ESLint's visitor that calls `visit` with every import of a file, be it written as an import, an export or a type:
 * the node, what it names, and whether it takes types only, which vanish before the code runs.
 */
export function importVisitor(visit) {
	const tell = (node, typeOnly) => {
		if (typeof node.source?.value === 'string') visit(node, node.source.value, typeOnly);
	};
	return {
		ImportDeclaration: (node) => tell(node, isTypeOnly(node, node.importKind)),
		ExportNamedDeclaration: (node) => tell(node, isTypeOnly(node, node.exportKind)),
		ExportAllDeclaration: (node) => tell(node, node.exportKind === 'type'),
		ImportExpression: (node) => tell(node, false),
		TSImportType: (node) => tell(node, true),
	};
}

function isTypeOnly(node, kind) {
	if (kind === 'type') return true;
	const kinds = node.specifiers.map((specifier) => specifier.importKind ?? specifier.exportKind);
	return kinds.length > 0 && kinds.every((each) => each === 'type');
}

/** The file that an import of `file` names, both from the root; undefined for a package. */
export function importedFile(file, source) {
	return source.startsWith('.') ? fromRoot(join(ROOT, dirname(file), source)) : undefined;
}
