/** Prints a row of a table: its name, then its cells. */
export function row(name: string, ...cells: (string | number)[]): void {
	console.log(name.padEnd(36) + cells.map((cell) => String(cell).padStart(9)).join(''));
}

/** How many times as large one number is as another: `1.50×`; a dash where that cannot be said. */
export function ratio(one: number | undefined, other: number | undefined): string {
	return one === undefined || !other ? '–' : `${(one / other).toFixed(2)}×`;
}
