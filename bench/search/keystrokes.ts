/** Queries as they stand in the field while a name is typed, and with a slip of the finger. */
import { convertHangulToQwerty, convertQwertyToHangul, getChoseong } from 'es-hangul';
import type { Locale } from '../../src/model/constants.ts';
import type { Term } from '../../src/model/schemas/term.ts';
import { everyName } from './generated-queries.ts';
import type { Query } from './query.ts';

/** A name and the document it is of, `term:<id>` or `page:<path>`. */
export interface Named {
	name: string;
	target: string;
}

/** Fewest keys of a beginning: one letter begins half of the glossary. */
const FEWEST_KEYS = 2;
/** Fewest initial consonants of a beginning: two begin a dozen names. */
const FEWEST_INITIALS = 3;
/** Shortest name that gets a slip, in keys: in fewer a wrong key makes another word. */
const FEWEST_TO_SLIP = 6;
/** Keys beside each other on the keyboard, row by row. */
const ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

/**
 * Every beginning of every name of a language, key by key: 서벌 on the way to 서버리스; in Korean also of its initial
 * consonants. Right is every document that has a name with that beginning.
 */
export function generateBeginnings(
	terms: readonly Term[],
	locale: Locale,
	titles: readonly Named[],
): Query[] {
	const all = allNames(terms, titles).map(({ name, target }) => ({ keys: keysOf(name), target }));
	const queries = new Map<string, Query>();
	for (const { name } of namesIn(terms, locale)) {
		const keys = keysOf(name);
		for (let length = FEWEST_KEYS; length < keys.length; length++) {
			const begun = keys.slice(0, length);
			const query = typed(begun, name);
			if (queries.has(query) || begun.endsWith(' ') || !/[가-힣a-z]/i.test(query)) continue;
			const expect = new Set(all.flatMap(({ keys, target }) => (keys.startsWith(begun) ? [target] : [])));
			queries.set(query, { query, kind: stage(length), expect: [...expect] });
		}
	}
	return [...queries.values(), ...(locale === 'ko' ? initialsBegun(namesIn(terms, locale)) : [])];
}

function initialsBegun(names: readonly Named[]): Query[] {
	const all = names.map(({ name, target }) => ({
		initials: getChoseong(name).replaceAll(' ', ''),
		target,
	}));
	const begun = new Set(
		all.flatMap(({ initials }) =>
			Array.from({ length: Math.max(0, initials.length - FEWEST_INITIALS) }, (_, at) =>
				initials.slice(0, FEWEST_INITIALS + at),
			),
		),
	);
	return [...begun].map((query) => ({
		query,
		kind: 'initials',
		expect: all.flatMap(({ initials, target }) => (initials.startsWith(query) ? [target] : [])),
	}));
}

/** Every name of a language with a key left out, two exchanged and one beside the right one. */
export function generateSlips(terms: readonly Term[], locale: Locale, titles: readonly Named[]): Query[] {
	const all = Map.groupBy(allNames(terms, titles), ({ name }) => keysOf(name));
	return namesIn(terms, locale).flatMap(({ name }, nth) => {
		const keys = keysOf(name);
		if (keys.length < FEWEST_TO_SLIP) return [];
		// Inside the name, at another place in each, and never a space.
		let at = 1 + ((nth * 7) % (keys.length - 2));
		if (keys[at] === ' ' || keys[at + 1] === ' ') at--;
		if (keys[at] === ' ' || at < 1) return [];
		const [before, key, next, rest] = [keys.slice(0, at), keys[at]!, keys[at + 1]!, keys.slice(at + 2)];
		const slips = {
			missing: before + next + rest,
			exchanged: before + next + key + rest,
			beside: before + neighbourOf(key) + next + rest,
		};
		return Object.entries(slips).flatMap(([kind, wrong]) =>
			wrong === keys || all.has(wrong)
				? []
				: [{ kind, query: typed(wrong, name), expect: all.get(keys)!.map(({ target }) => target) }],
		);
	});
}

/** How far a beginning has come. */
function stage(keys: number): string {
	return keys < 4 ? '2 or 3 keys' : keys < 7 ? '4 to 6 keys' : '7 keys and more';
}

/** The names a reader of one language types: those of terms in that language, of letters alone. */
function namesIn(terms: readonly Term[], locale: Locale): Named[] {
	return terms
		.map(({ id, name }) => ({ name: name[locale], target: `term:${id}` }))
		.filter(({ name }) => (locale === 'ko' ? /^[가-힣 ]+$/ : /^[A-Za-z ]+$/).test(name));
}

function allNames(terms: readonly Term[], titles: readonly Named[]): Named[] {
	return [
		...terms.flatMap((term) => everyName(term).map((name) => ({ name, target: `term:${term.id}` }))),
		...titles,
	];
}

/** The keys that type a name; Shift stays a capital in Hangul, where it makes another letter. */
function keysOf(name: string): string {
	return /[가-힣]/.test(name) ? convertHangulToQwerty(name) : name.toLowerCase();
}

/** What keys leave in the field, typed in the mode of a name; an odd row of vowels stays as the keys. */
function typed(keys: string, name: string): string {
	if (!/[가-힣]/.test(name)) return keys;
	try {
		return convertQwertyToHangul(keys);
	} catch {
		return keys;
	}
}

/** The key beside another: the one after it, or before the last of a row. */
function neighbourOf(key: string): string {
	const row = ROWS.find((keys) => keys.includes(key.toLowerCase()));
	if (!row) return key;
	const at = row.indexOf(key.toLowerCase());
	return row[at + 1] ?? row[at - 1]!;
}
