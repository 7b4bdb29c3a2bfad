import type { Locale } from '../../model/constants.ts';

/** English words that say nothing by themselves. */
const EMPTY = new Set(
	'the and for that this with from are was were has have had not its one two they them their there then than what which when who how why does did but you your our out off per'.split(
		' ',
	),
);

/**
 * The distinct words of a text by what they begin with, which is what a reader who knows nothing would compare: two
 * syllables of Korean, whose endings change, five letters of English, without words that say nothing.
 */
export function wordStems(text: string, locale: Locale): string[] {
	const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
	const stems =
		locale === 'ko'
			? words.filter((word) => word.length > 1).map((word) => word.slice(0, 2))
			: words.filter((word) => word.length > 2 && !EMPTY.has(word)).map((word) => word.slice(0, 5));
	return [...new Set(stems)];
}
