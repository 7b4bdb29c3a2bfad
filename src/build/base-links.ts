import { isSatteriProcessor } from '@astrojs/markdown-satteri';
import type { AstroIntegration } from 'astro';
import { trimSlash } from '../text/trim-slash.ts';

/** Puts the site's base path before links that writers give from the root: `/en/serverless/state/`. */
export function baseLinks(): AstroIntegration {
	return {
		name: 'guide-base-links',
		hooks: {
			'astro:config:setup': ({ config }) => {
				const { processor } = config.markdown;
				const base = trimSlash(config.base);
				if (!base || !isSatteriProcessor(processor)) return;
				processor.options.hastPlugins.unshift({
					name: 'guide-base-links',
					element: {
						filter: ['a'],
						visit(node, context) {
							const { href } = node.properties;
							if (typeof href === 'string' && /^\/(?:ko|en)\//.test(href))
								context.setProperty(node, 'href', `${base}${href}`);
						},
					},
				});
			},
		},
	};
}
