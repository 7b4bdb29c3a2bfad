import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { hangulInEnglish, LATIN, TITLE_FRAME, TITLE_LATIN } from './characters.ts';
import type { Common, SharingRole } from './common.ts';
import { byConsonant, type SharedSlice, type Slice, unicodeRange } from './slices.ts';

/** What a character is set in: running text, bold text, or the serif of titles. */
export type Role = 'text' | 'bold' | 'title';

/** A typeface as the pages use it. */
export interface Face {
	role: Role;
	family: string;
	/** The range of weights it stands for, as CSS gives it. */
	weight: string;
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
const COMMON_WORTH = 0.4;
/** A Korean title with a Latin word in it brings its letters itself. */
const TITLE_LATIN_WORTH = 10;

/** The faces of the site, which draw `hangul` and what English needs. */
export function facesOf(root: string, hangul: string): Face[] {
	const require = createRequire(join(root, 'package.json'));
	const pretendard = join(root, 'node_modules/pretendard/dist/public/variable/PretendardVariable.ttf');
	const common = JSON.parse(readFileSync(join(root, COMMON_FILE), 'utf8')) as Common;
	const english = hangulInEnglish(root);
	const sharedOf = (role: SharingRole, latin: string): SharedSlice[] => [
		{ name: `${role}-latin`, characters: latin, worth: 1 },
		...common[role].map((list, at) => {
			const characters = [...list].filter((one) => hangul.includes(one) && !latin.includes(one));
			return {
				name: `${role}-common-${at + 1}`,
				characters: characters.join(''),
				worth: characters.length * COMMON_WORTH,
			};
		}),
	];
	const face = (shared: SharedSlice[], face: Omit<Face, 'shared' | 'rest'>): Face => {
		const known = shared.map(({ characters }) => characters).join('');
		const rest = [...hangul].filter((one) => !known.includes(one)).join('');
		return { ...face, shared, rest: byConsonant(face.role, rest) };
	};
	return [
		face(sharedOf('text', LATIN + english), {
			role: 'text',
			family: 'Pretendard',
			weight: '400 500',
			file: pretendard,
			axes: { wght: 400 },
		}),
		face(sharedOf('bold', LATIN), {
			role: 'bold',
			family: 'Pretendard',
			weight: '600 700',
			file: pretendard,
			axes: { wght: 680 },
		}),
		face(
			[
				{ name: 'title-latin', characters: TITLE_LATIN, worth: TITLE_LATIN_WORTH },
				{ name: 'title-frame', characters: TITLE_FRAME, worth: 3 },
			],
			{
				role: 'title',
				family: 'Gowun Batang',
				weight: '700',
				file: require.resolve('@expo-google-fonts/gowun-batang/700Bold/GowunBatang_700Bold.ttf'),
			},
		),
	];
}

/** All slices of a face in the order of their rules, of which a later one comes before an earlier. */
export const slicesOf = ({ rest, shared }: Face): Slice[] => [...rest, ...shared];

/** The CSS rule by which a face draws a slice with a file. A later rule of the same face comes before an earlier. */
export function faceRule({ family, weight }: Face, url: string, { characters, range }: Slice): string {
	return `@font-face{font-family:'${family}';font-weight:${weight};font-display:swap;src:url('${url}') format('woff2');unicode-range:${range ?? unicodeRange(characters)}}`;
}
