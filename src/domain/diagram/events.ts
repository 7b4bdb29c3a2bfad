import { roundStep } from './scale.ts';

/** Dated events on a rule that is to scale. Places are parts of its length, from 0 at the top to 1. */
export interface EventRule {
	/** Where each event stands. */
	marks: number[];
	/** The years that are written beside the rule. */
	years: { year: number; at: number }[];
}

/** Years that are written beside a rule at most. */
const MOST_YEARS = 8;

/** A date of more or less precision, `2016`, `2016-05` or `2016-05-28`, as a number of years. */
export function yearsOf(date: string): number {
	const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
	return year + (month - 1) / 12 + (day - 1) / 365;
}

/** Lays events, in the order in which they happened, on a rule from the first whole year before them to the one after. */
export function ruleOf(dates: readonly string[]): EventRule {
	const times = dates.map(yearsOf);
	const first = Math.floor(Math.min(...times));
	const last = Math.max(first + 1, Math.ceil(Math.max(...times)));
	const at = (time: number) => (time - first) / (last - first);
	const step = Math.max(1, roundStep((last - first) / MOST_YEARS));
	const count = Math.floor((last - first) / step) + 1;
	return {
		marks: times.map(at),
		years: Array.from({ length: count }, (_, i) => ({ year: first + i * step, at: at(first + i * step) })),
	};
}
