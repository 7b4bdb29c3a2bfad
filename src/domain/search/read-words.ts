import { englishStems, foldEnglish } from './english.ts';
import { actionNouns, isParticle, nounStems, verbStems } from './korean.ts';
import type { Token, Reading, ReadingMethod } from './token.ts';
import { synonymsOf } from './synonyms.ts';
import type { Name } from './name.ts';
import type { SearchIndex } from './search-index.ts';
import { isFiller, isLetter, isStopWord } from './stop-words.ts';
import { hasHangul } from './text.ts';

/** Longest name in words that is looked for. */
const LONGEST_NAME = 6;

/** Reads words that are spelt right: names of several words, joined and inflected forms; the rest is `unknown`. */
export function readWords(words: readonly string[], index: SearchIndex): Token[] {
	const tokens: Token[] = [];
	const forms = words.map((word) => formsOf(word.toLowerCase(), index));
	for (let from = 0; from < words.length;) {
		const named = longestName(words, forms, from, index);
		tokens.push(named?.token ?? readWord(words[from]!, forms[from]!, index));
		from = named?.to ?? from + 1;
	}
	return dropSpokenParticles(tokens);
}

/** A word and what it is without particles and endings, longest first. */
function formsOf(word: string, index: SearchIndex): string[] {
	if (index.isOrdinary(word)) return [word];
	if (!hasHangul(word)) {
		const stems = englishStems(word);
		return [...new Set([word, foldEnglish(word), ...stems, ...stems.map(foldEnglish)])];
	}
	const stems = [...new Set([...nounStems(word), ...actionNouns(word)])];
	const isKnown = (stem: string) => index.named(stem).length > 0 || index.words.has(stem);
	// A stem that is a word of the site is meant before one that is a longer accident: 모놀리식에서는.
	return [word, ...stems.filter(isKnown), ...stems.filter((stem) => !isKnown(stem))];
}

function longestName(words: readonly string[], forms: readonly string[][], from: number, index: SearchIndex) {
	for (let to = Math.min(words.length, from + LONGEST_NAME); to > from; to--) {
		const typed = words.slice(from, to);
		if (typed.every((word) => isStopWord(word.toLowerCase()))) continue;
		const head = forms.slice(from, to - 1);
		const raw = head.map(([word]) => word!).join('');
		const bare = head.map((form) => form[1] ?? form[0]!).join('');
		for (const [rank, last] of forms[to - 1]!.slice(0, 8).entries())
			for (const start of raw === bare ? [raw] : [raw, bare]) {
				const names = namesFor(start + last, index);
				if (names.length === 0) continue;
				const changed = rank > 0 || start !== raw;
				return {
					to,
					token: withRightName(
						nameToken(typed.join(' '), names, changed ? 'stem' : 'as-is', changed ? 0.98 : 1),
						index,
					),
				};
			}
	}
	return undefined;
}

function namesFor(key: string, index: SearchIndex): readonly Name[] {
	const names = index.named(key);
	return names.length > 0 || hasHangul(key) ? names : index.named(foldEnglish(key));
}

/** The token for names that were found; `confidence` is that of the way they were found. */
export function nameToken(
	typed: string,
	names: readonly Name[],
	method: ReadingMethod,
	confidence: number,
): Token {
	const best = new Map<number, Reading>();
	for (const name of names) {
		const reading = { name, confidence: confidence * name.weight };
		const other = best.get(name.document);
		if (!other || other.confidence < reading.confidence) best.set(name.document, reading);
	}
	const readings = [...best.values()].sort((a, b) => b.confidence - a.confidence);
	const word = readings[0]!.name.text.toLowerCase();
	return { typed, method, readings, word, confidence, shown: readings[0]!.name.text };
}

/** A token by a listed misspelling, shown by the right name. */
export function withRightName(token: Token, index: SearchIndex): Token {
	const name = token.readings[0]!.name;
	if (!name.wrong) return token;
	const [own = '', other = ''] = index.document(name.document)?.names ?? [];
	return {
		...token,
		method: 'misspelling',
		shown: hasHangul(own) === name.hangul || other === '' ? own : other,
	};
}

function readWord(typed: string, forms: readonly string[], index: SearchIndex): Token {
	const word = forms[0]!;
	const token = (method: ReadingMethod, found: string): Token => ({
		typed,
		method,
		readings: [],
		word: found,
		confidence: 1,
		shown: found,
	});
	if (isFiller(word)) return token('filler', word);
	if (index.isOrdinary(word) || isLetter(word)) return token('unknown', '');
	const begins = (form: string) => form.length > 1 && index.words.frequency(form) > 0;
	// A stem must be a word, not the beginning of one: summer is not of summary, 재사도 not of 재사용.
	const known = (form: string) =>
		index.words.has(form) || (hasHangul(form) && form.length > 2 && begins(form));
	if (index.words.has(word)) return token('as-is', word);
	const stem =
		forms.slice(1).find((form) => (form.length > 1 || /\d/.test(form)) && known(form)) ??
		(begins(word) ? word : undefined);
	if (stem) return token(stem === word ? 'as-is' : 'stem', stem);
	// An everyday word that the guide says otherwise.
	const synonymous = forms.find((form) => form.length > 1 && synonymsOf(form).length > 0);
	if (synonymous) return token('stem', synonymous);
	if (!hasHangul(word)) return token('unknown', '');
	const verb = [...forms.slice(1), ...verbStems(word)].find(
		(form) => begins(form) || (form.length > 1 ? known(form) : synonymsOf(form).length > 0),
	);
	if (verb) return token('stem', verb);
	return token('unknown', '');
}

/** After a Latin word the particle was parted from it (PaaS의, EC2보다): it is no word of its own. */
function dropSpokenParticles(tokens: Token[]): Token[] {
	return tokens.filter(({ typed, method, readings }, at) => {
		if (at === 0 || readings.length > 0 || !hasHangul(typed) || hasHangul(tokens[at - 1]!.typed)) return true;
		return !(method !== 'filler' && isParticle(typed));
	});
}
