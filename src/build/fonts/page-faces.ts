import type { Nodes } from 'hast';
import type { Cut } from './cut.ts';
import { drawnCharacters } from './drawn.ts';
import { type Face, faceRule, type Role } from './faces.ts';
import type { Slice } from './slices.ts';

/** Of the slice that pages share, the least part a page must draw for the slice to be worth fetching. */
const WORTH = 0.4;

/**
 * What a page draws at first beyond the Latin letters and the commonest syllables that all pages share, one slice a
 * face for this page alone. A title is so short that all of it goes into the page's own.
 */
export function ownSlices(page: Nodes, faces: readonly Face[]): Cut[] {
	const drawn = drawnCharacters(page);
	return faces.flatMap((face) => {
		const there = new Set(face.slices.flatMap(({ characters }) => [...characters]));
		const characters = [...drawn[face.role]].filter((one) => there.has(one));
		const fetched = face.slices.filter((slice) => isShared(face.role, slice, characters));
		const covered = new Set(fetched.flatMap(({ characters }) => [...characters]));
		const rest = characters.filter((one) => !covered.has(one)).sort();
		return rest.length > 0 ? [{ face, slice: { name: face.role, characters: rest.join('') } }] : [];
	});
}

function isShared(role: Role, { name, characters }: Slice, drawn: readonly string[]): boolean {
	if (role === 'title') return false;
	const used = drawn.filter((one) => characters.includes(one)).length;
	if (name.endsWith('-latin')) return used > 0;
	return name.endsWith('-0') && used > [...characters].length * WORTH;
}

/** Puts the rules for a page's own files at the end of its head, where they come before those of all pages. */
export function addFaces(html: string, own: readonly (Cut & { href: string })[]): string {
	const rules = own.map(({ face, slice, href }) => faceRule(face, href, slice.characters));
	return html.replace('</head>', () => `<style>${rules.join('')}</style></head>`);
}
