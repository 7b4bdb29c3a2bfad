/** The contrast of a computed colour, `rgb(…)`, with white paper (WCAG 2.2, relative luminance). */
export function contrastOnWhite(color: string): number {
	const [red = 0, green = 0, blue = 0] = (color.match(/[\d.]+/g) ?? []).map((part) =>
		channel(Number(part) / 255),
	);
	return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05);
}

function channel(value: number): number {
	return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}
