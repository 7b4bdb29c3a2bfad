/**
 * Where a line must not break although a browser would break it. A space is replaced by U+00A0; where there is no space,
 * the characters are named so that markup can hold them together: a word joiner would be copied and searched for.
 */

const NO_BREAK_SPACE = '\u00a0';

/** Units of measure and months, which say nothing without the number before them. */
const UNITS = [
	'ns|µs|ms|s|min|h',
	'seconds?|minutes?|hours?|days?|weeks?|months?|years?',
	'bits?|bytes?|[kKMGT]i?B|[kMG]bps|GB-seconds?|GB-초',
	'vCPUs?|cores?|[kMG]?Hz|px|k?W',
	'dollars?|cents?|percent|times?|requests?|calls?',
	'January|February|March|April|May|June|July|August|September|October|November|December',
].join('|');

/** Words that multiply the number before them and may have a unit behind. */
const MULTIPLIERS = 'thousand|million|billion|trillion';

/** Korean counters, which stand apart only from a number that is partly written out: 864만 건. */
const COUNTERS = '건|개|번|명|원|달러';

const BEFORE_UNIT = new RegExp(
	[
		`(?<=\\d) (?=(?:${UNITS}|${MULTIPLIERS})(?![A-Za-z]))`,
		`(?<=\\d[ ${NO_BREAK_SPACE}](?:${MULTIPLIERS})) (?=(?:${UNITS})(?![A-Za-z]))`,
		'(?<=\\d월) (?=\\d+일)',
		`(?<=\\d[백천]?[만억조]) (?=${COUNTERS}|(?:${UNITS})(?![A-Za-z]))`,
	].join('|'),
	'g',
);

/** Ties every number to the unit behind it with U+00A0. Nothing else changes, and a second time nothing at all. */
export function joinUnits(text: string): string {
	return text.replaceAll(BEFORE_UNIT, NO_BREAK_SPACE);
}

/** A stretch of text, set as any other or held on one line. */
export interface Stretch {
	text: string;
	unbroken: boolean;
}

/**
 * Chromium breaks Korean between a sign and a syllable even where words are kept whole (`word-break: keep-all`), and a
 * line would begin with a particle: `(cold start)⏎는`, `50%⏎까지`. Units of two parts break at the sign between them.
 */
const UNBROKEN = /GB-(?:초|seconds?)|[kMG]B\/s|[가-힣]\(|[)\]」』%…]+[가-힣]/g;

/** Cuts a text into stretches, which together are the text. */
export function splitUnbroken(text: string): Stretch[] {
	const stretches: Stretch[] = [];
	let end = 0;
	for (const { 0: held, index } of text.matchAll(UNBROKEN)) {
		if (index > end) stretches.push({ text: text.slice(end, index), unbroken: false });
		stretches.push({ text: held, unbroken: true });
		end = index + held.length;
	}
	if (end < text.length) stretches.push({ text: text.slice(end), unbroken: false });
	return stretches;
}
