/** Ends a number; 64 characters that JSON writes as they are. */
const LAST = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
/** Comes before the end of a number of 64 and more. */
const MORE = '#$%&()*,-.:;<=>?@[]^_`{|}~!';

/** Ascending numbers as short text: the distance of each to the one before, mostly one character. Never a space. */
export function packPostings(numbers: readonly number[]): string {
	let text = '';
	let before = -1;
	for (const number of numbers) {
		let rest = number - before - 1;
		before = number;
		const last = LAST[rest % LAST.length]!;
		for (rest = Math.floor(rest / LAST.length); rest > 0; rest = Math.floor(rest / MORE.length))
			text += MORE[rest % MORE.length]!;
		text += last;
	}
	return text;
}

/** The numbers of a text made by `packPostings`. */
export function unpackPostings(text: string): number[] {
	const numbers: number[] = [];
	let number = -1;
	let [high, unit] = [0, 1];
	for (const character of text) {
		const last = LAST.indexOf(character);
		if (last < 0) {
			high += MORE.indexOf(character) * unit;
			unit *= MORE.length;
			continue;
		}
		number += high * LAST.length + last + 1;
		numbers.push(number);
		[high, unit] = [0, 1];
	}
	return numbers;
}
