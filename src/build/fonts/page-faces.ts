import type { Cut } from './cut.ts';
import { type Face, faceRule, type Role } from './faces.ts';

/** What a page draws at first beyond the slices that it shares, one slice a face for this page alone. */
export function ownSlices(drawn: Record<Role, ReadonlySet<string>>, faces: readonly Face[]): Cut[] {
	return faces.flatMap((face) => {
		const there = new Set([...face.shared, ...face.rest].flatMap(({ characters }) => [...characters]));
		let own = [...drawn[face.role]].filter((one) => there.has(one)).sort();
		// A later slice comes before an earlier.
		for (const { characters, worth } of face.shared.toReversed()) {
			const [used, rest] = partition(own, (one) => characters.includes(one));
			if (used.length >= worth) own = rest;
		}
		return own.length > 0 ? [{ face, slice: { name: face.role, characters: own.join('') } }] : [];
	});
}

function partition<Item>(items: readonly Item[], test: (item: Item) => boolean): [Item[], Item[]] {
	return [items.filter(test), items.filter((item) => !test(item))];
}

/** Puts the rules for a page's own slices at the end of its head, where they come before those of all pages. */
export function addFaces(html: string, own: readonly (Cut & { href: string })[]): string {
	const rules = own.map(({ face, slice, href }) => faceRule(face, href, slice));
	return rules.length === 0 ? html : html.replace('</head>', () => `<style>${rules.join('')}</style></head>`);
}
