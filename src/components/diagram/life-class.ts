import type { Life } from '../../domain/diagram/life.ts';

/** The classes by which diagram.css shows something in its steps only: `from-2 until-4`. */
export function lifeClass({ from, until }: Life): string[] {
	return [...(from > 0 ? [`from-${from}`] : []), ...(until < Infinity ? [`until-${until}`] : [])];
}
