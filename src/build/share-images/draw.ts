import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { Tinypool } from 'tinypool';
import type { DrawTask } from './draw-worker.ts';

/**
 * Images that a thread draws before another takes its place. An image holds 3 MB outside of JavaScript's memory, of
 * which V8 is not told (https://github.com/thx/resvg-js/issues/216), so that only the end of the thread gives it back.
 */
const BATCH = 32;

/** Threads at most, however many cores there are: each costs up to 100 MB. */
const THREADS = Math.min(4, availableParallelism());

/** The font files of the cards, whole. */
const FONTS = [
	'node_modules/@expo-google-fonts/gowun-batang/700Bold/GowunBatang_700Bold.ttf',
	'node_modules/pretendard/dist/public/static/Pretendard-Regular.otf',
];

/** Packages that decide how a drawing comes out. */
const PACKAGES = ['@resvg/resvg-js', '@expo-google-fonts/gowun-batang', 'pretendard'];

/**
 * Draws SVGs of 1200 by 630 as PNG into `folder` and returns their paths in order. A file is named by the drawing, the
 * fonts and what draws it, so that nothing is drawn twice, in this build or a later one.
 */
export async function drawImages(root: string, folder: string, svgs: readonly string[]): Promise<string[]> {
	await mkdir(folder, { recursive: true });
	const tools = await versionsOf(root);
	const paths = svgs.map((svg) => join(folder, `${hash(svg, tools)}.png`));
	const missing = new Map(paths.flatMap((path, index) => (existsSync(path) ? [] : [[path, svgs[index]!]])));
	if (missing.size === 0) return paths;
	const fonts = await cutFonts(root, folder, [...missing.values()].join(''));
	const images = [...missing].map(([path, svg]) => ({ path, svg }));
	const pool = new Tinypool({
		filename: new URL('./draw-worker.ts', import.meta.url).href,
		maxThreads: THREADS,
		// A new thread for each task.
		isolateWorkers: true,
	});
	await Promise.all(
		Array.from({ length: Math.ceil(images.length / BATCH) }, (_, at) =>
			pool.run({ fonts, images: images.slice(at * BATCH, (at + 1) * BATCH) } satisfies DrawTask),
		),
	);
	await pool.destroy();
	return paths;
}

/** The versions of what decides how a drawing comes out, as package.json pins them. */
async function versionsOf(root: string): Promise<string> {
	const { dependencies } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as {
		dependencies: Record<string, string>;
	};
	return PACKAGES.map((name) => dependencies[name]).join(' ');
}

/** Cuts the fonts to the characters of the drawings: each image reads them anew, and whole they have 10 MB. */
async function cutFonts(root: string, folder: string, text: string): Promise<string[]> {
	const characters = [...new Set(text)].sort().join('');
	return Promise.all(
		FONTS.map(async (file, at) => {
			const path = join(folder, `${at}.${hash(file, characters)}.ttf`);
			const whole = await readFile(join(root, file));
			await writeFile(path, await subsetFont(whole, characters, { targetFormat: 'sfnt' }));
			return path;
		}),
	);
}

const hash = (...parts: string[]) => createHash('sha256').update(parts.join(' ')).digest('hex').slice(0, 16);
