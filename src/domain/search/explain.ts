import { josa } from 'es-hangul';
import type { Locale } from '../../model/constants.ts';
import type { Change } from './changes.ts';
import type { SearchResult } from './search.ts';
import type { ReadingMethod } from './token.ts';

/** Ways of reading by which another word may have been meant as well. */
const GUESSES: ReadonlySet<ReadingMethod> = new Set(['typo', 'spelling', 'half-typed']);

/**
 * Sentences that tell the reader what was searched for instead of what was typed, in the reader's language; empty if
 * nothing a reader would wonder at was changed. `sentences` are those of `SearchData`.
 */
export function explainChanges(
	{ changes, query, cut }: Pick<SearchResult, 'changes' | 'query' | 'cut'>,
	locale: Locale,
	sentences: Readonly<Record<string, string>>,
): string[] {
	const read = changes.filter(({ to }) => to !== '');
	// Of a long question nobody wants to hear each word that is not in the book.
	const left = cut ? [] : [...new Set(changes.filter(({ to }) => to === '').map(({ from }) => from))];
	const isGuess = read.some(({ method }) => GUESSES.has(method));
	const explanation: string[] = [];
	const say = (key: string, words: string) =>
		sentences[key] && explanation.push(sentences[key].replace('{{words}}', words));
	if (read.length > 0) {
		// What was left out is not part of what was searched for.
		const text = replaceAll(
			query,
			changes.filter(({ to }) => to !== '' || !cut),
		)
			.replace(/\s+/g, ' ')
			.trim();
		say(isGuess ? 'guess' : 'read', quote([text], locale, isGuess ? '을/를' : '으로/로'));
	}
	if (left.length > 0) say(left.length > 1 ? 'leftMany' : 'left', quote(left, locale, '을/를'));
	if (cut) say('cut', '');
	return explanation;
}

function replaceAll(query: string, changes: readonly Change[]): string {
	// A change of the whole query is shown alone: its words may have been joined.
	return changes.reduce(
		(text, { from, to }) => (text.includes(from) ? text.replace(from, () => to) : to || text),
		query,
	);
}

function quote(words: readonly string[], locale: Locale, particle: '으로/로' | '을/를'): string {
	return locale === 'ko'
		? words.map((word) => `‘${word}’`).join(', ') + particleAfter(words.at(-1)!, particle)
		: words.map((word) => `“${word}”`).join(', ');
}

/** A particle after a word, Latin words by the sound their last letter stands for: serverless로, function으로. */
export function particleAfter(words: string, particle: '으로/로' | '을/를'): string {
	const last = words.trim().at(-1) ?? '';
	if (/[가-힣]/.test(last)) return josa.pick(last, particle);
	const [closed, liquid, open] = particle === '으로/로' ? ['으로', '로', '로'] : ['을', '을', '를'];
	if (/[lr178]$/i.test(last)) return liquid;
	return /(?:[mnbkp036ㄱ-ㅎ]|ng)$/i.test(words.trim()) ? closed : open;
}
