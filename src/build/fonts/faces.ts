import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { UsedCharacters } from './characters.ts';
import { cutSlices, type Slice, unicodeRange } from './slices.ts';

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
	/** Every character of it that any page may draw, in slices that all pages share. */
	slices: Slice[];
}

/** How many of the commonest syllables share a slice that nearly every page draws most of; titles share none. */
const COMMON = { text: 200, bold: 60, title: 0 };
/** Syllables of the slices after it, which are fetched only for what a reader opens or finds. */
const RARE = 100;

/** The faces of the site. */
export function facesOf(root: string, used: UsedCharacters): Face[] {
	const require = createRequire(join(root, 'package.json'));
	const pretendard = join(root, 'node_modules/pretendard/dist/public/variable/PretendardVariable.ttf');
	const slices = (role: Role, latin: string, syllables: string[]) => [
		{ name: `${role}-latin`, characters: latin },
		...cutSlices(role, syllables, COMMON[role], RARE),
	];
	return [
		{
			role: 'text',
			family: 'Pretendard',
			weight: '400 500',
			file: pretendard,
			axes: { wght: 400 },
			slices: slices('text', used.latin, used.text),
		},
		{
			role: 'bold',
			family: 'Pretendard',
			weight: '600 700',
			file: pretendard,
			axes: { wght: 680 },
			slices: slices('bold', used.latin, used.bold),
		},
		{
			role: 'title',
			family: 'Gowun Batang',
			weight: '700',
			file: require.resolve('@expo-google-fonts/gowun-batang/700Bold/GowunBatang_700Bold.ttf'),
			slices: slices('title', used.titleLatin, used.titles),
		},
	];
}

/** The CSS rule by which a face draws some characters with a file. A later rule of the same face comes before an earlier. */
export function faceRule({ family, weight }: Face, url: string, characters: string): string {
	return `@font-face{font-family:'${family}';font-weight:${weight};font-display:swap;src:url('${url}') format('woff2');unicode-range:${unicodeRange(characters)}}`;
}
