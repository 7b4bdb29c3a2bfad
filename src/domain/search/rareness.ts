/** Least rareness: of a word that stands on every page. */
const LEAST = 0.3;
/** Rareness is kept in steps of one in so many. */
const STEPS = 16;
/** Weights are kept in steps of one in so many, which one character holds. */
const WEIGHT_STEPS = 60;

/** How much a word tells that stands in so many of all documents, from 0.3 up. */
export function rarenessOf(documents: number, all: number): number {
	return Math.max(LEAST, Math.log(1 + all / Math.max(1, Math.min(all, documents))));
}

/** What the words of a question weigh together, and whether they are several, as one number. */
export function packRareness({ rareness, several }: { rareness: number; several: boolean }): number {
	return Math.round(rareness * STEPS) * 2 + (several ? 1 : 0);
}

export function unpackRareness(number: number): { rareness: number; several: boolean } {
	return { rareness: (number >> 1) / STEPS, several: number % 2 === 1 };
}

/** A weight from 0 to 1 as a number below 64. */
export const packWeight = (weight: number): number => Math.round(weight * WEIGHT_STEPS);
export const unpackWeight = (number: number): number => number / WEIGHT_STEPS;
