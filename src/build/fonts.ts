import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { trimSlash } from '../text/trim-slash.ts';
import { usedCharacters } from './fonts/characters.ts';
import { type Cut, cutFileName, cutFiles } from './fonts/cut.ts';
import { type Face, faceRule, facesOf } from './fonts/faces.ts';
import { fallbackRules } from './fonts/fallback-faces.ts';
import { addFaces, ownSlices } from './fonts/page-faces.ts';
import type { Step } from './pipeline.ts';

/** The letters under which the glossary groups Korean names; no file spells them out. */
const INDEX_LETTERS = 'ㄱㄴㄷㄹㅁㅂㅅㅇㅈㅊㅋㅌㅍㅎ';

/** Where cut files wait for the next build. */
const FOLDER = '.cache/fonts';

/**
 * Cuts Pretendard and the title serif to the characters used. `.cache/fonts/fonts.css`, which the theme includes, holds
 * slices for all that any page may come to draw; a built page brings besides what it draws at first, in few files.
 */
export function fonts(): Step {
	let faces: Face[] = [];
	/** The files that pages have of their own, by name. */
	const own = new Map<string, Cut>();
	return {
		name: 'fonts',
		setup: async ({ config, logger, updateConfig }) => {
			const root = fileURLToPath(config.root);
			const folder = join(root, FOLDER);
			mkdirSync(folder, { recursive: true });
			faces = facesOf(root, usedCharacters(root, wordsOfStarlight(root)));
			const cuts = faces.flatMap((face) => face.slices.map((slice) => ({ face, slice })));
			const files = await cutFiles(folder, cuts);
			const rules = cuts.map(({ face, slice }, index) =>
				faceRule(face, `./${files[index]}`, slice.characters),
			);
			writeFileSync(join(folder, 'fonts.css'), [...fallbackRules(), ...rules].join('\n'));
			/* A font inside the style sheet would be fetched by every page, drawn or not. */
			const assetsInlineLimit = (file: string) => (file.endsWith('.woff2') ? false : undefined);
			updateConfig({ vite: { build: { assetsInlineLimit } } });
			logger.info('Fonts are cut to the characters used.');
		},
		page: (page, { base }) => {
			const folder = `${trimSlash(base)}/_astro`;
			const cuts = ownSlices(page.tree, faces).map((cut) => {
				own.set(cutFileName(cut), cut);
				return { ...cut, href: `${folder}/${cutFileName(cut)}` };
			});
			page.html = addFaces(page.html, cuts);
		},
		done: async ({ root, dist }) => {
			const files = await cutFiles(join(root, FOLDER), [...own.values()]);
			await Promise.all(files.map((file) => copyFile(join(root, FOLDER, file), join(dist, '_astro', file))));
			return `${files.length} font files cut for single pages.`;
		},
	};
}

function wordsOfStarlight(root: string): string[] {
	const strings = ['ko', 'en'].map((locale) =>
		readFileSync(join(root, `node_modules/@astrojs/starlight/dist/translations/${locale}.js`), 'utf8'),
	);
	return [...strings, INDEX_LETTERS];
}
