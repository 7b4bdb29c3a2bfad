import type { Locale } from '../../model/constants.ts';
import { wordStems } from './words.ts';

/** What a text shows to someone who does not understand it. All are counts, the length in characters. */
export interface Cues {
	length: number;
	/** Parts of sentences: breaks and joining words. */
	clauses: number;
	/** Numbers, with their points and commas. */
	numbers: number;
	/** Words that soften: may, usually, about. */
	hedges: number;
	/** Words without exception: always, never, every. */
	absolutes: number;
	/** Words that another text, the prompt of the question, has too. */
	shared: number;
}

const PATTERNS: Record<Locale, Record<'clauses' | 'hedges' | 'absolutes', RegExp>> = {
	ko: {
		clauses:
			/[,;:·](?!\d)|[가-힣](?:고|며|면|지만|므로|면서|려고|도록|니까|는데|아서|어서|해서|라서|아도|어도|해도|다가|거나)(?=[\s,])/g,
		hedges: /수 있|수도|대개|보통|아마|때로|가끔|거의|약간|쯤|정도|편이|대체로|흔히|하기 쉽|기도 한|듯/g,
		absolutes:
			/언제나|항상|늘 |절대|모든|모두|전혀|반드시|아무|오직|뿐|만큼은|하나도|어디서나|무조건|완전히/g,
	},
	en: {
		clauses:
			/[,;:](?!\d)|\b(?:and|but|or|so|because|since|if|when|while|until|unless|although|which|that|who|whose|where|after|before|once|as)\b/gi,
		hedges:
			/\b(?:may|might|can|could|usually|often|sometimes|probably|likely|about|roughly|mostly|tends?|perhaps|generally|almost|nearly|hardly|some)\b/gi,
		absolutes:
			/\b(?:always|never|all|every|everyone|everything|none|nobody|nothing|no|only|any|must|cannot|entirely|completely|at all)\b/gi,
	},
};

const count = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].length;

/** The cues of a text, as it is printed in one language; `prompt` is what it answers. */
export function cuesOf(text: string, prompt: string, locale: Locale): Cues {
	const { clauses, hedges, absolutes } = PATTERNS[locale];
	const asked = new Set(wordStems(prompt, locale));
	return {
		length: [...text].length,
		clauses: count(text, clauses),
		numbers: count(text, /\d+(?:[.,]\d+)*/g),
		hedges: count(text, hedges),
		absolutes: count(text, absolutes),
		shared: wordStems(text, locale).filter((word) => asked.has(word)).length,
	};
}
