import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { hangulInEnglish, LATIN, TITLE_LATIN, TITLE_SIGNS } from './characters.ts';
import { byConsonant, type SharedSlice, type Slice, unicodeRange } from './slices.ts';

/** What a character is set in: running text, bold text, or the serif of titles. */
export type Role = 'text' | 'bold' | 'title';

/** The commonest syllables of each role: those of nearly all pages, then those of the pages of the book. */
export type Common = Record<Role, [frame: string, prose: string]>;

/** How style sheets name a face. */
export interface FaceName {
	role: Role;
	family: string;
	/** The range of weights it stands for, as CSS gives it. */
	weight: string;
}

/** The faces of the site. */
export const FACES = [
	{ role: 'text', family: 'Pretendard', weight: '400 500' },
	{ role: 'bold', family: 'Pretendard', weight: '600 700' },
	{ role: 'title', family: 'Gowun Batang', weight: '700' },
] as const satisfies FaceName[];

/** A typeface as the pages use it. */
export interface Face extends FaceName {
	/** The package's font file, and where a variable font is pinned: one weight costs half of what a range does. */
	file: string;
	axes?: Record<string, number>;
	/** What pages draw at first in it, and share. */
	shared: SharedSlice[];
	/** All other Hangul of the site, fetched for what a reader opens or finds. */
	rest: Slice[];
}

/** The commonest syllables, written down so that a new page does not change the files that every reader has. */
export const COMMON_FILE = 'src/build/fonts/common.json';

/** Of common syllables the least part a page must draw. */
const COMMON_WORTH = 0.25;
/** Latin letters that titles must have, as those of an English page do; a Korean page brings its few itself. */
const TITLE_LATIN_WORTH = 34;

/** The faces with their slices, which draw `hangul` and what English needs. */
export function facesOf(root: string, hangul: string): Face[] {
	const require = createRequire(join(root, 'package.json'));
	const pretendard = join(root, 'node_modules/pretendard/dist/public/variable/PretendardVariable.ttf');
	const common = JSON.parse(readFileSync(join(root, COMMON_FILE), 'utf8')) as Common;
	const slices = (
		role: Role,
		latin: string,
		latinWorth: number,
		signs = '',
	): Pick<Face, 'shared' | 'rest'> => {
		const [frame, prose] = common[role].map((list) =>
			[...list].filter((one) => hangul.includes(one)).join(''),
		);
		const shared = [
			{ name: `${role}-latin`, characters: latin, worth: latinWorth },
			{ name: `${role}-frame`, ...worthwhile(frame + signs) },
			{ name: `${role}-prose`, ...worthwhile(prose!) },
		];
		const known = latin + frame + prose;
		const rest = [...hangul].filter((one) => !known.includes(one)).join('');
		return { shared, rest: byConsonant(role, rest) };
	};
	const [text, bold, title] = FACES;
	return [
		{
			...text,
			file: pretendard,
			axes: { wght: 400 },
			...slices('text', LATIN + hangulInEnglish(root), 1),
		},
		{ ...bold, file: pretendard, axes: { wght: 680 }, ...slices('bold', LATIN, 1) },
		{
			...title,
			file: require.resolve('@expo-google-fonts/gowun-batang/700Bold/GowunBatang_700Bold.ttf'),
			...slices('title', TITLE_LATIN, TITLE_LATIN_WORTH, TITLE_SIGNS),
		},
	];
}

const worthwhile = (characters: string) => ({
	characters,
	worth: [...characters].length * COMMON_WORTH,
});

/** All slices of a face in the order of their rules, of which a later one comes before an earlier. */
export const slicesOf = ({ rest, shared }: Face): Slice[] => [...rest, ...shared];

/** The CSS rule by which a face draws a slice with a file. A later rule of the same face comes before an earlier. */
export function faceRule({ family, weight }: Face, url: string, { characters, range }: Slice): string {
	return `@font-face{font-family:'${family}';font-weight:${weight};font-display:swap;src:url('${url}') format('woff2');unicode-range:${range ?? unicodeRange(characters)}}`;
}
