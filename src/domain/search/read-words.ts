import { englishStems, foldEnglish } from './english.ts';
import { actionNouns, nounStems, verbStems } from './korean.ts';
import type { Piece, Reading, Step } from './piece.ts';
import { ringOf } from './rings.ts';
import type { Name } from './name.ts';
import type { SearchIndex } from './search-index.ts';
import { isFiller, isStopWord } from './stop-words.ts';
import { hasHangul } from './text.ts';

/** Longest name in words that is looked for. */
const LONGEST_NAME = 6;

/** Reads words that are spelt right: names of several words, joined and inflected forms; the rest is `unknown`. */
export function readWords(words: readonly string[], index: SearchIndex): Piece[] {
	const pieces: Piece[] = [];
	const forms = words.map((word) => formsOf(word.toLowerCase(), index));
	for (let from = 0; from < words.length;) {
		const named = longestName(words, forms, from, index);
		pieces.push(named?.piece ?? readWord(words[from]!, forms[from]!, index));
		from = named?.to ?? from + 1;
	}
	return dropSpokenParticles(pieces);
}

/** A word and what it is without particles and endings, longest first. */
function formsOf(word: string, index: SearchIndex): string[] {
	if (!hasHangul(word)) {
		const stems = englishStems(word);
		return [...new Set([word, foldEnglish(word), ...stems, ...stems.map(foldEnglish)])];
	}
	const stems = [...new Set([...nounStems(word), ...actionNouns(word)])];
	// A stem that is a word of the site is meant before one that is a longer accident: 모놀리식에서는.
	return [
		word,
		...stems.filter((stem) => index.exact.has(stem) || index.hasWord(stem)),
		...stems.filter((stem) => !index.exact.has(stem) && !index.hasWord(stem)),
	];
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
					piece: righted(
						namePiece(typed.join(' '), names, changed ? 'stem' : 'as-is', changed ? 0.98 : 1),
						index,
					),
				};
			}
	}
	return undefined;
}

function namesFor(key: string, index: SearchIndex): readonly Name[] {
	return index.exact.get(key) ?? (hasHangul(key) ? [] : (index.exact.get(foldEnglish(key)) ?? []));
}

/** The piece for names that were found; `sureness` is that of the way they were found. */
export function namePiece(typed: string, names: readonly Name[], step: Step, sureness: number): Piece {
	const best = new Map<number, Reading>();
	for (const name of names) {
		const reading = { name, sureness: sureness * name.weight };
		const other = best.get(name.document);
		if (!other || other.sureness < reading.sureness) best.set(name.document, reading);
	}
	const readings = [...best.values()].sort((a, b) => b.sureness - a.sureness);
	const word = readings[0]!.name.text.toLowerCase();
	return { typed, step, readings, word, sureness, shown: readings[0]!.name.text };
}

/** A listed misspelling as a typing error: the reader is shown the right name. */
function righted(piece: Piece, index: SearchIndex): Piece {
	const name = piece.readings[0]!.name;
	const [own = '', other = ''] = index.terms[name.document]?.names ?? [];
	if (!name.wrong) return piece;
	return { ...piece, step: 'typo', shown: hasHangul(own) === name.hangul || other === '' ? own : other };
}

function readWord(typed: string, forms: readonly string[], index: SearchIndex): Piece {
	const word = forms[0]!;
	const piece = (step: Step, found: string): Piece => ({
		typed,
		step,
		readings: [],
		word: found,
		sureness: 1,
		shown: found,
	});
	if (isFiller(word)) return piece('filler', word);
	const begins = (form: string) => form.length > 1 && index.frequency(form) > 0;
	// A Latin stem must be a word: summer has nothing to do with summary.
	const known = (form: string) => index.hasWord(form) || (hasHangul(form) && begins(form));
	if (index.hasWord(word)) return piece('as-is', word);
	const stem =
		forms.slice(1).find((form) => (form.length > 1 || /\d/.test(form)) && known(form)) ??
		(begins(word) ? word : undefined);
	if (stem) return piece(stem === word ? 'as-is' : 'stem', stem);
	// An everyday word that the guide says otherwise.
	const ringed = forms.find((form) => form.length > 1 && ringOf(form).length > 0);
	if (ringed) return piece('stem', ringed);
	if (!hasHangul(word)) return piece('unknown', '');
	const verb = [...forms.slice(1), ...verbStems(word)].find(
		(form) => begins(form) || (form.length > 1 ? known(form) : ringOf(form).length > 0),
	);
	if (verb) return piece('stem', verb);
	return piece('unknown', '');
}

/** After a Latin word the particle was parted from it (PaaS의, EC2보다): it is no word of its own. */
function dropSpokenParticles(pieces: Piece[]): Piece[] {
	return pieces.filter(({ typed, step, readings }, at) => {
		if (at === 0 || readings.length > 0 || !hasHangul(typed) || hasHangul(pieces[at - 1]!.typed)) return true;
		return !(step !== 'filler' && nounStems(`A${typed}`).includes('A'));
	});
}
