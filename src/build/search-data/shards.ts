/** Cuts the tables of the search into shards (`format.ts`). */
import { wordsBetween } from '../../domain/search/collections.ts';
import {
	type DocumentRow,
	NAME_KINDS,
	type SearchCore,
	type Shard,
	type Table,
	TABLES,
} from '../../domain/search/format.ts';
import { keysOf } from '../../domain/search/names.ts';
import { packNumbers, packPostings } from '../../domain/search/postings.ts';
import { packRareness, packWeight, rarenessOf } from '../../domain/search/rareness.ts';
import type { NameRow } from '../../domain/search/rows.ts';
import { documentKey, fromEnd } from '../../domain/search/shards.ts';
import { lettersOf, spell } from '../../domain/search/spellings.ts';
import { END, hasHangul, keyOf } from '../../domain/search/text.ts';
import { initials } from '../../text/hangul.ts';
import { soundOf } from '../../text/sound.ts';

/** What the tables are made of; documents are numbered, terms first. */
export interface Tables {
	/** Number of documents. */
	size: number;
	/** Words of the pages with the number of pages each is on. */
	counts: ReadonlyMap<string, number>;
	/** Numbers of the sections that a word is in, ascending. */
	sections: ReadonlyMap<string, readonly number[]>;
	/** Words of each question, in the order of their documents. */
	questions: readonly (readonly string[])[];
	/** The documents with a word in their short texts and how much it counts there. */
	short: ReadonlyMap<string, ReadonlyMap<number, number>>;
	names: readonly NameRow[];
	documents: readonly DocumentRow[];
}

/** A key of a table and what goes with it. */
interface Row {
	key: string;
	/** About how many bytes it takes. */
	bytes: number;
	word?: string;
	name?: NameRow;
	document?: DocumentRow;
}

/** About how many bytes a shard has before it is compressed, to a half or less. */
const SHARD = 3000;
/** What is shown of documents is asked for by number, one here and one there. */
const DOCUMENTS = 2000;

/** Shards of all tables, and the first key of each. */
export function cutShards(tables: Tables): { shards: Shard[]; tables: SearchCore['tables'] } {
	const words = packWords(tables);
	const named = (key: string, name: NameRow): Row => ({ key, name, bytes: bytesOf(name[0]) + 3 });
	const rows: Record<Table, Row[]> = {
		words: [
			...words.rows,
			...tables.names.flatMap((name) =>
				keysOf({ key: keyOf(name[0]), hangul: hasHangul(name[0]) }).map((key) => ({
					...named(key, name),
					// What is called so is shown first.
					...(name[2] < ALIAS && { document: tables.documents[name[1]]! }),
				})),
			),
		],
		starts: tables.names.map((name) => named(lettersIn(name), name)),
		ends: tables.names.map((name) => named(fromEnd(lettersIn(name)), name)),
		initials: rightNames(tables).flatMap((name) =>
			hasHangul(name[0]) ? [named(initials(keyOf(name[0])), name)] : [],
		),
		sounds: rightNames(tables).flatMap((name) => {
			const sound = hasHangul(name[0]) ? undefined : soundOf(name[0]);
			return sound?.consonants ? [named(sound.consonants, name)] : [];
		}),
		documents: tables.documents.map((document) => ({
			key: documentKey(document[0]),
			document,
			bytes: bytesOf(JSON.stringify(document)),
		})),
	};
	const cuts = TABLES.map((table) => cut(rows[table], table === 'documents' ? DOCUMENTS : SHARD));
	return {
		shards: cuts.flat().map(({ rows }) => packShard(rows, words.pack)),
		tables: Object.fromEntries(
			TABLES.map((table, at) => [table, cuts[at]!.map(({ start }) => start).join(' ')]),
		) as SearchCore['tables'],
	};
}

/** The letters among which slips are counted. */
function lettersIn([text]: NameRow): string {
	return lettersOf(spell('', keyOf(text)));
}

function rightNames({ names }: Tables): NameRow[] {
	return names.filter(([, , kind]) => kind !== MISSPELLING);
}

const MISSPELLING = NAME_KINDS.indexOf('misspelling');
const ALIAS = NAME_KINDS.indexOf('stands');
const encoder = new TextEncoder();
const bytesOf = (text: string): number => encoder.encode(text).length;

/** What words begin with that are mostly asked for together: a syllable, or two letters. */
function leadOf(key: string): string {
	return hasHangul(key[0] ?? '') ? key[0]! : key.slice(0, 2);
}

