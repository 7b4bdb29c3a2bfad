import { escapeXml } from '../../text/escape.ts';
import { wrapText } from '../../text/measure.ts';
import { INK, PAPER, stylesOf, tonesOf } from './colours.ts';
import type { Picture } from './picture.ts';

/** What a share image says. */
export interface ShareCard {
	/** The chapter, which gives the colours. */
	chapter: string;
	title: string;
	/** The line over the title: where the page stands, or what the book is. */
	foot: string;
	/** What the page shows; a page without a figure shows its title alone. */
	picture?: Picture | undefined;
}

const WIDTH = 1200;
const HEIGHT = 630;
const MARGIN = 64;
const TEXT_WIDTH = WIDTH - 2 * MARGIN;
/** Room that a small drawing takes at the right. */
const GLYPH = 300;
/** Between the frame of a plate and what is drawn in it. */
const PADDING = 20;

/** A box of the card, in px. */
type Room = { x: number; y: number; width: number; height: number };

/** The card as SVG, 1200 by 630: where the page stands, the title in the serif, and the picture of the page. */
export function shareCardSvg({ chapter, title, foot, picture }: ShareCard): string {
	const tones = tonesOf(chapter);
	const large = picture && picture.kind !== 'glyph';
	const width = picture?.kind === 'glyph' ? TEXT_WIDTH - GLYPH - 40 : TEXT_WIDTH;
	const size = sizeOf(title, width, large ? [64, 52, 44] : [96, 76, 60]);
	const lines = wrapText(title, width, size);
	const places = wrapText(foot, width, 28).slice(0, large ? 2 : 3);
	const top = large ? 52 : Math.max(72, (HEIGHT - lines.length * size * 1.25 - places.length * 42) / 2);
	const first = top + places.length * 40 + size * 0.95;
	const text = [
		...places.map((line, i) => textAt(line, top + 28 + i * 40, 28, 'Pretendard', INK.soft)),
		...lines.map((line, i) => textAt(line, first + i * size * 1.25, size, 'Gowun Batang', INK.full)),
	];
	const below = first + (lines.length - 1) * size * 1.25 + size * 0.45;
	const drawn = !picture
		? ''
		: large
			? plate(picture, { x: MARGIN, y: below, width: TEXT_WIDTH, height: HEIGHT - below - 44 })
			: inRoom(picture, { x: WIDTH - MARGIN - GLYPH, y: (HEIGHT - GLYPH) / 2, width: GLYPH, height: GLYPH });
	return (
		`<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}">` +
		(picture ? `<style>${stylesOf(tones)}</style>` : '') +
		`<rect width="${WIDTH}" height="${HEIGHT}" fill="${PAPER.ground}"/><rect width="${WIDTH}" height="14" fill="${tones.accent}"/>` +
		`${text.join('')}${drawn}</svg>`
	);
}

/** The largest size at which a title takes one line, or two; else the smallest. */
function sizeOf(title: string, width: number, sizes: [number, number, number]): number {
	const most = (lines: number) => (size: number) => wrapText(title, width, size).length <= lines;
	return sizes.slice(0, 2).find(most(1)) ?? sizes.find(most(2)) ?? sizes[2];
}

const textAt = (line: string, y: number, size: number, family: string, fill: string) =>
	`<text x="${MARGIN}" y="${Math.round(y)}" style="font-family:${family};font-weight:${family === 'Pretendard' ? 400 : 700};font-size:${size}px;fill:${fill}" font-size="${size}">${escapeXml(line)}</text>`;

/** A picture in a frame of two lines on raised ground. */
function plate(picture: Picture, room: Room): string {
	const { x, y, width, height } = room;
	const frame = (by: number) =>
		`<rect x="${x + by}" y="${y + by}" width="${width - 2 * by}" height="${height - 2 * by}" fill="${by ? 'none' : PAPER.raised}" stroke="${PAPER.rule}" stroke-width="2"/>`;
	const inner = {
		x: x + PADDING,
		y: y + PADDING,
		width: width - 2 * PADDING,
		height: height - 2 * PADDING,
	};
	return frame(0) + frame(6) + inRoom(picture, inner);
}

/** A picture as large as its room allows, in the middle of it. */
function inRoom({ kind, drawing, view: [left, top, width, height] }: Picture, room: Room): string {
	const scale = Math.min(room.width / width, room.height / height);
	const x = room.x + (room.width - width * scale) / 2 - left * scale;
	const y = room.y + (room.height - height * scale) / 2 - top * scale;
	return `<g class="${kind}" transform="translate(${x.toFixed(1)} ${y.toFixed(1)}) scale(${scale.toFixed(3)})">${drawing}</g>`;
}
