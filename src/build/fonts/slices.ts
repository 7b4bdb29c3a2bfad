/** Part of a font: the characters one file holds. */
export interface Slice {
	name: string;
	characters: string;
}

/** Cuts characters, most used first, into a first slice (`name-0`, none if `first` is 0) and equal ones after it. */
export function cutSlices(name: string, characters: string[], first: number, rest: number): Slice[] {
	const slices: Slice[] = [];
	for (let start = 0; start < characters.length;) {
		const length = start === 0 && first > 0 ? first : rest;
		slices.push({
			name: `${name}-${slices.length}`,
			characters: characters.slice(start, start + length).join(''),
		});
		start += length;
	}
	return slices;
}

/** `U+AC00, U+AC04-AC07`: the characters as CSS's unicode-range. */
export function unicodeRange(characters: string): string {
	const codes = [...characters].map((character) => character.codePointAt(0)!).sort((a, b) => a - b);
	const ranges: [number, number][] = [];
	for (const code of codes) {
		const last = ranges.at(-1);
		if (last && code <= last[1] + 1) last[1] = code;
		else ranges.push([code, code]);
	}
	const hex = (code: number) => code.toString(16).toUpperCase();
	return ranges.map(([from, to]) => (from === to ? `U+${hex(from)}` : `U+${hex(from)}-${hex(to)}`)).join(',');
}
