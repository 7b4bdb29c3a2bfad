/** Ends a number; 64 characters that JSON writes as they are. */
const LAST = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
/** Comes before the end of a number of 64 and more. */
const MORE = '#$%&()*,-.:;<=>?@[]^_`{|}~!';

/** Whole numbers from 0 up as short text, below 64 one character each. Never a space. */
export function packNumbers(numbers: readonly number[]): string {
	let text = '';
	for (const number of numbers) {
		const last = LAST[number % LAST.length]!;
		for (let rest = Math.floor(number / LAST.length); rest > 0; rest = Math.floor(rest / MORE.length))
			text += MORE[rest % MORE.length]!;
		text += last;
	}
	return text;
}

/** The numbers of a text made by `packNumbers`. */
export function unpackNumbers(text: string): number[] {
	const numbers: number[] = [];
	let [high, unit] = [0, 1];
	for (const character of text) {
		const last = LAST.indexOf(character);
		if (last < 0) {
			high += MORE.indexOf(character) * unit;
			unit *= MORE.length;
			continue;
		}
		numbers.push(high * LAST.length + last);
		[high, unit] = [0, 1];
	}
	return numbers;
}

/** Ascending numbers as short text: the distance of each to the one before, mostly one character. Never a space. */
export function packPostings(numbers: readonly number[]): string {
	return packNumbers(numbers.map((number, at) => number - (numbers[at - 1] ?? -1) - 1));
}

/** The numbers of a text made by `packPostings`. */
export function unpackPostings(text: string): number[] {
	let number = -1;
	return unpackNumbers(text).map((distance) => (number += distance + 1));
}
