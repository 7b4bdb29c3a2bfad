/** Corrections of words that are written as they sound. */
import { soundOf } from '../../../text/sound.ts';
import { nounStems } from '../korean.ts';
import type { Name } from '../name.ts';
import { readWords } from '../read-words.ts';
import type { SearchIndex } from '../search-index.ts';
import { hasHangul } from '../text.ts';
import { found, type Correction } from './correction.ts';

/** Consonants a word must have to be known by its sound alone. */
const HEARD = 4;

/** 오서라이제이션 → authorization: an English name as one hears it. */
export const correctSound: Correction = (typed, index) => {
	const words = typed.split(' ');
	for (const last of [words.at(-1)!, ...nounStems(words.at(-1)!)]) {
		const sound = soundOf([...words.slice(0, -1), last].join(' '));
		if (!sound || !hasHangul(typed) || sound.consonants.length < HEARD) continue;
		// Words are run together in Hangul, never parted.
		const names = index.heard(sound).filter(({ text }) => text.split(/[\s-]/).length >= words.length);
		const [token] = found(typed, names, 'spelling', 0.78, index) ?? [];
		// The reader wrote Hangul, and is told the name in the language of the page.
		if (token) return [{ ...token, shown: ownName(names[0]!, index) ?? token.shown }];
	}
	return undefined;
};

/** What a term is called in the language of the page. */
function ownName({ document }: Name, index: SearchIndex): string | undefined {
	return document < index.terms ? index.document(document)?.names[0] : undefined;
}

/** Syllables of loanwords that are written in two ways, either of them in the guide. */
const LOAN = [
	'론 런',
	'쉬 시',
	'싱 시',
	'징 즈',
	'컨 콘',
	'즈 스',
	'져 저',
	'쳐 처',
	'쥬 주',
	'세 시',
	'라 러',
].map((pair) => pair.split(' ') as [string, string]);

/** 프론트엔드 → 프런트엔드, 캐쉬 → 캐시: a loanword as the site does not write it. */
export const correctLoanword: Correction = (typed, index) => {
	if (!/^[가-힣]{2,}$/.test(typed)) return undefined;
	for (const word of [typed, ...nounStems(typed)])
		for (const pair of LOAN)
			for (const [one, other] of [pair, pair.toReversed()] as [string, string][]) {
				if (!word.includes(one)) continue;
				const spelt = word.replace(one, other);
				const [token] =
					index.words.has(spelt) || index.named(spelt).length > 0 ? readWords([spelt], index) : [];
				if (token && token.method !== 'unknown' && token.method !== 'filler')
					return [{ ...token, typed, method: 'spelling', shown: spelt }];
			}
	return undefined;
};
