import { expect, test } from 'vitest';
import { CLASS_GLYPHS, GLYPH } from '../../../../src/domain/engraving/class-glyphs.ts';
import { VIGNETTE, VIGNETTES } from '../../../../src/domain/engraving/vignettes.ts';
import { extentOf } from './extent.ts';

const drawings = [
	...Object.entries(VIGNETTES).map(([name, drawing]) => [name, drawing, VIGNETTE] as const),
	...Object.entries(CLASS_GLYPHS).map(([name, drawing]) => [name, drawing, GLYPH] as const),
];

test.each(drawings)(
	'The drawing of %s lies within its square and fills it',
	(_, { tint, ink, hatch }, side) => {
		for (const path of [tint, ink, hatch]) {
			const { left, right, top, bottom } = extentOf(path);
			expect(Math.min(left, top)).toBeGreaterThanOrEqual(0);
			expect(Math.max(right, bottom)).toBeLessThanOrEqual(side);
		}
		const { left, right, top, bottom } = extentOf(ink);
		expect(Math.max(right - left, bottom - top)).toBeGreaterThan(side * 0.6);
	},
);

test('No two classes of term share a drawing', () => {
	expect(new Set(Object.values(CLASS_GLYPHS).map(({ ink }) => ink)).size).toBe(
		Object.keys(CLASS_GLYPHS).length,
	);
});
