import type { Piece } from './piece.ts';
import type { SearchIndex } from './search-index.ts';
import { wordsOf } from './text.ts';

/** What comes before the name of a place. */
const BEFORE = new Set('on in with off from at using under inside within via'.split(' '));
/** Fewer words than this are no sentence. */
const SENTENCE = 4;

/** Whether a piece is a product that a question is asked of, not its subject: java startup time on Lambda. */
export function isSetting(
	{ typed, readings }: Piece,
	words: readonly string[],
	{ terms, tags }: SearchIndex,
): boolean {
	const [reading] = readings;
	const term = reading && terms[reading.name.document];
	if (!term || words.length < SENTENCE || !term.tags.some((tag) => tags[tag] === 'products')) return false;
	const [first = ''] = wordsOf(typed);
	const at = words.indexOf(first);
	const before = words.slice(Math.max(0, at - 3), at).map((word) => word.toLowerCase());
	return before.some((word) => BEFORE.has(word));
}
