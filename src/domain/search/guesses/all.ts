import type { Guess } from './guess.ts';
import { guessHead, guessSplit } from './joined.ts';
import { guessSound } from './sound.ts';
import { guessHalfTyped, guessInitials, guessKeyboard, guessTypo } from './typing.ts';

/** The guesses in their order: each is asked only if those before found nothing. */
export const GUESSES: readonly Guess[] = [
	guessSplit,
	guessKeyboard,
	guessInitials,
	guessHalfTyped,
	guessTypo,
	guessSound,
	guessHead,
];
