import { relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isSatteriProcessor } from '@astrojs/markdown-satteri';
import type { AstroIntegration } from 'astro';
import { sharedBook } from '../book/shared.ts';

/**
 * Gives the n-th heading of a page the same id in every language, made of the English heading. A link to a heading and
 * the language switch then keep their place.
 */
export function sharedHeadingIds(): AstroIntegration {
	return {
		name: 'guide-shared-heading-ids',
		hooks: {
			'astro:config:setup': ({ config }) => {
				const { processor } = config.markdown;
				if (!isSatteriProcessor(processor))
					throw new Error('The guide needs the Sätteri Markdown processor.');
				const root = fileURLToPath(config.root);
				processor.options.hastPlugins.unshift(({ fileURL }) => {
					const path = fileURL && pathBelowDocs(root, fileURLToPath(fileURL));
					return path ? headingIdsPlugin(englishIds(root, path)) : undefined;
				});
			},
		},
	};
}

/** The path of a page below its language, `serverless/state`; nothing for other Markdown. */
function pathBelowDocs(root: string, file: string): string | undefined {
	const path = relative(root, file).split(sep).join('/');
	return /^content\/docs\/[a-z]+\/(.+)\.mdx$/.exec(path)?.[1];
}

/** The ids of the English page; none while it is missing or cannot be read, which the content check tells. */
function englishIds(root: string, path: string): string[] {
	return (
		sharedBook(root)
			.book.page('en', path)
			?.headings.map(({ id }) => id) ?? []
	);
}

function headingIdsPlugin(ids: string[]) {
	let next = 0;
	return {
		name: 'guide-shared-heading-ids',
		element: {
			filter: ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
			visit(node: never, context: { setProperty(node: never, key: string, value: string): void }) {
				const id = ids[next++];
				if (id) context.setProperty(node, 'id', id);
			},
		},
	};
}
