import { LOCALES, type Locale, type Localized } from '../../model/constants.ts';
import { kinds } from '../kinds.ts';
import type { Question, QuestionKind } from '../schema.ts';
import { type Guesses, tryGuessers } from './guessers.ts';
import { type Item, itemOf } from './item.ts';

/** What the questions of one kind give away to blind guessers in one language. */
export interface Leak {
	kind: QuestionKind;
	locale: Locale;
	guesses: Guesses[];
}

/** What the bank of questions is made of, and what it gives away. */
export interface Survey {
	leaks: Leak[];
	/** The share of statements that are true, from 0 to 1. */
	trueStatements: number;
	/** By language, how often the right one of several options is the longest; ties count for their share. */
	longestIsRight: Record<Locale, number>;
}

/** How far above chance a blind guesser may be, and between which shares the others may lie; all from 0 to 1. */
export const BOUNDS = { aboveChance: 0.08, trueStatements: [0.4, 0.6], longestIsRight: 0.35 } as const;

/** A kind with fewer questions shows nothing: one more or less would be half of the bound. */
const FEWEST = 10;

/** Looks at the bank as someone would who knows nothing; `printers` turn texts into what is printed. */
export function surveyBank(
	questions: readonly Question[],
	printers: Record<Locale, (text: Localized) => string>,
): Survey {
	const leaks = (Object.keys(kinds) as QuestionKind[]).flatMap((kind) => {
		const ofKind = questions.filter((question) => question.kind === kind);
		return LOCALES.map((locale) => {
			const items: Item[] = ofKind.map((question) => itemOf(question, locale, printers[locale]));
			return { kind, locale, guesses: tryGuessers(items) };
		});
	});
	const got = (kind: QuestionKind, locale: Locale, guesser: string) =>
		leaks
			.find((leak) => leak.kind === kind && leak.locale === locale)
			?.guesses.find((guess) => guess.guesser === guesser)?.got ?? NaN;
	return {
		leaks,
		trueStatements: got('true-false', 'en', 'all true'),
		longestIsRight: {
			ko: got('single-choice', 'ko', 'longest'),
			en: got('single-choice', 'en', 'longest'),
		},
	};
}

const percent = (share: number) => `${Math.round(share * 100)}%`;

/** What a bank does that it must not, one sentence each. */
export function faultsOf({ leaks, trueStatements, longestIsRight }: Survey): string[] {
	const guessed = leaks.flatMap(({ kind, locale, guesses }) =>
		guesses
			.filter(({ questions, got, chance }) => questions >= FEWEST && got - chance > BOUNDS.aboveChance)
			.map(
				({ guesser, got, chance }) =>
					`${kind} in ${locale}: “${guesser}” scores ${percent(got)}, chance ${percent(chance)}. ` +
					'Change options or their order so that it does not pay.',
			),
	);
	const [least, most] = BOUNDS.trueStatements;
	const lopsided =
		trueStatements < least || trueStatements > most
			? [
					`${percent(trueStatements)} of the statements are true. Keep it between ${percent(least)} and ${percent(most)}.`,
				]
			: [];
	const long = LOCALES.filter((locale) => longestIsRight[locale] > BOUNDS.longestIsRight).map(
		(locale) =>
			`In ${locale} the right option is the longest in ${percent(longestIsRight[locale])}. Shorten some, lengthen wrong ones.`,
	);
	return [...guessed, ...lopsided, ...long];
}
