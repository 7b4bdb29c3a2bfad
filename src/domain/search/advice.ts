import type { Locale } from '../../schemas/localized.ts';

/** How the guide calls what speaks against something. */
const DRAWBACK: Record<Locale, string> = { ko: '단점', en: 'drawback' };

/** Ways to ask what speaks against something: 쓰면 안 되는 경우, when not to use it. */
const AGAINST: Record<Locale, readonly RegExp[]> = {
	ko: [
		/(?<=면\s?)안\s?(?:되|돼|됩|된|될|좋|맞)[가-힣]*/g,
		/안\s?(?:좋은|맞는|맞을|어울리는|어울릴)(?![가-힣])/g,
		/(?<=지\s?)(?:말아야|말라는|마라|않아야|않는 게)[가-힣]*/g,
	],
	en: [
		/\b(?:not|never|dont|don[’']t|shouldnt|shouldn[’']t|avoid)\s(?:to\s)?(?:use|using|choose|choosing|adopt|adopting|pick|go)\b/gi,
		/\b(?:not\s(?:a\s)?(?:good|suitable|right|worth|recommended))\b/gi,
	],
};

/** A query in which such a way of asking is the guide's word for it, because its own words are fillers. */
export function readAdvice(query: string, locale: Locale): string {
	return [...AGAINST.ko, ...AGAINST.en].reduce(
		(text, against) => text.replace(against, ` ${DRAWBACK[locale]} `),
		query,
	);
}
