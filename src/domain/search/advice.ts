import type { Locale } from '../../model/constants.ts';

/** Ways to ask what speaks for or against a model or a product, and the guide's word for each; elsewhere they say nothing. */
const WAYS: { word: Partial<Record<Locale, string>>; asked: readonly RegExp[] }[] = [
	{
		word: { ko: '단점', en: 'drawback' },
		asked: [
			/(?<=(?:쓰|사용하|도입하|선택하|고르)면\s?)안\s?(?:되|돼|됩|된|될|좋|맞)[가-힣]*/g,
			/(?<=(?:서버리스|FaaS|MSA|마이크로서비스|클라우드)[를을로]?\s?하면\s?)안\s?(?:되|돼|됩|된|될|좋|맞)[가-힣]*/gi,
			/(?<!면\s?)안\s?(?:좋은|맞는|맞을|어울리는|어울릴)(?![가-힣])/g,
			/좋지(?:만은|만|는|도)?\s?(?:않|못)[가-힣]*/g,
			/(?<=(?:쓰|사용하|도입하|선택하|고르)지\s?)(?:말아야|말라는|마라|않아야|않는 게)[가-힣]*/g,
			/(?:조심|주의|유의)(?:할|해야|하)[가-힣]*/g,
			/\b(?:not|never|dont|don[’']t|shouldnt|shouldn[’']t|avoid)\s(?:to\s)?(?:use|using|choose|choosing|adopt|adopting|pick|go)\b/gi,
			/\bnot\s(?:a\s)?(?:good|suitable|right|worth|recommended)\b/gi,
			/\b(?:arguments?|reasons?)\s(?:against|not\sto)\b/gi,
			/\btrade-?offs?\b/gi,
		],
	},
	{
		word: { ko: '장점', en: 'benefit' },
		asked: [
			/(?<=(?:쓰|하)면\s?)(?:뭐가\s?)?좋(?:은|아|을)[가-힣]*/g,
			/왜\s(?:선택|고르|골라|골랐)[가-힣]*/g,
			/\b(?:arguments?|reasons?)\s(?:for|to\s(?:use|choose|adopt|go))\b/gi,
		],
	},
	{
		word: {},
		asked: [
			/(?<=면\s?)안\s?(?:되|돼|됩|된|될|좋|맞)[가-힣]*/g,
			/(?<=지\s?)(?:말아야|말라는|마라|않아야|않는 게)[가-힣]*/g,
		],
	},
];

/** A query in which such a way of asking is the guide's word for it: 쓰면 안 되는 경우, arguments for it. */
export function readAdvice(query: string, locale: Locale): string {
	return WAYS.reduce(
		(text, { word, asked }) =>
			asked.reduce((each, way) => each.replace(way, ` ${word[locale] ?? ''} `), text),
		query,
	);
}
