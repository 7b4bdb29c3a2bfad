import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { convertHangulToQwerty, convertQwertyToHangul, getChoseong, josa } from 'es-hangul';
import { parse } from 'yaml';
import type { Locale } from '../../src/model/constants.ts';
import type { Term } from '../../src/model/schemas/term.ts';

/** A query and what should be found first: `term:<id>` or `page:<path>`, any of them; nothing for an empty list. */
export interface Query {
	query: string;
	kind: string;
	expect: string[];
}

/** The files of hand-written queries (tests/search/queries/README.md). */
export type QuerySet = 'seen' | 'held' | 'hard';

/** One file of the hand-written queries of a language. Decomposes those marked `nfd`. */
export function readQueries(root: string, locale: Locale, set: QuerySet): Query[] {
	const text = readFileSync(join(root, `tests/search/queries/${locale}.${set}.yaml`), 'utf8');
	const entries = parse(text) as (Query & { nfd?: boolean })[];
	return entries.map(({ query, nfd, ...rest }) => ({ ...rest, query: nfd ? query.normalize('NFD') : query }));
}

/** What readers write behind a name. */
const WANTED = {
	ko: ['예제', '뜻', '설정', '원리', '오류', '도입', '구조', '종류', '장단점'],
	en: [
		'example',
		'meaning',
		'setup',
		'tutorial',
		'error',
		'guide',
		'architecture',
		'pricing',
		'pros and cons',
	],
};

const PARTICLES = ['은/는', '이/가', '을/를', '와/과', '으로/로', '의', '에서', '까지'] as const;

/** Queries made of the glossary: names with particles and other words, aliases, initial consonants, the wrong keyboard mode. */
export function generateQueries(terms: readonly Term[], locale: Locale): Query[] {
	const ids = owners(terms, (term) => everyName(term));
	// A single consonant, or what is left of a name that is half Latin, names nothing.
	const korean = (term: Term) => (/^[가-힣]{2}[가-힣 ]*$/.test(term.name.ko) ? [term.name.ko] : []);
	const initials = owners(terms, (term) =>
		[term.name.ko, ...term.aliases.ko]
			.filter((name) => /[가-힣]/.test(name))
			.map((name) => getChoseong(name)),
	);
	const expectName = (name: string) => ids.get(plain(name)) ?? [];
	const make = (kind: string, query: string, expect: string[]) => ({ kind, query, expect });
	return terms.flatMap((term, at) => [
		...(locale === 'ko'
			? PARTICLES.map((particle) =>
					make('× particles', withParticle(term.name.ko, particle), expectName(term.name.ko)),
				)
			: []),
		make('names', term.name[locale], expectName(term.name[locale])),
		...[...term.aliases.ko, ...term.aliases.en].map((alias) => make('aliases', alias, expectName(alias))),
		make('with a word behind', `${term.name[locale]} ${wanted(locale, at)}`, expectName(term.name[locale])),
		...korean(term).map((name) =>
			make('with a word joined', name.replaceAll(' ', '') + wanted('ko', at), expectName(name)),
		),
		...korean(term).map((name) =>
			make('initials', getChoseong(name), initials.get(plain(getChoseong(name))) ?? []),
		),
		...korean(term).map((name) => make('keyboard ko→en', convertHangulToQwerty(name), expectName(name))),
		...(/^[A-Za-z ]+$/.test(term.name.en)
			? typedInKorean(term.name.en).map((query) => make('keyboard en→ko', query, expectName(term.name.en)))
			: []),
	]);
}

function wanted(locale: Locale, at: number): string {
	return WANTED[locale][at % WANTED[locale].length]!;
}

/** What an IME in Korean mode makes of an English name; nothing where es-hangul cannot tell. */
function typedInKorean(name: string): string[] {
	try {
		return [convertQwertyToHangul(name.toLowerCase())];
	} catch {
		return [];
	}
}

function withParticle(name: string, particle: string): string {
	if (!particle.includes('/')) return name + particle;
	return /[가-힣]$/.test(name) ? josa(name, particle as '은/는') : name + particle.split('/')[1];
}

function everyName({ name, aliases, abbreviation, pronunciation }: Term): string[] {
	return [
		name.ko,
		name.en,
		...aliases.ko,
		...aliases.en,
		...(pronunciation?.says ?? []),
		...(abbreviation ? [abbreviation.short, abbreviation.stands] : []),
	];
}

/** Targets by spelling: several terms may share one (파스), and then each of them is right. */
function owners(terms: readonly Term[], namesOf: (term: Term) => string[]): Map<string, string[]> {
	const ids = new Map<string, string[]>();
	for (const term of terms)
		for (const name of namesOf(term))
			ids.set(plain(name), [...(ids.get(plain(name)) ?? []), `term:${term.id}`]);
	return ids;
}

function plain(name: string): string {
	return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
