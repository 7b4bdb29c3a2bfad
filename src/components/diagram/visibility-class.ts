import type { Visibility } from '../../domain/diagram/visibility.ts';

/** The classes by which diagram.css shows something in its steps only: `from-2 until-4`. */
export function visibilityClass({ from, until }: Visibility): string[] {
	return [...(from > 0 ? [`from-${from}`] : []), ...(until < Infinity ? [`until-${until}`] : [])];
}
