import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import subsetFont from 'subset-font';

const FIXTURES = ['noto-sans-kr-400', 'noto-sans-kr-700', 'noto-serif-kr-700'];

/** All syllables of Hangul, and ASCII. */
const CHARACTERS = String.fromCodePoint(
	...Array.from({ length: 95 }, (_, at) => 0x20 + at),
	...Array.from({ length: 11_172 }, (_, at) => 0xac00 + at),
);

/**
 * Makes a folder which, as `XDG_DATA_HOME`, lets a browser on Linux find faces with the names and advances of Noto. A
 * server has no Korean face: what a reader's machine draws until the fonts come would be boxes, of another width.
 */
export async function machineFonts(): Promise<string> {
	const home = mkdtempSync(join(tmpdir(), 'guide-fonts-'));
	mkdirSync(join(home, 'fonts'));
	for (const name of FIXTURES) {
		const woff2 = readFileSync(`tests/fixtures/fonts/${name}.woff2`);
		const names = [1, 2, 4, 6];
		const plain = await subsetFont(woff2, CHARACTERS, { targetFormat: 'sfnt', preserveNameIds: names });
		writeFileSync(join(home, 'fonts', `${name}.ttf`), plain);
	}
	return home;
}
