import { allowedSlips } from '../text/distance.ts';
import { jamo, mayBeInitials, otherKeyboard, partJoined } from '../text/hangul.ts';
import { lettersOf, soundOf } from '../text/sound.ts';
import { nounStems } from './korean.ts';
import type { Piece, Step } from './piece.ts';
import { namePiece, readWords, sizeOf } from './read-words.ts';
import type { Name, SearchIndex } from './search-index.ts';
import { slipsBetween, spell, type Spelling } from './spellings.ts';
import { hasHangul, keyOf, wordsOf } from './text.ts';

/** A guess at words that are not spelt right, or nothing. `typed` may hold spaces. */
export type Guess = (typed: string, index: SearchIndex) => Piece[] | undefined;

/** Consonants a word must have to be known by its sound alone. */
const HEARD = 4;

/** Pages a word must be on to be the right spelling of another. */
const COMMON = 3;

const found = (typed: string, names: readonly Name[], step: Step, sureness: number) =>
	names.length > 0 ? [namePiece(typed, names, step, sureness)] : undefined;

/** Names that begin so, or lexicon words: the reader is still typing. */
const guessBeginning: Guess = (typed, index) => {
	const key = keyOf(typed);
	if (key.length < (hasHangul(key) ? 2 : 3)) return undefined;
	return found(typed, index.beginning(key).slice(0, 8), 'half-typed', 0.85);
};

/** 람다함수 → 람다 + 함수, every part a name. */
const guessNames: Guess = (typed, index) => split(typed, index, (part) => index.exact.has(part));

/** 동시성한도 → 동시성 + 한도, 멱등키 → 멱등 + 키: every part a name or a word of the site. */
const guessSplit: Guess = (typed, index) => {
	const parts = split(
		typed,
		index,
		(part) => index.exact.has(part) || (index.hasWord(part) && part.length >= (hasHangul(part) ? 2 : 4)),
	);
	if (parts) return parts;
	// A single syllable is a word only behind another: 멱등 + 키. What makes a noun of a noun goes: 보상 + 금.
	const [head, last] = [typed.slice(0, -1), typed.slice(-1)];
	if (!/^[가-힣]{2,}$/.test(head) || !(index.exact.has(head) || index.hasWord(head))) return undefined;
	if (!index.hasWord(last) && !NOUN_OF_NOUN.has(last)) return undefined;
	return asSplit(readWords(index.hasWord(last) ? [head, last] : [head], index));
};

/** Syllables that make another noun of a noun. */
const NOUN_OF_NOUN = new Set([...'금비료률율량수자팀값용식형별측제법력망판본']);

function split(typed: string, index: SearchIndex, isPart: (part: string) => boolean): Piece[] | undefined {
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
			if (part.length > 1 ? isPart(part) : index.exact.has(part)) parts[end] = [...before, part];
		}
	for (let end = key.length; end > key.length - 3 && end > 0; end--) {
		const whole = parts[end];
		if (!whole || whole.length < 2) continue;
		const pieces = readWords(
			end === key.length ? whole : [...whole.slice(0, -1), whole.at(-1)! + key.slice(end)],
			index,
		);
		// Latin words of which none is a name are chance: serve + less.
		const named = hasHangul(key) || pieces.some(({ readings }) => readings.length > 0);
		if (named && pieces.every(({ step }) => step !== 'unknown')) return asSplit(pieces);
	}
	return undefined;
}

function asSplit(pieces: Piece[]): Piece[] {
	return pieces.map((piece) => ({ ...piece, step: 'split', sureness: 0.95 }));
}

/** The same keys in the other keyboard mode. */
const guessKeyboard: Guess = (typed, index) => {
	for (const text of new Set([typed, typed.toLowerCase()])) {
		const other = otherKeyboard(text);
		if (!other || (!hasHangul(typed) && /[ㄱ-ㅣ]{2}/.test(other))) continue;
		const words = wordsOf(other);
		if (words.length === 0) continue;
		const pieces = readWords(words, index);
		const sure = ({ step, readings, word }: Piece) =>
			step === 'filler' ||
			readings.length > 0 ||
			(step !== 'unknown' && (index.hasWord(word) || word.length > 2));
		const read = pieces.some(({ readings, word }) => readings.length > 0 || word.length > 1);
		if (read && pieces.every(sure)) return relabel(pieces, typed, 0.93);
		// Half-typed or misspelt as well: only whole names, so that chance stays out.
		if (jamo(other).length > 4)
			for (const guess of [guessBeginning, guessHalfTyped, guessTypo]) {
				const again = hasHangul(other) || guess === guessTypo ? guess(other, index) : undefined;
				if (again) return relabel(again, typed, again[0]!.sureness * 0.9);
			}
	}
	return undefined;
};

/** Pieces of the other keyboard mode as pieces of what was typed; the first tells the reader of them all. */
function relabel(pieces: readonly Piece[], typed: string, sureness: number): Piece[] {
	const shown = pieces.map((piece) => piece.shown).join(' ');
	return pieces.map((piece, at) => ({
		...piece,
		...(at === 0 && { typed, shown }),
		step: piece.step === 'filler' ? 'filler' : at === 0 ? 'keyboard' : 'as-is',
		sureness,
		readings: piece.readings.map((reading) => ({ ...reading, sureness: reading.sureness * sureness })),
	}));
}

