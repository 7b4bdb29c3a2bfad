import { expect, test } from 'vitest';
import { VIGNETTE, VIGNETTES } from '../../../../src/domain/engraving/vignettes.ts';
import { extentOf } from './extent.ts';

test.each(Object.entries(VIGNETTES))(
	'The drawing of %s lies within its square',
	(_, { tint, ink, hatch }) => {
		for (const path of [tint, ink, hatch]) {
			const { left, right, top, bottom } = extentOf(path);
			expect(Math.min(left, top)).toBeGreaterThanOrEqual(0);
			expect(Math.max(right, bottom)).toBeLessThanOrEqual(VIGNETTE);
		}
	},
);
