import { josa } from 'es-hangul';
import type { Locale } from '../../model/constants.ts';
import type { Change, Rewrite } from './rewrite.ts';

/**
 * Sentences that tell the reader what was searched for instead of what was typed, in the reader's language; empty if
 * nothing a reader would wonder at was changed. `sentences` are those of `SearchData`.
 */
export function explainChanges(
	{ changes, query }: Pick<Rewrite, 'changes' | 'query'>,
	locale: Locale,
	sentences: Readonly<Record<string, string>>,
): string[] {
	const read = changes.filter(({ to }) => to !== '');
	const left = changes.filter(({ to }) => to === '');
	const explanation: string[] = [];
	const say = (key: string, words: string) =>
		sentences[key] && explanation.push(sentences[key].replace('{{words}}', words));
	if (read.length > 0) say('read', quote(replaceAll(query, read), locale, '으로/로'));
	if (left.length > 0) say('left', quote(left.map(({ from }) => from).join(', '), locale, '을/를'));
	return explanation;
}

function replaceAll(query: string, changes: readonly Change[]): string {
	// A change of the whole query is shown alone: its words may have been joined.
	return changes.reduce(
		(text, { from, to }) => (text.includes(from) ? text.replace(from, () => to) : to),
		query,
	);
}

function quote(words: string, locale: Locale, particle: '으로/로' | '을/를'): string {
	return locale === 'ko' ? `‘${words}’${particleAfter(words, particle)}` : `“${words}”`;
}

/** A particle after a word, Latin words by the sound their last letter stands for: serverless로, function으로. */
export function particleAfter(words: string, particle: '으로/로' | '을/를'): string {
	const last = words.trim().at(-1) ?? '';
	if (/[가-힣]/.test(last)) return josa.pick(last, particle);
	const [closed, liquid, open] = particle === '으로/로' ? ['으로', '로', '로'] : ['을', '을', '를'];
	if (/[lr178]$/i.test(last)) return liquid;
	return /(?:[mnbkp036ㄱ-ㅎ]|ng)$/i.test(words.trim()) ? closed : open;
}
