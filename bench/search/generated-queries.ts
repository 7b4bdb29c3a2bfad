import { convertHangulToQwerty, convertQwertyToHangul, getChoseong, josa } from 'es-hangul';
import type { Locale } from '../../src/model/constants.ts';
import type { Term } from '../../src/model/schemas/term.ts';
import type { Query } from './query.ts';

/**
 * Words behind a name. English: what follows a term's name in the titles of the pages that the guide's terms and facts
 * cite, commonest first. Korean: what follows one in the titles and headings of public Korean pages on the same terms.
 * Neither list comes from what the search itself knows.
 */
const BEHIND = {
	ko: [
		'정의',
		'개념',
		'개요',
		'정리',
		'특징',
		'배경',
		'역할',
		'이해하기',
		'생성하기',
		'구성 요소',
		'활용 사례',
	],
	en: [
		'pattern',
		'pricing',
		'architecture',
		'apps',
		'API reference',
		'overview',
		'quotas',
		'hosting options',
		'concepts',
		'features',
		'deployment',
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
	// With a word behind it a name may be another one: serverless architecture.
	const behind = (name: string, word: string, space = ' ') =>
		make(space ? 'with a word behind' : 'with a word joined', name + space + word, [
			...new Set([...expectName(name + word), ...expectName(name)]),
		]);
	return terms.flatMap((term, at) => [
		...(locale === 'ko'
			? PARTICLES.map((particle) =>
					make('× particles', withParticle(term.name.ko, particle), expectName(term.name.ko)),
				)
			: []),
		make('names', term.name[locale], expectName(term.name[locale])),
		...[...term.aliases.ko, ...term.aliases.en].map((alias) => make('aliases', alias, expectName(alias))),
		behind(term.name[locale], turn(BEHIND[locale], at)),
		...korean(term).map((name) =>
			behind(
				name.replaceAll(' ', ''),
				turn(
					BEHIND.ko.filter((word) => !word.includes(' ')),
					at,
				),
				'',
			),
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

function turn(list: readonly string[], at: number): string {
	return list[at % list.length]!;
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

/** Every name of a term in either language, misspellings left out. */
export function everyName({ name, aliases, abbreviation, pronunciation }: Term): string[] {
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
function owners(terms: readonly Term[], spellings: (term: Term) => string[]): Map<string, string[]> {
	const ids = new Map<string, string[]>();
	for (const term of terms)
		for (const spelling of spellings(term))
			ids.set(plain(spelling), [...(ids.get(plain(spelling)) ?? []), `term:${term.id}`]);
	return ids;
}

function plain(name: string): string {
	return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
