import { escapeXml } from '../../text/escape.ts';
import { verbStems } from './korean.ts';
import { hasHangul, wordsOf } from './text.ts';

/** A page's text as Pagefind keeps it beside its index (version 1.6); locations count words. */
export interface PageText {
	content: string;
	anchors: readonly { element: string; id: string; text: string; location: number }[];
}

/** Where an excerpt may be taken from. */
interface Sources {
	/** The section that answers best; none above the first heading. */
	section?: string | undefined;
	/** The other ids of sections that may be shown: not key terms, questions and what stands on every page. */
	sections: readonly string[];
}

/** Words of an excerpt at most. */
const LENGTH = 24;
/** Words that stand before the first one found where its sentence is too long to be shown from its beginning. */
const LEAD = 6;
/** Fewer words are no sentence. */
const CELL = 4;
/** A sentence with fewer words is shown with the next one. */
const SHORT = 8;

/**
 * The sentence of a page with the most of the words, as HTML with `<mark>` only, and the section that it stands in;
 * nothing if none of them is there. It begins with a sentence, or with an ellipsis.
 */
export function makeExcerpt(
	{ content, anchors }: PageText,
	words: readonly string[],
	{ section = '', sections }: Sources,
): { html: string; section: string } | undefined {
	const all = content.split(/\s+/);
	const starts = [{ id: '', location: 0 }, ...anchors.filter(({ location }) => location > 0)];
	const parts = starts
		.map(({ id, location }, at) => ({ id, own: all.slice(location, starts[at + 1]?.location) }))
		.filter(({ id }) => id === '' || id === section || sections.includes(id));
	const own = parts.find(({ id }) => id === section);
	const found =
		(own && bestSentence(own.own, words)) ??
		parts
			.flatMap((part) => bestSentence(part.own, words) ?? [])
			.toSorted((a, b) => b.count - a.count)
			.at(0);
	if (!found) return undefined;
	return { html: found.html, section: parts.find(({ own }) => own === found.of)!.id };
}

function bestSentence(own: readonly string[], words: readonly string[]) {
	const found = own.map((word) => words.findIndex((asked) => hasWord(word, asked)));
	const starts = sentenceStarts(own);
	let best: { start: number; first: number; count: number } | undefined;
	for (const [at, start] of starts.entries()) {
		const end = starts[at + 1] ?? own.length;
		const marks = found.slice(start, end).filter((word) => word >= 0);
		const words = new Set(marks).size;
		// A cell of a table or an item of a list says less than a sentence.
		const count = words && words - (end - start < CELL ? 0.5 : 0);
		// The first is the heading itself.
		if (count > (best?.count ?? 0) && (start > 0 || starts.length === 1))
			best = { start, first: start + found.slice(start, end).findIndex((word) => word >= 0), count };
	}
	if (!best) return undefined;
	const from = best.first - best.start > LENGTH - LEAD ? best.first - LEAD : best.start;
	const ends = starts.filter((start) => start > from + SHORT && start <= from + LENGTH);
	const to = ends[0] ?? Math.min(own.length, from + LENGTH);
	const isWhole = ends.length > 0 || to === own.length;
	const shown = own
		.slice(from, to)
		.map((word, at) => (found[from + at]! < 0 ? escapeXml(word) : `<mark>${escapeXml(word)}</mark>`));
	return {
		of: own,
		count: best.count,
		html: `${from > best.start ? '… ' : ''}${shown.join(' ')}${isWhole ? '' : ' …'}`,
	};
}

/** The places of words that begin a sentence. */
function sentenceStarts(words: readonly string[]): number[] {
	return words.flatMap((_, at) => (at === 0 || /[.?!。]['"”’)\]]*$/.test(words[at - 1]!) ? [at] : []));
}

/** Whether a text has a phrase as it stands; case and spaces do not matter. */
export function hasPhrase({ content }: PageText, phrase: string): boolean {
	const plain = (text: string) => text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ');
	return plain(content).includes(plain(phrase).trim());
}

/** Letters that an ending adds at most. */
const ENDING = 4;

/** Whether a word of the text, signs around it and all, is the asked one, has an ending behind it or is a form of it. */
function hasWord(word: string, asked: string): boolean {
	return wordsOf(word).some((part) => {
		const lower = part.toLowerCase();
		if (asked.length < 2) return lower === asked;
		if (lower.startsWith(asked)) return lower.length - asked.length <= ENDING;
		return lower[0] === asked[0] && hasHangul(asked) && verbStems(lower).includes(asked);
	});
}
