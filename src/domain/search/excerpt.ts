import { escapeXml } from '../../text/escape.ts';
import { verbStems } from './korean.ts';
import { hasHangul, wordsOf } from './text.ts';

/** A page's text as Pagefind keeps it beside its index (version 1.6); locations count words. */
export interface PageText {
	content: string;
	anchors: readonly { id: string; text: string; location: number }[];
}

/** Words of an excerpt. */
const LENGTH = 24;
/** Words that stand before the first one found. */
const LEAD = 4;

/** The stretch of a section with the most of the words, as HTML with `<mark>` only; nothing if none of them is there. */
export function makeExcerpt(
	{ content, anchors }: PageText,
	words: readonly string[],
	section = '',
): string | undefined {
	const all = content.split(/\s+/);
	const at = anchors.findIndex(({ id }) => id === section);
	const own = all.slice(anchors[at]?.location ?? 0, section ? anchors[at + 1]?.location : undefined);
	const found = own.map((word) => words.findIndex((asked) => hasWord(word, asked)));
	let [best, most] = [0, 0];
	for (const [start, first] of found.entries()) {
		if (first < 0) continue;
		const count = new Set(found.slice(start, start + LENGTH - LEAD).filter((word) => word >= 0)).size;
		if (count > most) [best, most] = [start, count];
	}
	if (most === 0) return section ? makeExcerpt({ content, anchors }, words) : undefined;
	const from = Math.max(0, Math.min(best - LEAD, own.length - LENGTH));
	const shown = own
		.slice(from, from + LENGTH)
		.map((word, index) => (found[from + index]! < 0 ? escapeXml(word) : `<mark>${escapeXml(word)}</mark>`));
	return shown.join(' ');
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