/** The shortest beginning of a key that comes after the key before it. */
function shortestAfter(before: string, key: string): string {
	let same = 0;
	while (before[same] === key[same]) same++;
	return key.slice(0, same + 1);
}

/** Cuts sorted rows where their beginning changes, and inside only where one beginning has too many. */
function cut(unsorted: readonly Row[], most: number): { start: string; rows: Row[] }[] {
	const sorted = unsorted.toSorted((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
	const shards: { start: string; rows: Row[]; bytes: number }[] = [];
	for (const [lead, group] of Map.groupBy(sorted, ({ key }) => leadOf(key))) {
		const whole = group.reduce((sum, { bytes }) => sum + bytes, 0);
		const last = shards.at(-1);
		if (last && last.bytes + whole <= most) {
			last.rows.push(...group);
			last.bytes += whole;
			continue;
		}
		const parts = Math.ceil(whole / most);
		let own = { start: lead, rows: [] as Row[], bytes: 0 };
		shards.push(own);
		for (const row of group) {
			// All rows of a key stay together.
			const before = own.rows.at(-1)?.key ?? row.key;
			if (own.bytes > whole / parts && row.key !== before) {
				own = { start: shortestAfter(before, row.key), rows: [], bytes: 0 };
				shards.push(own);
			}
			own.rows.push(row);
			own.bytes += row.bytes;
		}
	}
	return shards;
}

/** The lists of a word, as a shard holds them. */
interface Packed {
	power: string;
	sections: string;
	questions: string;
	rareness: string;
	documents: string;
	weights: string;
}

/** Packs the words of all documents, and says how much each takes. */
function packWords({ size, counts, sections, questions, short }: Tables): {
	rows: Row[];
	pack: (word: string) => Packed;
} {
	const powers = new Map([...counts].map(([word, count]) => [word, Math.floor(Math.log2(count))]));
	const sorted = [...counts.keys()].sort();
	const rareness = (word: string) =>
		rarenessOf(
			[...wordsBetween(word, word + END, sorted)].reduce((sum, each) => sum + 2 ** powers.get(each)!, 0),
			size,
		);
	const weighed = questions.map((words) =>
		packRareness({
			rareness: words.reduce((sum, word) => sum + rareness(word), 0),
			several: words.length > 1,
		}),
	);
	const asked = new Map<string, number[]>();
	for (const [number, words] of questions.entries())
		for (const word of words) {
			const list = asked.get(word);
			if (list) list.push(number);
			else asked.set(word, [number]);
		}
	const packed = new Map<string, Packed>();
	for (const word of new Set([...counts.keys(), ...short.keys()])) {
		const numbers = asked.get(word) ?? [];
		const documents = [...(short.get(word) ?? [])].sort(([one], [other]) => one - other);
		packed.set(word, {
			power: String(powers.get(word) ?? '-'),
			sections: packPostings(sections.get(word) ?? []),
			questions: packPostings(numbers),
			rareness: packNumbers(numbers.map((number) => weighed[number]!)),
			documents: packPostings(documents.map(([document]) => document)),
			weights: packNumbers(documents.map(([, weight]) => packWeight(weight))),
		});
	}
	return {
		rows: [...packed].map(([word, lists]) => ({
			key: word,
			word,
			bytes: bytesOf(word) + 6 + Object.values(lists as object).join('').length,
		})),
		pack: (word) => packed.get(word)!,
	};
}

function packShard(rows: readonly Row[], pack: (word: string) => Packed): Shard {
	const words = rows.flatMap(({ word }) => word ?? []);
	const lists = words.map(pack);
	// In the order of the book, in which a reader of several shards puts them too.
	const names = [...new Set(rows.flatMap(({ name }) => (name ? [name] : [])))].sort(
		(one, other) => one[1] - other[1] || one[2] - other[2],
	);
	const documents = [...new Set(rows.flatMap(({ document }) => (document ? [document] : [])))];
	const join = (part: keyof Packed) => lists.map((list) => list[part]).join(' ');
	return {
		...(words.length > 0 && {
			words: {
				words: words.join(' '),
				powers: lists.map(({ power }) => power).join(''),
				sections: join('sections'),
				questions: join('questions'),
				rareness: join('rareness'),
				documents: join('documents'),
				weights: join('weights'),
			},
		}),
		...(names.length > 0 && {
			names: {
				texts: names.map(([text]) => text).join('|'),
				kinds: names.map(([, , kind]) => kind).join(''),
				documents: packNumbers(names.map(([, document]) => document)),
			},
		}),
		...(documents.length > 0 && { documents }),
	};
}
