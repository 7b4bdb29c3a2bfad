import { expect, paths, test } from './guide.ts';
import { type LineBreak, lineBreaks } from './lines.ts';

const UNIT =
	/^(?:ns|ms|s|[kKMGT]i?B|vCPUs?|px|seconds?|minutes?|hours?|days?|weeks?|months?|years?|dollars?|cents?|percent|times|million|billion|GB-\S+|건|만|명|원)(?![A-Za-z])/;

/** What may not begin a line: what closes, ends or parts, and in Korean any syllable that belongs to the word before. */
const opensWrongly = ({ before, after, spaced }: LineBreak) =>
	!spaced &&
	(/^[.,:;!?)\]}」』”’%…]/.test(after) || (/^[가-힣(]/.test(after) && !/[/·~→+|:-]$/.test(before)));
const partsUnit = ({ before, after }: LineBreak) => /\d$/.test(before) && UNIT.test(after);

for (const width of [1280, 768, 360, 320])
	test.describe(`At ${width} px no line begins with a sign or a particle and no number loses its unit`, () => {
		test.use({ viewport: { width, height: 800 } });

		for (const path of paths)
			test(path, async ({ page }) => {
				await page.goto(path);
				await page.evaluate(() => document.fonts.ready.then(() => undefined));
				const breaks = await lineBreaks(page);
				const said = ({ before, after }: LineBreak) => `${before}⏎${after}`;
				expect.soft(breaks.filter(opensWrongly).map(said)).toEqual([]);
				expect(breaks.filter(partsUnit).map(said)).toEqual([]);
			});
	});
