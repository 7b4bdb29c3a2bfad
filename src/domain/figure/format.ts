import type { Fact } from '../../model/schemas/fact.ts';
import type { Unit, Locale } from '../../model/constants.ts';

type Figure = Pick<Fact, 'value' | 'unit'>;
type Suffix = { ko: string; en: [one: string, many: string] };

/** Units written behind the number: without a space in Korean words, with one before symbols. */
const SUFFIXES: Partial<Record<Unit, Suffix>> = {
	percent: { ko: '%', en: ['%', '%'] },
	ratio: { ko: '배', en: [' time', ' times'] },
	millisecond: { ko: ' ms', en: [' ms', ' ms'] },
	second: { ko: '초', en: [' second', ' seconds'] },
	minute: { ko: '분', en: [' minute', ' minutes'] },
	hour: { ko: '시간', en: [' hour', ' hours'] },
	day: { ko: '일', en: [' day', ' days'] },
	year: { ko: '년', en: [' year', ' years'] },
	kilobyte: { ko: ' kB', en: [' kB', ' kB'] },
	megabyte: { ko: ' MB', en: [' MB', ' MB'] },
	gigabyte: { ko: ' GB', en: [' GB', ' GB'] },
	vcpu: { ko: ' vCPU', en: [' vCPU', ' vCPUs'] },
	'requests-per-second': { ko: '건', en: [' request a second', ' requests a second'] },
	'megabytes-per-second': { ko: ' MB/s', en: [' MB/s', ' MB/s'] },
	'gb-seconds': { ko: ' GB-초', en: [' GB-second', ' GB-seconds'] },
};

/**
 * Prints a figure as its reader writes it: 15분 / 15 minutes, $0.20, 2016년 6월 / June 2016.
 * Prices print the amount alone; what it is per stands in the sentence around it.
 */
export function formatFigure({ value, unit }: Figure, locale: Locale): string {
	if (unit === 'version') return String(value);
	if (unit === 'date') return formatDate(String(value), locale);
	const amount = Number(value);
	if (unit.startsWith('usd'))
		return `$${formatNumber(amount, locale, Number.isInteger(amount) && amount >= 100 ? 0 : 2, 10)}`;
	const number = formatNumber(amount, locale, 0, 4);
	const suffix = SUFFIXES[unit];
	if (!suffix) return number;
	if (locale === 'ko') return `${unit === 'requests-per-second' ? '초당 ' : ''}${number}${suffix.ko}`;
	return `${number}${suffix.en[amount === 1 ? 0 : 1]}`;
}

/** Prints `YYYY`, `YYYY-MM` or `YYYY-MM-DD` in the reader's language: 2016년 6월 17일 / 17 June 2016. */
export function formatDate(date: string, locale: Locale): string {
	const [year, month, day] = date.split('-').map(Number);
	if (locale === 'ko')
		return [`${year}년`, month && `${month}월`, day && `${day}일`].filter(Boolean).join(' ');
	const monthName =
		month &&
		new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' }).format(Date.UTC(year!, month - 1));
	return [day, monthName, year].filter(Boolean).join(' ');
}

function formatNumber(
	value: number,
	locale: Locale,
	minimumFractionDigits: number,
	maximumFractionDigits: number,
): string {
	return new Intl.NumberFormat(locale, { minimumFractionDigits, maximumFractionDigits }).format(value);
}
