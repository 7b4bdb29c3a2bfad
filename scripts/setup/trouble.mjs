/** Something that cannot be had, what was tried, and what the reader can do about it. */
export class Trouble extends Error {
	/**
	 * @param {string} message what cannot be had
	 * @param {string[]} remedies what the reader can do, one sentence each
	 * @param {string} [output] what the failed command printed
	 */
	constructor(message, remedies, output = '') {
		super(message);
		this.remedies = remedies;
		this.output = output;
	}
}

/** Prints a trouble for a reader: the output first, so that the advice is the last thing on the screen. */
export function printTrouble(trouble) {
	if (trouble.output?.trim()) console.error(`\n${trouble.output.trimEnd()}`);
	console.error(`\n${trouble.message}`);
	for (const remedy of trouble.remedies ?? []) console.error(`  - ${remedy}`);
	if (!(trouble instanceof Trouble)) console.error(trouble.stack);
}
