import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { pageFile } from './built-pages.ts';
import { usedCharacters } from './fonts/characters.ts';
import { createCutter, type Face, faceRule, facesOf } from './fonts/faces.ts';
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
	let cut: ReturnType<typeof createCutter>;
	return {
		name: 'guide-fonts',
		hooks: {
			'astro:config:setup': async ({ config, logger, updateConfig }) => {
				root = fileURLToPath(config.root);
				base = config.base.replace(/\/+$/, '');
				const folder = join(root, FOLDER);
				mkdirSync(folder, { recursive: true });
				faces = facesOf(root, usedCharacters(root, wordsOfStarlight(root)));
				cut = createCutter(folder);
				const rules = faces.flatMap((face) =>
					face.slices.map(async (slice) => faceRule(face, `./${await cut(face, slice)}`, slice.characters)),
				);
				writeFileSync(join(folder, 'fonts.css'), (await Promise.all(rules)).join('\n'));
				/* A font inside the style sheet would be fetched by every page, drawn or not. */
				const assetsInlineLimit = (file: string) => (file.endsWith('.woff2') ? false : undefined);
				updateConfig({ vite: { build: { assetsInlineLimit } } });
				logger.info('Fonts are cut to the characters used.');
			},
			'astro:build:done': async ({ dir, pages, logger }) => {
				const dist = fileURLToPath(dir);
				const written = new Set<string>();
				for (const path of pages.map((page) => join(dist, pageFile(page)))) {
					const html = await readFile(path, 'utf8');
					const { shared, own } = choosePageFaces(html, faces);
					const cuts = [];
					for (const { face, slice } of own) {
						const file = await cut(face, slice);
						cuts.push({ face, slice, href: `${base}/_astro/${file}` });
						if (written.has(file)) continue;
						written.add(file);
						await copyFile(join(root, FOLDER, file), join(dist, '_astro', file));
					}
					await writeFile(path, addFaces(html, shared, cuts));
				}
				logger.info(`${written.size} font files cut for ${pages.length} pages.`);
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
