import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import subsetFont from 'subset-font';
import { FIRST_SLICE, usedCharacters } from './fonts/characters.ts';
import { cutSlices, type Slice, unicodeRange } from './fonts/slices.ts';

/** The letters under which the glossary groups Korean names; no file spells them out. */
const INDEX_LETTERS = 'ㄱㄴㄷㄹㅁㅂㅅㅇㅈㅊㅋㅌㅍㅎ';

/** A typeface as the pages use it. */
interface Face {
	family: string;
	/** The package's font file. */
	file: string;
	weight: string;
	/** Where a variable font is pinned: one weight costs half of what a range does. */
	axes?: Record<string, number>;
	slices: Slice[];
}

/**
 * Cuts Pretendard and the title serif to the characters used and writes `.cache/fonts/fonts.css`, which the theme
 * includes. Files are named by their content, so a second run cuts nothing that has not changed.
 */
export function fonts(): AstroIntegration {
	return {
		name: 'guide-fonts',
		hooks: {
			'astro:config:setup': async ({ config, logger, updateConfig }) => {
				const root = fileURLToPath(config.root);
				const folder = join(root, '.cache/fonts');
				mkdirSync(folder, { recursive: true });
				const rules = (
					await Promise.all(
						faces(root).flatMap((face) => face.slices.map((slice) => cut(folder, face, slice))),
					)
				).join('\n');
				writeFileSync(join(folder, 'fonts.css'), `${rules}\n${FALLBACKS}`);
				updateConfig({
					vite: {
						plugins: [preloadModule(folder, rules)],
						/* A font inside the style sheet would be fetched by every page, drawn or not. */
						build: { assetsInlineLimit: (file: string) => (file.endsWith('.woff2') ? false : undefined) },
					},
				});
				logger.info('Fonts are cut to the characters used.');
			},
		},
	};
}

function faces(root: string): Face[] {
	const require = createRequire(join(root, 'package.json'));
	const starlightStrings = ['ko', 'en'].map((locale) =>
		readFileSync(join(root, `node_modules/@astrojs/starlight/dist/translations/${locale}.js`), 'utf8'),
	);
	const { latin, titleLatin, text, titles, bold } = usedCharacters(root, [
		...starlightStrings,
		INDEX_LETTERS,
	]);
	const pretendard = join(root, 'node_modules/pretendard/dist/public/variable/PretendardVariable.ttf');
	return [
		{
			family: 'Pretendard',
			file: pretendard,
			weight: '400 500',
			axes: { wght: 400 },
			slices: [{ name: 'text-latin', characters: latin }, ...cutSlices('text', text, FIRST_SLICE.text, 40)],
		},
		{
			family: 'Pretendard',
			file: pretendard,
			weight: '600 700',
			axes: { wght: 680 },
			slices: [{ name: 'bold-latin', characters: latin }, ...cutSlices('bold', bold, FIRST_SLICE.bold, 30)],
		},
		{
			family: 'Gowun Batang',
			file: require.resolve('@expo-google-fonts/gowun-batang/700Bold/GowunBatang_700Bold.ttf'),
			weight: '700',
			slices: [
				{ name: 'title-latin', characters: titleLatin },
				...cutSlices('title', titles, FIRST_SLICE.titles, 15),
			],
		},
	];
}

/** Cuts one slice, unless its file is there already, and returns its rule. */
async function cut(folder: string, face: Face, slice: Slice): Promise<string> {
	const hash = createHash('sha256')
		.update(`${face.family} ${face.weight} ${slice.characters}`)
		.digest('hex')
		.slice(0, 10);
	const name = `${slice.name}.${hash}.woff2`;
	const path = join(folder, name);
	if (!existsSync(path)) {
		const font = await subsetFont(readFileSync(face.file), slice.characters, {
			targetFormat: 'woff2',
			variationAxes: face.axes,
			keepFeatures: ['kern', 'tnum'],
		});
		writeFileSync(path, font);
	}
	return `@font-face{font-family:'${face.family}';font-weight:${face.weight};font-display:swap;src:url('./${name}') format('woff2');unicode-range:${unicodeRange(slice.characters)}}`;
}

/** System faces brought to Pretendard's width and height, so that lines keep their breaks when it arrives. */
const FALLBACKS = `@font-face{font-family:'Pretendard Fallback';src:local('Apple SD Gothic Neo'),local('Malgun Gothic'),local('Noto Sans CJK KR'),local('Noto Sans KR');size-adjust:97%;ascent-override:96%;descent-override:24%;line-gap-override:0%}`;

/** `virtual:guide-fonts`: by language, the addresses of the slices that every page draws with and therefore preloads. */
function preloadModule(folder: string, rules: string) {
	const id = '\0virtual:guide-fonts';
	const names = [...rules.matchAll(/url\('\.\/([^']+)'\)/g)].map(([, name]) => name!);
	const named = (pattern: RegExp) =>
		names.filter((name) => pattern.test(name)).map((name) => join(folder, name));
	const preloaded = { ko: named(/^(?:text|bold)-latin\.|^\w+-0\./), en: named(/-latin\./) };
	const paths = [...new Set(Object.values(preloaded).flat())];
	return {
		name: 'guide-fonts',
		resolveId: (source: string) => (source === 'virtual:guide-fonts' ? id : undefined),
		load: (source: string) =>
			source === id
				? [
						...paths.map((path, index) => `import f${index} from ${JSON.stringify(`${path}?url`)};`),
						...Object.entries(preloaded).map(
							([locale, list]) =>
								`export const ${locale} = [${list.map((path) => `f${paths.indexOf(path)}`).join()}];`,
						),
					].join('\n')
				: undefined,
	};
}
