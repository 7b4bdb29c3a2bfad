import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { renderAsync } from '@resvg/resvg-js';

/** Draws the favicon's SVG at the sizes that home screens ask for, and as the `favicon.ico` that is asked for unnamed. */
export async function drawIcons(root: string, dist: string): Promise<void> {
	/* resvg knows no media queries, so the light colours are taken. */
	const svg = (await readFile(join(root, 'public/favicon.svg'), 'utf8')).replace(
		/@media[^}]*\{[^}]*\}[^}]*\}\}/,
		'',
	);
	for (const [name, size] of [
		['icon-192', 192],
		['icon-512', 512],
		['apple-touch-icon', 180],
	] as const) {
		const image = await renderAsync(svg, { fitTo: { mode: 'width', value: size } });
		await writeFile(join(dist, `${name}.png`), image.asPng());
	}
	const small = await renderAsync(svg, { fitTo: { mode: 'width', value: ICO_SIZE } });
	await writeFile(join(dist, 'favicon.ico'), icoOf(small.asPng(), ICO_SIZE));
}

/** Width and height of the picture in `favicon.ico`, in px. */
const ICO_SIZE = 32;

/** A PNG as a Windows icon of one picture: a header, a directory of one entry, the file itself ([MS-ICO], Vista on). */
export function icoOf(png: Uint8Array, size: number): Uint8Array {
	const head = new DataView(new ArrayBuffer(22));
	head.setUint16(2, 1, true); // an icon, not a cursor
	head.setUint16(4, 1, true); // pictures
	head.setUint8(6, size);
	head.setUint8(7, size);
	head.setUint16(10, 1, true); // colour planes
	head.setUint16(12, 32, true); // bits a pixel
	head.setUint32(14, png.length, true);
	head.setUint32(18, head.byteLength, true); // where it begins
	return Buffer.concat([new Uint8Array(head.buffer), png]);
}
