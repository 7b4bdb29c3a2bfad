import type { Locale, Localized } from '../../model/constants.ts';

const INITIALS = [
	'ㄱ',
	'ㄲ',
	'ㄴ',
	'ㄷ',
	'ㄸ',
	'ㄹ',
	'ㅁ',
	'ㅂ',
	'ㅃ',
	'ㅅ',
	'ㅆ',
	'ㅇ',
	'ㅈ',
	'ㅉ',
	'ㅊ',
	'ㅋ',
	'ㅌ',
	'ㅍ',
	'ㅎ',
];
const PLAIN: Record<string, string> = { ㄲ: 'ㄱ', ㄸ: 'ㄷ', ㅃ: 'ㅂ', ㅆ: 'ㅅ', ㅉ: 'ㅈ' };

/** The heading of the index under which a name stands: ㄱ to ㅎ, A to Z, or # for a digit or sign. */
export function indexLetter(name: string): string {
	const first = name.normalize('NFC').charAt(0);
	const syllable = first.charCodeAt(0) - 0xac00;
	if (syllable >= 0 && syllable < 11172) {
		const initial = INITIALS[Math.floor(syllable / 588)]!;
		return PLAIN[initial] ?? initial;
	}
	return /[a-z]/i.test(first) ? first.toUpperCase() : '#';
}

/** Terms in the order of a dictionary of that language: 가나다 before A–Z in Korean. */
export function inDictionaryOrder<Entry extends { name: Localized }>(
	entries: readonly Entry[],
	locale: Locale,
): Entry[] {
	const collator = new Intl.Collator(locale, { sensitivity: 'base', numeric: true });
	return entries.toSorted((a, b) => collator.compare(a.name[locale], b.name[locale]));
}

/** Terms under their letters, in dictionary order. */
export function groupByLetter<Entry extends { name: Localized }>(
	entries: readonly Entry[],
	locale: Locale,
): [letter: string, entries: Entry[]][] {
	return [...Map.groupBy(inDictionaryOrder(entries, locale), ({ name }) => indexLetter(name[locale]))];
}
