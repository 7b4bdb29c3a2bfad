/** A page or a term of the book, as a list of the book's contents names it. */
export interface Entry {
	title: string;
	/** Absolute. */
	address: string;
	/** What it says, in a sentence or two. */
	about: string;
	/** Its text as Markdown, without its title. */
	text: string;
}

/** A chapter. */
export interface Chapter {
	title: string;
	entries: readonly Entry[];
}

/** The book in one language. */
export interface Contents {
	title: string;
	/** What it is about, in a sentence or two. */
	about: string;
	chapters: readonly Chapter[];
}

/** A link to another text of the site. */
interface Link {
	title: string;
	address: string;
	about?: string;
}

/** `llms.txt` as https://llmstxt.org has it: a title, a summary, and lists of links by chapter. */
export function listText({ title, about, chapters }: Contents, full: Link): string {
	const sections = chapters.map(
		({ title, entries }) => `## ${title}\n\n${entries.map((entry) => itemOf(entry)).join('\n')}`,
	);
	return `${[opening(title, about), itemOf(full), ...sections].join('\n\n')}\n`;
}

/** `llms-full.txt`: every entry under its title and its address, between rules. */
export function fullText({ title, about, chapters }: Contents): string {
	const parts = chapters.flatMap(({ entries }) =>
		entries.map(({ title, address, text }) => `# ${title}\n\n<${address}>\n\n${text}`),
	);
	return `${opening(title, about)}\n\n${parts.join('\n\n---\n\n')}\n`;
}

/** The `llms.txt` at the root, which leads to those of the languages. */
export function languagesText(title: string, languages: readonly Link[]): string {
	return `# ${title}\n\n${languages.map(itemOf).join('\n')}\n`;
}

const opening = (title: string, about: string) => `# ${title}\n\n> ${about}`;

function itemOf({ title, address, about }: Link): string {
	return `- [${title}](${address})${about ? `: ${about}` : ''}`;
}
