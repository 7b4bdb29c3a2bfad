import { jamo, mayBeInitials, otherKeyboard, partJoined } from '../../text/hangul.ts';
import type { SearchIndex } from './search-index.ts';
import { isFiller, isLetter } from './stop-words.ts';
import { synonymsOf } from './synonyms.ts';
import { hasHangul, keyOf, wordsOf } from './text.ts';

/**
 * Looks up what will be asked of words that turn out to be right, and of a query that looks half typed, typed in the other
 * keyboard mode or in initial consonants: so that it comes with what is asked first.
 */
export function foresee(words: readonly string[], index: SearchIndex): void {
	for (const word of words.map((each) => each.toLowerCase()))
		if (!isFiller(word) && !isLetter(word))
			for (const each of [word, ...synonymsOf(word)]) index.words.documentsWith(each);
	const key = keyOf(words.join(''));
	if (UNFINISHED.test(key.at(-1)?.normalize('NFD') ?? '')) index.typedSo(jamo(key));
	if (mayBeInitials(key)) return void (key.length > 1 && index.withInitials(partJoined(key)));
	for (const other of wordsOf(retyped(words.join(' '))).map((each) => each.toLowerCase())) {
		index.named(other);
		index.words.documentsWith(other);
	}
}

/** A syllable with a final consonant, which may be the beginning of the next one: 서벌. */
const UNFINISHED = /[\u11a8-\u11ff]$/;

/** Loose letters that are no beginning of a syllable. */
const LOOSE = /[ㅏ-ㅣ]|[ㄱ-ㅎ]{2}/;

/** The same keys in the other mode, if only one of the two is a text. */
function retyped(text: string): string {
	const other = otherKeyboard(text) ?? '';
	return (hasHangul(text) ? LOOSE.test(text) : hasHangul(other) && !LOOSE.test(other)) ? other : '';
}
