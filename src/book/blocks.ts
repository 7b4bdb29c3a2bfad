import type { Noun } from './collections.ts';

/** A component that pages use by its name: `<Term id="faas" />`. */
interface Block {
	/** Its file below `src/components/`; none for what Starlight or MDX brings. */
	file?: string;
	/** What its `id` names. */
	id?: Noun;
	/** What its `ids`, separated by spaces, name. */
	ids?: Noun;
	/** The one page that uses it imports it, so that its styles do not weigh on the others. */
	onOnePage?: boolean;
	/** It stands within a sentence, so that it may come in another order in another language. */
	inSentence?: boolean;
}

/** THE table of building blocks, by the name of their tag. A new one is a row here and its component. */
const blocks: Readonly<Record<string, Block>> = {
	Term: { file: 'term/Term.astro', id: 'term', inSentence: true },
	KeyTerms: { file: 'term/KeyTerms.astro', ids: 'term' },
	Fact: { file: 'fact/Fact.astro', id: 'fact', inSentence: true },
	ThenNow: { file: 'box/ThenNow.astro', id: 'correction' },
	SourcesDisagree: { file: 'box/SourcesDisagree.astro', id: 'disagreement' },
	Diagram: { file: 'diagram/Diagram.astro', id: 'diagram' },
	SelfCheck: { file: 'self-check/SelfCheck.astro', ids: 'question' },
	Sample: { file: 'sample/Sample.astro', id: 'sample' },
	SourceNote: { file: 'source-note/SourceNote.astro', ids: 'section' },
	Goals: { file: 'box/Goals.astro' },
	Home: { file: 'home/Home.astro', onOnePage: true },
	Fragment: {},
	SourceList: { file: 'source-note/SourceList.astro' },
	Corrections: { file: 'listing/Corrections.astro', onOnePage: true },
	Disagreements: { file: 'listing/Disagreements.astro', onOnePage: true },
	Numbers: { file: 'listing/Numbers.astro', onOnePage: true },
	ReadingPath: { file: 'reading-path/ReadingPath.astro', ids: 'page', onOnePage: true },
	Aside: {},
};

/** The names of all blocks in the order of the table. */
export const BLOCKS = Object.keys(blocks);

/** The block of a tag, or nothing where the tag is none. */
export function blockOf(tag: string): Block | undefined {
	return Object.hasOwn(blocks, tag) ? blocks[tag] : undefined;
}

/** What the entries that a block names are called, or nothing where it names none. */
export function nounOf(tag: string): Noun | undefined {
	const block = blockOf(tag);
	return block?.id ?? block?.ids;
}

/** The components as astro-auto-import takes them: every page knows them by name. */
export const autoImports = Object.entries(blocks).flatMap(([name, { file, onOnePage }]) =>
	file && !onOnePage ? [{ [`./src/components/${file}`]: [['default', name]] as [string, string][] }] : [],
);
