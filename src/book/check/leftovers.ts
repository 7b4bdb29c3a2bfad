import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Problem } from '../problems.ts';
import { textsIn } from '../texts.ts';

/** What marks a text of `content/_templates/` that its writer has still to replace; in `code` it may be meant. */
const isLeftover = (text: string) => /\bTODO\b/.test(text.replace(/`[^`]*`/g, ''));

const problem = (file: string, field: string, text: string): Problem => ({
	file,
	field,
	message: `"${text.length > 60 ? `${text.slice(0, 60)}…` : text}" is left over from the template. Replace it or take it out.`,
});

/** Fields of a data file, or of a page's frontmatter, that still hold a template's text. */
export function leftoversInData(file: string, data: unknown): Problem[] {
	return textsIn(data)
		.filter(({ text }) => isLeftover(text))
		.map(({ field, text }) => problem(file, field, text));
}

/** Lines of a page that still hold a template's text; ids in tags are checked as ids. */
export function leftoversInPage(file: string, tree: Root): Problem[] {
	const problems: Problem[] = [];
	const look = (text: string, first = 0) =>
		text.split('\n').forEach((line, index) => {
			if (isLeftover(line)) problems.push(problem(file, `line ${first + index}`, line));
		});
	visit(tree, (node) => {
		const line = node.position?.start.line;
		// An expression may be a comment, which says what is still to be done, too.
		if (node.type === 'text' || node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression')
			look(node.value, line);
		if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement')
			for (const attribute of node.attributes)
				if (attribute.type === 'mdxJsxAttribute' && !/^ids?$/.test(attribute.name))
					look(typeof attribute.value === 'string' ? attribute.value : '', line);
	});
	return problems;
}
