import type { Cut } from './cut.ts';
import { drawnCharacters } from './drawn.ts';
import { type Face, faceRule, type Role } from './faces.ts';
import type { Slice } from './slices.ts';

/** Of the slice that pages share, the least part a page must draw for the slice to be worth fetching. */
const WORTH = 0.4;

/** The files one page draws with at first. */
export interface PageFaces {
	/** Slices of all pages, by their names. */
	shared: string[];
	/** What they lack, one slice a face, for this page alone. */
	own: Cut[];
}

/**
 * Chooses what a page fetches: the Latin letters and the commonest syllables that all pages share, and everything else
 * it draws in one slice of its own. A title is so short that all of it goes into the page's own.
 */
export function choosePageFaces(html: string, faces: readonly Face[]): PageFaces {
	const drawn = drawnCharacters(html);
	const shared: string[] = [];
	const own = faces.flatMap((face) => {
		const there = new Set(face.slices.flatMap(({ characters }) => [...characters]));
		const characters = [...drawn[face.role]].filter((one) => there.has(one));
		const fetched = face.slices.filter((slice) => isShared(face.role, slice, characters));
		shared.push(...fetched.map(({ name }) => name));
		const covered = new Set(fetched.flatMap(({ characters }) => [...characters]));
		const rest = characters.filter((one) => !covered.has(one)).sort();
		return rest.length > 0 ? [{ face, slice: { name: face.role, characters: rest.join('') } }] : [];
	});
	return { shared, own };
}

function isShared(role: Role, { name, characters }: Slice, drawn: readonly string[]): boolean {
	if (role === 'title') return false;
	const used = drawn.filter((one) => characters.includes(one)).length;
	if (name.endsWith('-latin')) return used > 0;
	return name.endsWith('-0') && used > [...characters].length * WORTH;
}

/** Puts the rules for a page's own files, and early requests for all it draws with, at the end of its head. */
export function addFaces(
	html: string,
	shared: readonly string[],
	own: readonly (Cut & { href: string })[],
): string {
	const rules = own.map(({ face, slice, href }) => faceRule(face, href, slice.characters));
	const hrefs = [...shared.map((name) => hrefOf(html, name)), ...own.map(({ href }) => href)];
	const requests = hrefs.map(
		(href) => `<link rel="preload" as="font" type="font/woff2" href="${href}" crossorigin>`,
	);
	return html.replace('</head>', () => `${requests.join('')}<style>${rules.join('')}</style></head>`);
}

/** The address that the page's own style sheet gives for a slice. Throws an Error where it gives none. */
function hrefOf(html: string, name: string): string {
	const href = new RegExp(`url\\(["']?([^"')]*/${name}\\.[\\w.-]+\\.woff2)`).exec(html)?.[1];
	if (!href)
		throw new Error(`No style in the page names the font slice ${name}: are style sheets still inlined?`);
	return href;
}
