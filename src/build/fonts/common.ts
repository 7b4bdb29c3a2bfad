import type { Common, Role } from './faces.ts';

/**
 * How many syllables each list has. More make a first visit heavier, fewer every page after it; these make a session of
 * eleven pages light. Of the serif, whose outlines weigh three times as much, few pages draw the same.
 */
const SIZES: Record<Role, [frame: number, prose: number]> = {
	text: [300, 215],
	bold: [60, 90],
	title: [24, 60],
};

/** What a Korean page draws at first. */
export interface DrawnPage {
	/** Whether it is written, not made of terms. */
	written: boolean;
	drawn: Record<Role, ReadonlySet<string>>;
}

/** Finds the commonest syllables of the Korean pages, leaving out of the text `elsewhere`, which another slice holds. */
export function findCommon(pages: readonly DrawnPage[], elsewhere: string): Common {
	const ofRole = (role: Role): [string, string] => {
		const [frame, prose] = SIZES[role];
		const without = role === 'text' ? elsewhere : '';
		const first = mostDrawn(pages, role, without).slice(0, frame).join('');
		const written = pages.filter((page) => page.written);
		const second = mostDrawn(written, role, without + first)
			.slice(0, prose)
			.join('');
		return [sorted(first), sorted(second)];
	};
	return { text: ofRole('text'), bold: ofRole('bold'), title: ofRole('title') };
}

/** The syllables of a role, those first that the most pages draw. */
function mostDrawn(pages: readonly DrawnPage[], role: Role, without: string): string[] {
	const uses = new Map<string, number>();
	for (const { drawn } of pages)
		for (const one of drawn[role])
			if (/[가-힣]/.test(one) && !without.includes(one)) uses.set(one, (uses.get(one) ?? 0) + 1);
	return [...uses].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([one]) => one);
}

/** By code point, so that a new list differs from the old one only where syllables come or go. */
const sorted = (text: string) => [...text].sort().join('');
