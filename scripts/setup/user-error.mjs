/** Something that cannot be had, what was tried, and what the reader can do about it. */
export class UserError extends Error {
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

/** Prints an error for a reader: the output first, so that the advice is the last thing on the screen. */
export function printError(error) {
	if (error.output?.trim()) console.error(`\n${error.output.trimEnd()}`);
	console.error(`\n${error.message}`);
	for (const remedy of error.remedies ?? []) console.error(`  - ${remedy}`);
	if (!(error instanceof UserError)) console.error(error.stack);
}
