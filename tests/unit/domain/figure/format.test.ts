import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { formatDate, formatFigure } from '../../../../src/domain/figure/format.ts';
import { UNITS } from '../../../../src/model/constants.ts';

type Row = [unit: (typeof UNITS)[number], value: number | string, ko: string, en: string];

const one: Row[] = [
	['count', 1, '1', '1'],
	['percent', 1, '1%', '1%'],
	['ratio', 1, '1배', '1 time'],
	['millisecond', 1, '1 ms', '1 ms'],
	['second', 1, '1초', '1 second'],
	['minute', 1, '1분', '1 minute'],
	['hour', 1, '1시간', '1 hour'],
	['day', 1, '1일', '1 day'],
	['year', 1, '1년', '1 year'],
	['kilobyte', 1, '1 kB', '1 kB'],
	['megabyte', 1, '1 MB', '1 MB'],
	['gigabyte', 1, '1 GB', '1 GB'],
	['vcpu', 1, '1 vCPU', '1 vCPU'],
	['requests-per-second', 1, '초당 1건', '1 request a second'],
	['megabytes-per-second', 1, '1 MB/s', '1 MB/s'],
	['gb-seconds', 1, '1 GB-초', '1 GB-second'],
];

const many: Row[] = [
	['count', 3000, '3,000', '3,000'],
	['percent', 0.5, '0.5%', '0.5%'],
	['ratio', 4, '4배', '4 times'],
	['millisecond', 100, '100 ms', '100 ms'],
	['second', 29, '29초', '29 seconds'],
	['minute', 15, '15분', '15 minutes'],
	['hour', 0.5, '0.5시간', '0.5 hours'],
	['day', 14, '14일', '14 days'],
	['year', 2, '2년', '2 years'],
	['kilobyte', 256, '256 kB', '256 kB'],
	['megabyte', 10240, '10,240 MB', '10,240 MB'],
	['gigabyte', 32, '32 GB', '32 GB'],
	['vcpu', 6, '6 vCPU', '6 vCPUs'],
	['requests-per-second', 10000, '초당 10,000건', '10,000 requests a second'],
	['megabytes-per-second', 6, '6 MB/s', '6 MB/s'],
	['gb-seconds', 400000, '400,000 GB-초', '400,000 GB-seconds'],
];

const prices: Row[] = [
	['usd', 0.2, '$0.20', '$0.20'],
	['usd-per-hour', 0.0816, '$0.0816', '$0.0816'],
	['usd-per-month', 1200, '$1,200', '$1,200'],
	['usd-per-million', 1, '$1.00', '$1.00'],
	['usd-per-gb-second', 0.0000166667, '$0.0000166667', '$0.0000166667'],
	['usd-per-gb', 0.09, '$0.09', '$0.09'],
	['usd-per-vcpu-second', 0.000024, '$0.000024', '$0.000024'],
	['usd-per-vcpu-hour', 119.5, '$119.50', '$119.50'],
	['usd-per-gb-hour', 0.00356, '$0.00356', '$0.00356'],
];

const texts: Row[] = [
	['date', '2016-06-17', '2016년 6월 17일', '17 June 2016'],
	['date', '2016-06', '2016년 6월', 'June 2016'],
	['date', '2016', '2016년', '2016'],
	['version', '7.2', '7.2', '7.2'],
];

describe.each([
	['One of each unit takes the singular', one],
	['More than one, or a part, takes the plural', many],
	['A price prints the amount alone, cents where it has any', prices],
	['A date is written out, a version stands as it is', texts],
] as const)('%s', (_, rows) => {
	test.each(rows)('%s %s is %s and %s', (unit, value, ko, en) => {
		expect(formatFigure({ value, unit }, 'ko')).toBe(ko);
		expect(formatFigure({ value, unit }, 'en')).toBe(en);
	});
});

test('Every unit has an example above', () => {
	const shown = new Set([...one, ...many, ...prices, ...texts].map(([unit]) => unit));
	expect(UNITS.filter((unit) => !shown.has(unit))).toEqual([]);
});

test('Both languages print the same digits for any amount and unit', () => {
	const units = UNITS.filter((unit) => unit !== 'date' && unit !== 'version');
	const amounts = fc.integer({ min: 0, max: 1e12 }).map((tenThousandths) => tenThousandths / 1e4);
	fc.assert(
		fc.property(fc.constantFrom(...units), amounts, (unit, value) => {
			const digits = (locale: 'ko' | 'en') =>
				Number(/[\d,.]*\d/.exec(formatFigure({ value, unit }, locale))![0].replaceAll(',', ''));
			expect(digits('ko')).toBe(value);
			expect(digits('en')).toBe(value);
		}),
	);
});

test.each(['Pacific/Kiritimati', 'America/Los_Angeles'])(
	'A day prints the same on a machine in %s',
	(zone) => {
		vi.stubEnv('TZ', zone);
		expect(formatDate('2026-01-01', 'en')).toBe('1 January 2026');
		expect(formatDate('2026-12-31', 'en')).toBe('31 December 2026');
		vi.unstubAllEnvs();
	},
);
