/** What glossary filter and search share: forms of a text in which two ways of writing the same word become equal. */
import { convertHangulToQwerty, convertQwertyToHangul } from 'es-hangul';

const FIRST = 0xac00;
const LAST = 0xd7a3;
const INITIALS = 'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ';
const MEDIALS = 'ㅏ ㅐ ㅑ ㅒ ㅓ ㅔ ㅕ ㅖ ㅗ ㅗㅏ ㅗㅐ ㅗㅣ ㅛ ㅜ ㅜㅓ ㅜㅔ ㅜㅣ ㅠ ㅡ ㅡㅣ ㅣ'.split(' ');
const FINALS =
	' ㄱ ㄲ ㄱㅅ ㄴ ㄴㅈ ㄴㅎ ㄷ ㄹ ㄹㄱ ㄹㅁ ㄹㅂ ㄹㅅ ㄹㅌ ㄹㅍ ㄹㅎ ㅁ ㅂ ㅂㅅ ㅅ ㅆ ㅇ ㅈ ㅊ ㅋ ㅌ ㅍ ㅎ'.split(
		' ',
	);
/** Letters that an input method joins while one types consonants or vowels one after another, and their parts. */
const JOINED = pairs('ㄳㄵㄶㄺㄻㄼㄽㄾㄿㅀㅄㅘㅙㅚㅝㅞㅟㅢ', [
	...FINALS.filter((letters) => letters.length > 1),
	...MEDIALS.filter((letters) => letters.length > 1),
]);
/** Letters that many speakers do not tell apart, or that loan words are wrongly spelt with. */
const ALIKE = pairs('ㄲㄸㅃㅆㅉㅐㅒ', [...'ㄱㄷㅂㅅㅈㅔㅖ']);
/** Vowels that sound plain after ㅅ, ㅈ and ㅊ. */
const PLAIN = pairs('ㅑㅕㅛㅠㅖ', [...'ㅏㅓㅗㅜㅔ']);

function pairs(keys: string, values: readonly string[]): Record<string, string> {
	return Object.fromEntries([...keys].map((key, index) => [key, values[index]!]));
}

/** Composed letters (NFC): files and some keyboards bring 서 as two or three code points. Keeps case and spaces. */
export const nfc = (text: string): string => text.normalize('NFC');

