/** Corrections of words that are run together. */
import type { Token } from '../token.ts';
import { readWords } from '../read-words.ts';
import type { SearchIndex } from '../search-index.ts';
import { hasHangul, keyOf } from '../text.ts';
import { found, type Correction } from './correction.ts';

/** 동시성한도 → 동시성 + 한도, 멱등키 → 멱등 + 키: every part a name or a word of the site. */
export const correctSplit: Correction = (typed, index) => {
	const parts = split(
		typed,
		index,
		(part) =>
			index.named(part).length > 0 || (index.words.has(part) && part.length >= (hasHangul(part) ? 2 : 4)),
	);
	if (parts) return parts;
	// A single syllable is a word only behind another: 멱등 + 키.
	const [head, last] = [typed.slice(0, -1), typed.slice(-1)];
	if (!/^[가-힣]{2,}$/.test(head) || !(index.named(head).length > 0 || index.words.has(head)))
		return undefined;
	return index.words.has(last) ? asSplit(readWords([head, last], index)) : undefined;
};

/** 아파치메소스예제 → 아파치 메소스: a name, and behind it what the site has no word for. */
export const correctHead: Correction = (typed, index) => {
	const key = keyOf(typed);
	if (/\s/.test(typed) || !/^[가-힣]+$/.test(key)) return undefined;
	for (let end = key.length - 1; end > 1; end--) {
		const names = index.named(key.slice(0, end));
		if (names.length > 0) return found(typed, names, 'part', 0.85, index);
	}
	return undefined;
};

function split(typed: string, index: SearchIndex, isPart: (part: string) => boolean): Token[] | undefined {
	const key = typed.toLowerCase();
	if (/\s/.test(typed) || key.length < 4) return undefined;
	const least = hasHangul(key) ? 1 : 3;
	// parts[n]: the fewest parts that make up the first n letters.
	const parts: (string[] | undefined)[] = [[]];
	for (let end = least; end <= key.length; end++)
		for (let start = 0; start <= end - least; start++) {
			const before = parts[start];
			if (!before || before.length > 3 || (parts[end]?.length ?? Infinity) <= before.length + 1) continue;
			const part = key.slice(start, end);
			if (part.length > 1 ? isPart(part) : index.named(part).length > 0) parts[end] = [...before, part];
		}
	for (let end = key.length; end > key.length - 3 && end > 0; end--) {
		const whole = parts[end];
		if (!whole || whole.length < 2) continue;
		const tokens = readWords(
			end === key.length ? whole : [...whole.slice(0, -1), whole.at(-1)! + key.slice(end)],
			index,
		);
		// Latin words of which none is a name are chance: serve + less.
		const named = hasHangul(key) || tokens.some(({ readings }) => readings.length > 0);
		if (named && tokens.every(({ method }) => method !== 'unknown')) return asSplit(tokens);
	}
	return undefined;
}

function asSplit(tokens: Token[]): Token[] {
	return tokens.map((token) => ({ ...token, method: 'split', confidence: 0.95 }));
}
