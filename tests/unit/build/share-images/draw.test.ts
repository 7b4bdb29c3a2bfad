import {
	cpSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	statSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { drawImages } from '../../../../src/build/share-images/draw.ts';

const folder = mkdtempSync(join(tmpdir(), 'guide-draw-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A drawing of the size of a card. */
const svg = (text: string) =>
	`<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630"><text y="90" font-size="88">${text}</text></svg>`;

test('Every drawing becomes a PNG of its own, in order', async () => {
	const paths = await drawImages('.', join(folder, 'order'), [svg('가'), svg('나'), svg('가')]);
	expect(paths[0]).toBe(paths[2]);
	expect(paths[1]).not.toBe(paths[0]);
	const [one, two] = paths.map((path) => readFileSync(path));
	expect(one!.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
	expect([one!.readUInt32BE(16), one!.readUInt32BE(20)]).toEqual([1200, 630]);
	expect(one!.equals(two!)).toBe(false);
});

test('What was drawn before is not drawn again, unless by another version', async () => {
	const root = join(folder, 'root');
	mkdirSync(root);
	symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
	cpSync('package.json', join(root, 'package.json'));
	const cache = join(folder, 'again');
	const [first] = await drawImages(root, cache, [svg('가')]);
	const { mtimeMs } = statSync(first!);
	expect(await drawImages(root, cache, [svg('가')])).toEqual([first]);
	expect(statSync(first!).mtimeMs).toBe(mtimeMs);
	const pinned = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: Record<string, string> };
	pinned.dependencies['@resvg/resvg-js'] = '99.0.0';
	writeFileSync(join(root, 'package.json'), JSON.stringify(pinned));
	expect(await drawImages(root, cache, [svg('가')])).not.toEqual([first]);
});