/** The form in which names are compared: NFC, lower case, nothing but letters and digits. `Cold-Start` → `coldstart`. */
export function squash(text: string): string {
	// Not NFKC: it would turn the loose letters one types (ㅅ) into those of the Unicode block for old Hangul.
	const plain = text.replace(/[\uff01-\uff5e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));
	// Composed at the end: marks that a sign held apart meet only then, and take their order.
	return nfc(plain)
		.toLowerCase()
		.replace(/[^\p{L}\p{N}\p{M}+#]/gu, '')
		.normalize('NFC');
}

/** True of a syllable such as 서. */
export function isSyllable(character: string): boolean {
	const code = character.charCodeAt(0);
	return character.length === 1 && code >= FIRST && code <= LAST;
}

/** The keys that type a text, one letter each: 왜 → ㅇㅗㅐ, 값 → ㄱㅏㅂㅅ. What is not Hangul stays. */
export function jamo(text: string): string {
	let letters = '';
	for (const character of nfc(text)) {
		if (!isSyllable(character)) letters += JOINED[character] ?? character;
		else {
			const index = character.charCodeAt(0) - FIRST;
			letters +=
				INITIALS[Math.floor(index / 588)]! + MEDIALS[Math.floor((index % 588) / 28)]! + FINALS[index % 28]!;
		}
	}
	return letters;
}

/** Initial consonants of the syllables, spaces left out: 콜드 스타트 → ㅋㄷㅅㅌㅌ. Other letters stay, in lower case. */
export function initials(text: string): string {
	return [...squash(text)]
		.map((character) =>
			isSyllable(character)
				? INITIALS[Math.floor((character.charCodeAt(0) - FIRST) / 588)]!
				: (JOINED[character] ?? character),
		)
		.join('');
}

/** A text with its joined loose letters parted, as one types them: `ㄳ서` → `ㄱㅅ서`. */
export const partJoined = (text: string): string =>
	[...text].map((character) => JOINED[character] ?? character).join('');

/** The consonants of a query that consists of nothing else, joined ones parted: `ㅅㅂ ㄳ` → ㅅㅂㄱㅅ. Undefined for any other query. */
export function asInitials(query: string): string | undefined {
	const letters = partJoined(squash(query));
	return /^[ㄱ-ㅎ]+$/.test(letters) ? letters : undefined;
}

/** Whether a word may be initials: loose consonants, among Latin letters at least two in a row. */
export function mayBeInitials(word: string): boolean {
	return /^[ㄱ-ㅎ]+$/.test(word) || (/^[ㄱ-ㅎa-z0-9]+$/i.test(word) && /[ㄱ-ㅎ]{2}/.test(word));
}

/**
 * What the same keys type in Korean mode: `tjqjfltm` → 서버리스. Takes the query as it was typed, because Shift makes
 * ㅆ and ㄲ; where that yields loose letters (a sentence's capital), the lower case is taken. Undefined if no syllable comes out.
 */
export function typedAsKorean(query: string): string | undefined {
	if (!/^[a-z\s]+$/i.test(query)) return undefined;
	const read = [query, query.toLowerCase()].map((text) => retype(text.replace(/\s+/g, ' ')));
	return (
		read.find(
			(text) => [...text].every((character) => isSyllable(character) || character === ' ') && /\S/.test(text),
		) ?? read.find((text) => [...text].some(isSyllable))
	);
}

/** The Hangul of some keys; empty for rows of vowels that no word has, at which es-hangul throws. */
function retype(keys: string): string {
	try {
		return nfc(convertQwertyToHangul(keys));
	} catch {
		return '';
	}
}

/** The keys of a text on a Korean keyboard, Shift as capitals: 꾸러미 → `Rnfjal`. */
export const typedAsKeys = (text: string): string => convertHangulToQwerty(nfc(text));

/** What the same keys type in English mode: ㅊㅐㅣㅇ → `cold`. Undefined for a query without Hangul. */
export function typedAsEnglish(query: string): string | undefined {
	const text = nfc(query);
	if (![...text].some((character) => isSyllable(character) || /[ㄱ-ㅣ]/.test(character))) return undefined;
	return typedAsKeys(text).toLowerCase();
}

/** The same keys in the other mode, whichever that is, Shift kept: 애찯ㄱ → docker. Undefined if that changes nothing. */
export function otherKeyboard(text: string): string | undefined {
	const changed = /[가-힣ㄱ-ㅣ]/.test(text) ? typedAsKeys(text) : retype(text);
	return changed === text || changed === '' ? undefined : changed;
}

/**
 * A coarser form in which common misspellings meet: 쳐=처, ㅆ=ㅅ, ㅔ=ㅐ. Doubled consonants are single, ㅑㅕㅛㅠㅖ after
 * ㅅㅈㅊ plain, 왜 and 외 are 웨, ㅅ트 is ㅅ (글럿트), doubled Latin letters count once. In single letters, as `jamo` gives
 * them; for comparing, not for showing.
 */
export const foldSpelling = (text: string): string => foldLetters(jamo(squash(text)));

/** Letters at the end that those behind them may change when they are folded. */
const OPEN = /(?<=ㅅ)ㅌ$|ㅗ$/;

/** What the folded letters of every text begin with whose letters begin so. */
export const foldBeginning = (letters: string): string => foldLetters(letters.replace(OPEN, ''));

/** `foldSpelling` of a text that is in single letters already. */
export function foldLetters(letters: string): string {
	return letters
		.replace(/[ㄲㄸㅃㅆㅉㅐㅒ]/g, (letter) => ALIKE[letter]!)
		.replace(/(?<=[ㅅㅈㅊ])[ㅑㅕㅛㅠㅖ]/g, (vowel) => PLAIN[vowel]!)
		.replace(/ㅗㅔ|ㅗㅣ/g, 'ㅜㅔ')
		.replace(/ㅅㅌㅡ/g, 'ㅅ')
		.replace(/([a-z])\1+/g, '$1');
}

/** The first and the last syllable with the initial consonant of one. Undefined for what is no syllable. */
export function syllablesOf(syllable: string): [first: string, last: string] | undefined {
	if (!isSyllable(syllable)) return undefined;
	const initial = Math.floor((syllable.charCodeAt(0) - FIRST) / 588);
	return [0, 587].map((at) => String.fromCharCode(FIRST + initial * 588 + at)) as [string, string];
}
