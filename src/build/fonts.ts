import { readFileSync, writeFileSync } from 'node:fs';
import { copyFile, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { trimSlash } from '../text/trim-slash.ts';
import { usedHangul } from './fonts/characters.ts';
import { FontCutter } from './fonts/cut.ts';
import { DrawnText } from './fonts/drawn.ts';
import { type Face, faceRule, facesOf, slicesOf } from './fonts/faces.ts';
import { fallbackRules } from './fonts/fallback-faces.ts';
import { addFaces, ownSlices } from './fonts/page-faces.ts';
import type { Step } from './pipeline.ts';
import { prune } from './prune.ts';

/** The letters under which the glossary groups Korean names; no file spells them out. */
const INDEX_LETTERS = 'ㄱㄴㄷㄹㅁㅂㅅㅇㅈㅊㅋㅌㅍㅎ';

/** Where cut files wait for the next build. */
const FOLDER = '.cache/fonts';
const STYLES = 'fonts.css';

/**
 * Bytes up to which the own slice of a term's page, or of a tool's, stands in the page itself. There are thousands of
 * such pages and as many small slices; as files they would come later and be more than hosts take. The pages of the
 * book are few and heavy, and show their text before their fonts.
 */
const INLINE = 3_072;

/**
 * Cuts Pretendard and the title serif to the characters used. `.cache/fonts/fonts.css`, which the theme includes, holds
 * slices for all that any page may come to draw; a built page brings besides what it alone draws at first.
 */
export function fonts(): Step {
	let faces: Face[] = [];
	let cutter: FontCutter;
	let text: DrawnText | undefined;
	/** The files that single pages have. */
	const own = new Set<string>();
	return {
		name: 'fonts',
		setup: async ({ config, logger }) => {
			const root = fileURLToPath(config.root);
			const folder = join(root, FOLDER);
			cutter = new FontCutter(folder);
			faces = facesOf(root, usedHangul(root, wordsOfStarlight(root)));
			const cuts = faces.flatMap((face) => slicesOf(face).map((slice) => ({ face, slice })));
			const rules = await Promise.all(
				cuts.map(async (cut) => faceRule(cut.face, `./${await cutter.cut(cut)}`, cut.slice)),
			);
			await cutter.close();
			writeFileSync(join(folder, STYLES), [...fallbackRules(), ...rules].join('\n'));
			logger.info('Fonts are cut to the characters used.');
		},
		page: async (page, { root, dist, base }) => {
			text ??= new DrawnText((href) => readFileSync(join(dist, href.slice(trimSlash(base).length)), 'utf8'));
			const cuts = ownSlices(text.of(page.tree), faces).map(async (cut) => {
				const file = await cutter.cut(cut);
				const bytes = await readFile(join(root, FOLDER, file));
				if (!page.written && bytes.length <= INLINE)
					return { ...cut, href: `data:font/woff2;base64,${bytes.toString('base64')}` };
				own.add(file);
				return { ...cut, href: `${trimSlash(base)}/_astro/${file}` };
			});
			page.html = addFaces(page.html, await Promise.all(cuts));
		},
		done: async ({ root, dist }) => {
			await cutter.close();
			const copies = [...own].map((file) => copyFile(join(root, FOLDER, file), join(dist, '_astro', file)));
			await Promise.all(copies);
			await prune(join(root, FOLDER), (await cutter.files()).add(STYLES));
			return `${own.size} font files cut for single pages.`;
		},
	};
}

function wordsOfStarlight(root: string): string[] {
	const strings = ['ko', 'en'].map((locale) =>
		readFileSync(join(root, `node_modules/@astrojs/starlight/dist/translations/${locale}.js`), 'utf8'),
	);
	return [...strings, INDEX_LETTERS];
}
