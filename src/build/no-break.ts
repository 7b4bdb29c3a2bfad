import { isSatteriProcessor } from '@astrojs/markdown-satteri';
import type { AstroIntegration } from 'astro';
import type { ElementContent, Parents } from 'hast';
import { joinUnits, splitUnbroken } from '../text/no-break.ts';

const CODE = new Set(['code', 'pre', 'kbd', 'samp']);

/** Keeps numbers with their units and particles with their words in pages of MDX; `Typeset.astro` does it elsewhere. */
export function noBreak(): AstroIntegration {
	return {
		name: 'guide-no-break',
		hooks: {
			'astro:config:setup': ({ config }) => {
				const { processor } = config.markdown;
				if (!isSatteriProcessor(processor)) return;
				processor.options.hastPlugins.push({
					name: 'guide-no-break',
					text(node, context) {
						const parent = context.parent(node);
						if (!parent || ('tagName' in parent && CODE.has(parent.tagName))) return;
						const nodes = typeset(node.value, isAfterFigure(parent, context.indexOf(node)));
						if (nodes.length !== 1 || nodes[0]!.type !== 'text' || nodes[0]!.value !== node.value)
							context.replaceNode(node, nodes);
					},
				});
			},
		},
	};
}

/** Whether the figure of a fact stands before a text: the unit may be the text's first word. */
function isAfterFigure({ children }: Readonly<Parents>, index: number | undefined): boolean {
	const before = index ? children[index - 1] : undefined;
	return before !== undefined && 'name' in before && before.name === 'Fact';
}

/** A text as it is to be set. */
function typeset(text: string, afterFigure: boolean): ElementContent[] {
	const joined = afterFigure ? joinUnits(`0${text}`).slice(1) : joinUnits(text);
	return splitUnbroken(joined).map(({ text: value, unbroken }) =>
		unbroken
			? {
					type: 'element',
					tagName: 'span',
					properties: { className: ['unbroken'] },
					children: [{ type: 'text', value }],
				}
			: { type: 'text', value },
	);
}
