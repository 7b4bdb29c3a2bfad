/** What a share image says. */
export interface ShareCard {
	/** The chapter, which gives the accent. */
	chapter: string;
	title: string;
	/** The line below the rule. */
	foot: string;
}

const WIDTH = 1200;
const HEIGHT = 630;
const MARGIN = 84;
const ACCENTS: Record<string, string> = {
	foundations: '#4a662a',
	models: '#a9431c',
	serverless: '#7a3a6c',
	architecture: '#7d5900',
	decide: '#12666a',
};
const SLATE = '#46586b';

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** The width of a text in ems, near enough to break lines: Hangul and full-width signs 0.95, capitals 0.7, others 0.52. */
export function widthInEms(text: string): number {
	return [...text].reduce(
		(sum, character) =>
			sum + (/[\u1100-\uffdc]/.test(character) ? 0.95 : /[A-Z0-9]/.test(character) ? 0.7 : 0.52),
		0,
	);
}

/** Breaks a text at spaces into lines of at most `ems`; one long word stays whole. */
export function breakLines(text: string, ems: number): string[] {
	const lines: string[] = [];
	for (const word of text.split(' ')) {
		const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
		if (lines.length > 0 && widthInEms(longer) <= ems) lines[lines.length - 1] = longer;
		else lines.push(word);
	}
	return lines;
}

/** The card as SVG, 1200 by 630: paper, the title in the serif, the chapter's rule, and where the page stands. */
export function shareCardSvg({ chapter, title, foot }: ShareCard): string {
	const accent = ACCENTS[chapter] ?? SLATE;
	const size = breakLines(title, (WIDTH - 2 * MARGIN) / 88).length > 2 ? 68 : 88;
	const lines = breakLines(title, (WIDTH - 2 * MARGIN) / size);
	const bottom = 420;
	const titleLines = lines
		.map(
			(line, index) =>
				`<text x="${MARGIN}" y="${bottom - 48 - (lines.length - 1 - index) * size * 1.25}" font-family="Gowun Batang" font-weight="700" font-size="${size}" fill="#1e2227">${escape(line)}</text>`,
		)
		.join('');
	const footLines = breakLines(foot, (WIDTH - 2 * MARGIN) / 32)
		.slice(0, 3)
		.map(
			(line, index) =>
				`<text x="${MARGIN}" y="${bottom + 64 + index * 46}" font-family="Pretendard" font-size="32" fill="#5a5f66">${escape(line)}</text>`,
		)
		.join('');
	return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}"><rect width="${WIDTH}" height="${HEIGHT}" fill="#faf7f0"/><rect x="${MARGIN}" y="${bottom}" width="${WIDTH - 2 * MARGIN}" height="6" fill="${accent}"/>${titleLines}${footLines}</svg>`;
}
