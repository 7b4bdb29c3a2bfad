import type { Correction } from './correction.ts';
import { correctHead, correctSplit } from './joined.ts';
import { correctLoanword, correctSound } from './sound.ts';
import { correctHalfTyped, correctInitials, correctKeyboard, correctTypo } from './typing.ts';

/** The corrections in their order: each is asked only if those before found nothing. */
export const CORRECTIONS: readonly Correction[] = [
	correctSplit,
	correctKeyboard,
	correctInitials,
	correctHalfTyped,
	correctLoanword,
	correctTypo,
	correctSound,
	correctHead,
];
