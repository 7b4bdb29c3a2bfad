import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Problem } from '../problems.ts';

/** The asides that Starlight knows. */
const KINDS = ['note', 'tip', 'caution', 'danger'];

/** Asides of an unknown kind, not closed or closed twice: Astro shows such a page wrongly and says nothing. */
export function checkAsides(file: string, tree: Root): Problem[] {
	const problems: Problem[] = [];
	const open: { mark: string; line: number }[] = [];
	const tell = (line: number, message: string) => problems.push({ file, field: `line ${line}`, message });
	for (const { mark, kind, line } of marksOf(tree)) {
		if (kind) {
			open.push({ mark, line });
			if (!KINDS.includes(kind)) tell(line, `${mark} is not an aside. Use one of ${KINDS.join(', ')}.`);
		} else if (!open.pop())
			tell(line, 'closes an aside that is not open. Remove it or open the aside above.');
	}
	for (const { mark, line } of open)
		tell(line, `${mark} is not closed. End the aside with a line that holds ::: alone.`);
	return problems;
}

/** Lines of prose that begin with three colons; those in code are not of it. */
function marksOf(tree: Root) {
	const marks: { mark: string; kind: string; line: number }[] = [];
	visit(tree, 'text', ({ value, position }) => {
		value.split('\n').forEach((text, index) => {
			const [mark, kind] = /^:{3,}\s*(\w*)/.exec(text) ?? [];
			if (mark) marks.push({ mark: mark.trim(), kind: kind!, line: (position?.start.line ?? 0) + index });
		});
	});
	return marks;
}
