import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatFigure } from '../../../src/domain/figure/format.ts';
import { LOCALES, UNITS } from '../../../src/model/constants.ts';
import { joinUnits, splitUnbroken } from '../../../src/text/no-break.ts';

/** No-break spaces shown. */
const shown = (text: string) => joinUnits(text).replaceAll('\u00a0', '_');
/** Unbroken stretches in brackets. */
const held = (text: string) =>
	splitUnbroken(text)
		.map(({ text: stretch, unbroken }) => (unbroken ? `⟦${stretch}⟧` : stretch))
		.join('');

describe('A number keeps its unit', () => {
	test.each([
		['10,240 MB와 1 GB', '10,240_MB와 1_GB'],
		['처음에는 1,000 ms, 다음부터는 50 ms입니다', '처음에는 1,000_ms, 다음부터는 50_ms입니다'],
		['7.2 million requests', '7.2_million_requests'],
		['864만 건, 100만 GB-초', '864만_건, 100만_GB-초'],
		['within 15 minutes.', 'within 15_minutes.'],
		['6 MB/s and 2 vCPUs', '6_MB/s and 2_vCPUs'],
		['on 17 June 2016', 'on 17_June 2016'],
		['2016년 6월 17일', '2016년 6월_17일'],
		['about 8 percent, 3 times', 'about 8_percent, 3_times'],
	])('%s', (text, expected) => expect(shown(text)).toBe(expected));

	test.each([
		'5 coupons',
		'Node.js 20 and Python',
		'a few minutes',
		'version 2 stands',
		'3 개선',
		'1 a second',
		'10  ms',
		'in 2016 he',
	])('%s stays as it is', (text) => expect(joinUnits(text)).toBe(text));

	test('Whatever unit a fact has, the number is tied to the word behind it', () => {
		for (const unit of UNITS.filter((one) => one !== 'date' && one !== 'version'))
			for (const locale of LOCALES)
				for (const value of [1, 2000])
					expect(joinUnits(formatFigure({ value, unit }, locale)), `${unit} in ${locale}`).not.toMatch(/\d /);
	});
});

/** Texts made of what the rules look at. */
const texts = fc
	.array(
		fc.constantFrom(
			...[
				'1',
				'10,240',
				'0.5',
				' ',
				'  ',
				'\u00a0',
				'\n',
				'ms',
				'GB',
				'GB-초',
				'MB/s',
				'million',
				'requests',
			],
			...['만', '건', '월', '일', '는', '(', ')', '%', '」', '.', 'a', 'é', '😀', 'June'],
		),
		{ maxLength: 30 },
	)
	.map((parts) => parts.join(''));

test('Only spaces between a number and a unit change, and a second time nothing does', () => {
	fc.assert(
		fc.property(texts, (text) => {
			const joined = joinUnits(text);
			expect(joinUnits(joined)).toBe(joined);
			expect(joined).toHaveLength(text.length);
			for (const [at, one] of [...joined].entries())
				if (one !== [...text][at]) {
					expect([[...text][at], one]).toEqual([' ', '\u00a0']);
					const before = [...joined].slice(0, at).join('');
					expect(before).toMatch(/(?:\d|\d[ \u00a0]million|만|월)$/);
				}
		}),
	);
});

describe('A particle keeps its word', () => {
	test.each([
		['콜드 스타트(cold start)는', '콜드 스타⟦트(⟧cold start⟦)는⟧'],
		['호출의 1%라는 말', '호출의 1⟦%라⟧는 말'],
		['「FaaS」는', '「FaaS⟦」는⟧'],
		['400,000 GB-초당', '400,000 ⟦GB-초⟧당'],
		['6 MB/s', '6 ⟦MB/s⟧'],
		['It ends (here) and there.', 'It ends (here) and there.'],
		['', ''],
	])('%s', (text, expected) => expect(held(text)).toBe(expected));
});

test('The stretches of a text are the text, none of them empty', () => {
	fc.assert(
		fc.property(texts, (text) => {
			const stretches = splitUnbroken(text).map((stretch) => stretch.text);
			expect(stretches.join('')).toBe(text);
			expect(stretches).not.toContain('');
		}),
	);
});
