/** Longest query that is looked at, in UTF-16 units, as much as the field takes; the rest of a longer one is ignored. */
const LONGEST_QUERY = 1000;
/** Most words of a query that are searched for: the rarest of a longer one. */
export const MOST_WORDS = 14;
/** Longest word that is looked at. */
const LONGEST_WORD = 40;

/** Comes after all that begins alike: from 서 to 서 and this are all words in 서. */
export const END = '\uffff';

/** The query as the search sees it: composed (NFC), full-width letters made narrow, ends trimmed, length bounded. */
export function normaliseQuery(query: string): string {
	return query
		.slice(0, LONGEST_QUERY * 3) // Decomposed Hangul takes up to three units a syllable.
		.normalize('NFC')
		.replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
		.replace(/\s+/g, ' ')
		.trim()
		.slice(0, LONGEST_QUERY);
}

/** Words of a text in their case: runs of letters and digits, Latin parted from the Hangul after it (`PaaS의`). */
export function wordsOf(text: string): string[] {
	return runsOf(text).flat();
}

/** The same by what stands together without a space. */
export function runsOf(text: string): string[][] {
	const runs: string[][] = [];
	for (const [run] of text
		.normalize('NFC')
		.replace(/['’]/g, '')
		.matchAll(/[\p{L}\p{N}\p{M}]+/gu)) {
		// A number keeps its unit: 15분 is one word.
		const parts = /^\d+[가-힣]+$/.test(run) ? [run] : (run.match(/[가-힣ㄱ-ㅣ]+|[^가-힣ㄱ-ㅣ]+/g) ?? []);
		runs.push(parts.map((part) => part.slice(0, LONGEST_WORD)));
	}
	return runs;
}

/** A name reduced to what its spellings share: lower case, without spaces, hyphens or other signs. */
export function keyOf(text: string): string {
	return text
		.normalize('NFC')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}\p{M}]+/gu, '');
}

/** Whether a text holds Hangul, syllables or single letters. */
export function hasHangul(text: string): boolean {
	return /[가-힣ㄱ-ㅣ]/.test(text);
}
