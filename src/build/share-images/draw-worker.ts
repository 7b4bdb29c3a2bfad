import { rename, writeFile } from 'node:fs/promises';
import { Resvg } from '@resvg/resvg-js';

/** Images to draw, in a thread of its own. */
export interface DrawTask {
	/** The font files that the drawings use; fonts of the machine are not looked for. */
	fonts: string[];
	images: {
		svg: string;
		/** Where the PNG goes. */
		path: string;
	}[];
}

/** Draws images as PNG. */
export default async function draw({ fonts, images }: DrawTask): Promise<void> {
	const font = { loadSystemFonts: false, defaultFontFamily: 'Pretendard', fontFiles: fonts };
	for (const { svg, path } of images) {
		// Under another name first: a build that is broken off leaves no half of a file.
		const drawing = `${path}.part`;
		await writeFile(drawing, new Resvg(svg, { font }).render().asPng());
		await rename(drawing, path);
	}
}
