import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { isSatteriProcessor } from '@astrojs/markdown-satteri';
import type { AstroIntegration } from 'astro';
import { headingsOf } from '../book/headings.ts';
import { parseMdx } from '../book/mdx.ts';

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
				processor.options.hastPlugins.unshift(({ fileURL }) => {
					const path = fileURL ? fileURLToPath(fileURL) : '';
					const folder = /(content[\\/]docs[\\/])[a-z]+(?=[\\/])/;
					if (folder.test(path)) return headingIdsPlugin(readSlugs(path.replace(folder, '$1en')));
				});
			},
		},
	};
}

/** The ids of the English page; none while it is missing or cannot be parsed, which the content check tells. */
function readSlugs(english: string): string[] {
	try {
		return headingsOf(parseMdx(readFileSync(english, 'utf8'))).map(({ id }) => id);
	} catch {
		return [];
	}
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
