import GithubSlugger, { slug } from 'github-slugger';
import type { Heading, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { anchorOf } from '../text/anchor.ts';

/** A heading of a page. */
export interface PageHeading {
	/** 2 for `##`. */
	depth: number;
	/** Made of its text, distinct within the page. In the built site the id of the English heading stands for both languages. */
	id: string;
	/** As it reads, without marks. */
	text: string;
	/** Where it stands in its file. */
	line: number;
}

/** The headings of a page in order. */
export function headingsOf(tree: Root): PageHeading[] {
	const slugger = new GithubSlugger();
	const headings: PageHeading[] = [];
	visit(tree, 'heading', (heading: Heading) => {
		// Cleaned first, so that two headings that differ in their sign only are told apart.
		const text = toString(heading);
		const id = slugger.slug(anchorOf(slug(text)));
		headings.push({ depth: heading.depth, id, text, line: heading.position?.start.line ?? 0 });
	});
	return headings;
}
