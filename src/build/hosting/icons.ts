import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { renderAsync } from '@resvg/resvg-js';

/** Draws the favicon's SVG at the sizes that home screens ask for. */
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
}
