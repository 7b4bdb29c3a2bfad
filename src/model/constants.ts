/** What every room may know of the book: its languages, chapters and lists. No library, so that it weighs nothing in the browser. */

/** The guide's languages. Everything a reader sees exists in each of them. */
export const LOCALES = ['ko', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

/** A text in both languages. */
export type Localized = Record<Locale, string>;

/** Where the guide is edited and its mistakes are reported; a copy of it sets `REPOSITORY` when it builds. */
export const REPOSITORY = 'https://github.com/serverless-field-guide/serverless-field-guide';

/** The guide's name. */
export const SITE_NAME: Localized = { ko: '서버리스 도감', en: 'Serverless Field Guide' };

/** A chapter's name and the number that stands before it and its figures. */
export type ChapterName = Localized & { number: number };

/** The chapters that are folders of `content/docs/<locale>/`, in reading order. */
export const chapters = {
	start: { number: 1, ko: '들어가며', en: 'Starting out' },
	foundations: { number: 2, ko: '기초', en: 'Foundations' },
	models: { number: 3, ko: '서비스 모델', en: 'Service models' },
	serverless: { number: 4, ko: '서버리스', en: 'Serverless' },
	architecture: { number: 5, ko: '아키텍처', en: 'Architecture' },
	decide: { number: 6, ko: '결정', en: 'Decide' },
	reference: { number: 9, ko: '참고', en: 'Reference' },
} as const satisfies Record<string, ChapterName>;
export type Chapter = keyof typeof chapters;

/** The chapters' ids in reading order. */
export const CHAPTERS = Object.keys(chapters) as [Chapter, ...Chapter[]];

/** The glossary, a chapter made of terms instead of pages. */
export const glossary: ChapterName = { number: 7, ko: '용어집', en: 'Glossary' };

/** What sort of thing a term names; printed on its card like a class in a field guide. */
export const TERM_CLASSES = [
	'service-model',
	'concept',
	'architecture',
	'pattern',
	'mechanism',
	'component',
	'measure',
	'practice',
	'pricing',
	'security',
	'product',
	'standard',
] as const;

/** Subjects by which the glossary can be filtered. */
export const TERM_TAGS = [
	'models',
	'serverless',
	'architecture',
	'scaling',
	'cost',
	'data',
	'messaging',
	'networking',
	'security',
	'operations',
	'containers',
	'products',
	'history',
] as const;

/**
 * Addresses below the glossary that are not terms: `/ko/glossary/map/`. A term of that id would share its page's
 * address. A test compares the list with `src/pages/[locale]/glossary/`.
 */
export const RESERVED_TERM_IDS: readonly string[] = ['index', 'map'];

/** What a figure counts. The unit decides how it is printed in each language. */
export const UNITS = [
	'count', // a bare number
	'percent', // 15 → 15 %
	'ratio', // 4 → 4 times
	'millisecond',
	'second',
	'minute',
	'hour',
	'day',
	'year',
	'kilobyte',
	'megabyte',
	'gigabyte',
	'vcpu',
	'requests-per-second',
	'megabytes-per-second',
	'usd',
	'usd-per-hour',
	'usd-per-month',
	'usd-per-million', // per million requests, messages or operations
	'usd-per-gb-second',
	'usd-per-gb',
	'usd-per-vcpu-second',
	'usd-per-vcpu-hour',
	'usd-per-gb-hour',
	'gb-seconds', // an amount of GB-seconds
	'date', // value is YYYY, YYYY-MM or YYYY-MM-DD in quotes
	'version', // value is text such as "24" or "7.2"
] as const;
export type Unit = (typeof UNITS)[number];