/** ㅋㄷㅅㅌㅌ → 콜드 스타트. */
const guessInitials: Guess = (typed, index) => {
	const key = partJoined(keyOf(typed));
	if (!mayBeInitials(key) || key.length < 2) return undefined;
	const beginning = index.spellings().initials.filter(({ initials }) => initials.startsWith(key));
	const whole = beginning.filter(({ initials }) => initials === key).map(({ name }) => name);
	if (whole.length > 0) return found(typed, whole, 'initials', 0.9);
	if (key.length < 3) return undefined;
	const shortest = beginning.map(({ name }) => name).sort((a, b) => a.key.length - b.key.length);
	return found(typed, shortest.slice(0, 8), 'initials', 0.75);
};

/** 아키텍쳐 → 아키텍처: another spelling of the same sound. */
const guessSpelling: Guess = (typed, index) => {
	const asked = spell(typed, keyOf(typed));
	if (!asked.hangul || asked.key.length < 2) return undefined;
	const names = index.spellings().namesSounding(asked);
	if (names.length > 0) return found(typed, names, 'spelling', 0.92);
	const word = index.spellings().wordSounding(asked);
	return word ? [wordPiece(typed, word, 'spelling', 0.9)] : undefined;
};

/** 서벌 → 서버리스: a syllable that the IME has not finished. */
const guessHalfTyped: Guess = (typed, index) => {
	const key = keyOf(typed);
	const letters = jamo(key);
	if (!hasHangul(key) || letters.length < 3 || mayBeInitials(key)) return undefined;
	const begun = <Of>({ hangul, letters: own }: Spelling<Of>) => hangul && own.startsWith(letters);
	const names = index
		.spellings()
		.names.filter((spelling) => begun(spelling) && !spelling.of.wrong)
		.map(({ of }) => of);
	if (names.length > 0)
		return found(typed, names.sort((a, b) => a.key.length - b.key.length).slice(0, 8), 'half-typed', 0.85);
	if (/\s/.test(typed)) return undefined;
	const words = index
		.spellings()
		.words.filter(begun)
		.map(({ of }) => of);
	const best = words.sort((a, b) => index.frequency(b) - index.frequency(a))[0];
	return best ? [wordPiece(typed, best, 'half-typed', 0.8)] : undefined;
};

/** 티어 → 쓰리티어: inside a name. */
const guessPart: Guess = (typed, index) => {
	const key = keyOf(typed);
	if (key.length < (hasHangul(key) ? 2 : 4)) return undefined;
	const names = index.names.filter(
		(name) => !name.wrong && name.key.includes(key) && key.length * 5 > name.key.length,
	);
	return found(typed, names.sort((a, b) => a.key.length - b.key.length).slice(0, 8), 'part', 0.7);
};

/** One or two wrong letters. */
const guessTypo: Guess = (typed, index) => {
	const asked = spell(typed, keyOf(typed));
	const size = (asked.hangul ? asked.folded : asked.key).length;
	const limit = allowedSlips(size);
	if (limit === 0 || mayBeInitials(asked.key)) return undefined;
	let least = limit + 1;
	let nearest: Name[] = [];
	for (const spelling of index.spellings().names) {
		const slips = slipsBetween(asked, spelling, Math.min(limit, least)) ?? Infinity;
		if (slips < least) [least, nearest] = [slips, [spelling.of]];
		else if (slips === least) nearest.push(spelling.of);
	}
	const sureness = 0.9 - 0.1 * least;
	if (least <= limit) return found(typed, nearest, 'typo', sureness);
	if (/\s/.test(typed) || size < (asked.hangul ? 8 : 6)) return undefined;
	// A word of one page is more often rare than meant; one that begins otherwise is another: 먹으면, 적으면.
	const word = index
		.spellings()
		.words.find(
			(spelling) =>
				spelling.key.length > 1 &&
				spelling.letters[0] === asked.letters[0] &&
				slipsBetween(asked, spelling, 1) !== undefined &&
				index.frequency(spelling.of) >= COMMON,
		);
	return word && [wordPiece(typed, word.of, 'typo', 0.75)];
};

/** 디엘큐 → DLQ: an abbreviation letter by letter. */
const guessLetters: Guess = (typed, index) => {
	for (const word of [typed, ...nounStems(typed)]) {
		const letters = lettersOf(word);
		if (!letters || letters.length < 2) continue;
		const names = index.exact.get(letters);
		if (names) return found(typed, names, 'spelling', 0.92);
		if (index.hasWord(letters)) return [wordPiece(typed, letters, 'spelling', 0.9)];
	}
	return undefined;
};

/** 오서라이제이션 → authorization: an English name as one hears it. */
const guessSound: Guess = (typed, index) => {
	const words = typed.split(' ');
	for (const last of [words.at(-1)!, ...nounStems(words.at(-1)!)]) {
		const sound = soundOf([...words.slice(0, -1), last].join(' '));
		if (!sound || !hasHangul(typed) || sound.consonants.length < HEARD) continue;
		// Words are run together in Hangul, never parted.
		const names = index
			.spellings()
			.namesHeard(sound)
			.filter(({ text }) => text.split(/[\s-]/).length >= words.length);
		if (names.length > 0) return found(typed, names, 'spelling', 0.78);
	}
	return undefined;
};

function wordPiece(typed: string, word: string, step: Step, sureness: number): Piece {
	return { typed, size: sizeOf(typed), step, readings: [], word, sureness, shown: word };
}

/** The guesses in their order: each is asked only if those before found nothing. */
export const GUESSES: readonly Guess[] = [
	guessNames,
	guessLetters,
	guessBeginning,
	guessSplit,
	guessKeyboard,
	guessInitials,
	guessSpelling,
	guessHalfTyped,
	guessPart,
	guessTypo,
	guessSound,
];
