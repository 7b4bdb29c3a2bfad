/** Corrections of words that are written as they sound. */
import { soundOf } from '../../../text/sound.ts';
import { nounStems } from '../korean.ts';
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
		const names = index
			.spellings()
			.namesHeard(sound)
			.filter(({ text }) => text.split(/[\s-]/).length >= words.length);
		const [token] = found(typed, names, 'spelling', 0.78) ?? [];
		// The reader wrote Hangul, and is told the name in the language of the page.
		if (token) return [{ ...token, shown: index.terms[names[0]!.document]?.names[0] ?? token.shown }];
	}
	return undefined;
};
