import { convertHangulToQwerty, convertQwertyToHangul, disassemble, getChoseong } from 'es-hangul';

const known = new Map<string, string>();

/** The letters of a text in the order of typing: 값 → ㄱㅏㅂㅅ. Other characters stay. */
export function jamoOf(text: string): string {
	let letters = '';
	for (const character of text) {
		let jamo = known.get(character);
		// es-hangul takes a syllable apart in microseconds; a lexicon has thousands of them, and few different ones.
		if (jamo === undefined)
			known.set(character, (jamo = /[가-힣ㄱ-ㅣ]/.test(character) ? disassemble(character) : character));
		letters += jamo;
	}
	return letters;
}

const initials = new Map<string, string>();

/** The initial consonants of a text: 콜드 스타트 → ㅋㄷㅅㅌㅌ. Latin and digits stay, spaces go. */
export function initialsOf(text: string): string {
	let letters = '';
	for (const character of text) {
		let initial = initials.get(character);
		if (initial === undefined) {
			initial = /[가-힣]/.test(character) ? getChoseong(character) : character.trim();
			initials.set(character, initial);
		}
		letters += initial;
	}
	return letters;
}

/** Whether a word is made of single consonants only, so that they may be initials. */
export function isInitials(word: string): boolean {
	return /^[ㄱ-ㅎ]+$/.test(word) || (/^[ㄱ-ㅎa-z0-9]+$/i.test(word) && /[ㄱ-ㅎ]{2}/.test(word));
}

/** Compound consonants that an IME makes of two initials in a row: ㄳ is ㄱㅅ. */
export function partInitials(word: string): string {
	return /[ㄳㄵㄶㄺㄻㄼㄽㄾㄿㅀㅄ]/.test(word) ? jamoOf(word) : word;
}

/** The same keys in the other keyboard mode, or nothing if that changes nothing: tjqjfltm → 서버리스, 애찯ㄱ → docker. */
export function otherKeyboard(text: string): string | undefined {
	try {
		const changed = /[가-힣ㄱ-ㅣ]/.test(text) ? convertHangulToQwerty(text) : convertQwertyToHangul(text);
		return changed === text ? undefined : changed;
	} catch {
		return undefined; // es-hangul throws at some rows of vowels (`Invalid hangul Characters`) that no word has.
	}
}

const FOLDS: [RegExp, string][] = [
	[/ㄲ/g, 'ㄱ'],
	[/ㄸ/g, 'ㄷ'],
	[/ㅃ/g, 'ㅂ'],
	[/ㅆ/g, 'ㅅ'],
	[/ㅉ/g, 'ㅈ'],
	[/ㅐ/g, 'ㅔ'],
	[/ㅒ/g, 'ㅖ'],
	[/ㅗㅔ|ㅗㅣ|ㅜㅔ/g, 'ㅜㅔ'],
	[/([ㅈㅊ])[ㅑ]/g, '$1ㅏ'],
	[/([ㅈㅊ])[ㅕ]/g, '$1ㅓ'],
	[/([ㅈㅊ])[ㅛ]/g, '$1ㅗ'],
	[/([ㅈㅊ])[ㅠ]/g, '$1ㅜ'],
	[/([ㅈㅊㅅ])[ㅖ]/g, '$1ㅔ'],
	// 글럿트 for 글럿: a final sound written twice.
	[/ㅅㅌㅡ/g, 'ㅅ'],
];

/** Letters in which spellings of one sound fall together: 쳐 and 처, ㅆ and ㅅ, ㅔ and ㅐ. */
export function foldSpelling(text: string): string {
	return FOLDS.reduce(
		(letters, [pattern, plain]) => letters.replace(pattern, plain),
		jamoOf(text.toLowerCase()),
	);
}
