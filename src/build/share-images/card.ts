import { escapeXml } from '../../text/escape.ts';
import { wrapText } from '../../text/measure.ts';

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
const TEXT_WIDTH = WIDTH - 2 * MARGIN;
const ACCENTS: Record<string, string> = {
	foundations: '#4a662a',
	models: '#a9431c',
	serverless: '#7a3a6c',
	architecture: '#7d5900',
	decide: '#12666a',
};
const SLATE = '#46586b';

/** The card as SVG, 1200 by 630: paper, the title in the serif, the chapter's rule, and where the page stands. */
export function shareCardSvg({ chapter, title, foot }: ShareCard): string {
	const accent = ACCENTS[chapter] ?? SLATE;
	const size = wrapText(title, TEXT_WIDTH, 88).length > 2 ? 68 : 88;
	const lines = wrapText(title, TEXT_WIDTH, size);
	const bottom = 420;
	const titleLines = lines
		.map(
			(line, index) =>
				`<text x="${MARGIN}" y="${bottom - 48 - (lines.length - 1 - index) * size * 1.25}" font-family="Gowun Batang" font-weight="700" font-size="${size}" fill="#1e2227">${escapeXml(line)}</text>`,
		)
		.join('');
	const footLines = wrapText(foot, TEXT_WIDTH, 32)
		.slice(0, 3)
		.map(
			(line, index) =>
				`<text x="${MARGIN}" y="${bottom + 64 + index * 46}" font-family="Pretendard" font-size="32" fill="#5a5f66">${escapeXml(line)}</text>`,
		)
		.join('');
	return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}"><rect width="${WIDTH}" height="${HEIGHT}" fill="#faf7f0"/><rect x="${MARGIN}" y="${bottom}" width="${TEXT_WIDTH}" height="6" fill="${accent}"/>${titleLines}${footLines}</svg>`;
}
