import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { trimSlash } from '../text/trim-slash.ts';
import { pageFile } from './built-pages.ts';
import { usedCharacters } from './fonts/characters.ts';
import { cutFiles } from './fonts/cut.ts';
import { type Face, faceRule, facesOf } from './fonts/faces.ts';
import { addFaces, choosePageFaces } from './fonts/page-faces.ts';

/** The letters under which the glossary groups Korean names; no file spells them out. */
const INDEX_LETTERS = 'ㄱㄴㄷㄹㅁㅂㅅㅇㅈㅊㅋㅌㅍㅎ';

/** Where cut files wait for the next build. */
const FOLDER = '.cache/fonts';

/**
 * Cuts Pretendard and the title serif to the characters used. `.cache/fonts/fonts.css`, which the theme includes, holds
 * slices for all that any page may come to draw; a built page brings besides what it draws at first, in few files.
 */
export function fonts(): AstroIntegration {
	let root = '';
	let base = '';
	let faces: Face[] = [];
	return {
		name: 'guide-fonts',
		hooks: {
			'astro:config:setup': async ({ config, logger, updateConfig }) => {
				root = fileURLToPath(config.root);
				base = trimSlash(config.base);
				const folder = join(root, FOLDER);
				mkdirSync(folder, { recursive: true });
				faces = facesOf(root, usedCharacters(root, wordsOfStarlight(root)));
				const cuts = faces.flatMap((face) => face.slices.map((slice) => ({ face, slice })));
				const files = await cutFiles(folder, cuts);
				const rules = cuts.map(({ face, slice }, index) =>
					faceRule(face, `./${files[index]}`, slice.characters),
				);
				writeFileSync(join(folder, 'fonts.css'), rules.join('\n'));
				/* A font inside the style sheet would be fetched by every page, drawn or not. */
				const assetsInlineLimit = (file: string) => (file.endsWith('.woff2') ? false : undefined);
				updateConfig({ vite: { build: { assetsInlineLimit } } });
				logger.info('Fonts are cut to the characters used.');
			},
			'astro:build:done': async ({ dir, pages, logger }) => {
				const dist = fileURLToPath(dir);
				const chosen = await Promise.all(
					pages.map(async (page) => {
						const path = join(dist, pageFile(page));
						const html = await readFile(path, 'utf8');
						return { path, html, ...choosePageFaces(html, faces) };
					}),
				);
				const files = await cutFiles(
					join(root, FOLDER),
					chosen.flatMap(({ own }) => own),
				);
				const all = new Set(files);
				await Promise.all(
					[...all].map((file) => copyFile(join(root, FOLDER, file), join(dist, '_astro', file))),
				);
				for (const { path, html, shared, own } of chosen) {
					const cuts = own.map((cut) => ({ ...cut, href: `${base}/_astro/${files.shift()!}` }));
					await writeFile(path, addFaces(html, shared, cuts));
				}
				logger.info(`${all.size} font files cut for ${pages.length} pages.`);
			},
		},
	};
}

function wordsOfStarlight(root: string): string[] {
	const strings = ['ko', 'en'].map((locale) =>
		readFileSync(join(root, `node_modules/@astrojs/starlight/dist/translations/${locale}.js`), 'utf8'),
	);
	return [...strings, INDEX_LETTERS];
}
