import type { Localized } from '../../model/constants.ts';
import { tidy } from './geometry.ts';
import { STYLE } from './style.ts';

/** Prints a text of a content file in the reader's language, without marks. */
export type Print = (text: Localized) => string;

/** The sizes of type in a diagram; a name is a note in the label's weight. */
export type TypeSize = 'label' | 'name' | 'note';

/** One line of type, ready to be drawn. */
export interface TextLine {
	/** Where the line is anchored. */
	x: number;
	/** Its baseline. */
	y: number;
	text: string;
	size: TypeSize;
	anchor: 'start' | 'middle' | 'end';
}

/** Lines of one size, before they have a place. */
export interface Block {
	lines: string[];
	size: TypeSize;
}

export const heightOf = (blocks: Block[]) =>
	blocks.reduce((sum, { lines, size }) => sum + lines.length * STYLE[size].line, 0);

/** Sets blocks below each other from `top`; the baseline lies where the x-height looks centred in the line. */
export function setLines(
	blocks: Block[],
	x: number,
	top: number,
	anchor: TextLine['anchor'] = 'middle',
): TextLine[] {
	let y = top;
	return blocks.flatMap(({ lines, size }) =>
		lines.map((text) => {
			const { line, size: px } = STYLE[size];
			const baseline = y + line / 2 + px * 0.36;
			y += line;
			return { x: tidy(x), y: tidy(baseline), text, size, anchor };
		}),
	);
}
