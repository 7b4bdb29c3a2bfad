import { foldEnglish } from './english.ts';
import { NAME_KINDS, type NameKind, type Shard, type Table } from './format.ts';
import type { Name } from './name.ts';
import { unpackNumbers } from './postings.ts';
import { fromEnd, type Loaded, type Shards } from './shards.ts';
import { type Sound, soundOf, soundsLike } from '../../text/sound.ts';
import { foldBeginning, initials, jamo } from '../../text/hangul.ts';
import { wordsBetween } from './collections.ts';
import { lettersOf, type Spelling, spell } from './spellings.ts';
import { END, hasHangul, keyOf } from './text.ts';

const WEIGHTS: Record<NameKind, number> = {
	name: 1,
	other: 1,
	short: 1,
	stands: 0.98,
	alias: 0.95,
	otherAlias: 0.94,
	says: 0.95,
	misspelling: 0.9,
};

/** Names of the shards that are there, by what is known of one. */
export interface Names {
	/** Names by key, or by key in one English spelling. */
	named(key: string): readonly Name[];
	/** Right names whose key begins so, shortest first. */
	beginning(key: string): Name[];
	/** Right names whose letters, in the order of typing, begin so, shortest first. */
	typedSo(letters: string): Name[];
	/** Right Korean names whose initial consonants begin so. */
	withInitials(consonants: string): { name: Name; initials: string }[];
	/** Right English names that a Korean would write with such sounds. */
	heard(sound: Sound): Name[];
	/** Names with so many letters at the beginning or at the end as another spelling in their script has. */
	spelledLike(spelling: Spelling<unknown>, letters: { start: number; end: number }): Spelling<Name>[];
}

/** Opens the names of the shards that are there. */
export function openNames(shards: Shards): Names {
	const read = createReader();
	const all = (table: Table, from: string, to: string) => shards.between(table, from, to).flatMap(read.names);
	const shortest = (names: Iterable<Name>) =>
		[...new Set(names)].filter(({ wrong }) => !wrong).sort((a, b) => a.key.length - b.key.length);
	return {
		named: (key) => shards.between('words', key, key).flatMap((loaded) => read.byKey(loaded).get(key) ?? []),
		beginning: (key) =>
			shortest(
				shards.between('words', key, key + END).flatMap((loaded) => {
					const byKey = read.byKey(loaded);
					return [...wordsBetween(key, key + END, read.keys(loaded))].flatMap((each) => byKey.get(each)!);
				}),
			),
		typedSo(letters) {
			const start = foldBeginning(letters);
			const begins = ({ hangul, key }: Name) => hangul && jamo(key).startsWith(letters);
			return shortest(inOrder(all('starts', start, start + END)).filter(begins));
		},
		withInitials: (consonants) =>
			inOrder(all('initials', consonants, consonants + END))
				.map((name) => ({ name, initials: initials(name.key) }))
				.filter((name) => name.initials.startsWith(consonants)),
		heard: (sound) =>
			inOrder(all('sounds', sound.consonants, sound.consonants)).filter(({ text }) => {
				const own = soundOf(text);
				return own?.consonants === sound.consonants && soundsLike(own, sound);
			}),
		spelledLike(spelling, letters) {
			const own = lettersOf(spelling);
			const [start, end] = [own.slice(0, letters.start), fromEnd(own).slice(0, letters.end)];
			return inOrder([...all('starts', start, start + END), ...all('ends', end, end + END)])
				.map(read.spelling)
				.filter((other) => {
					const isLike = lettersOf(other).startsWith(start) || fromEnd(lettersOf(other)).startsWith(end);
					return other.hangul === spelling.hangul && isLike;
				});
		},
	};
}

/** The order in which names stand in the book, each once. */
function inOrder(names: readonly Name[]): Name[] {
	return [...new Set(names)].sort((a, b) => a.document - b.document || a.kind - b.kind);
}

/** Reads the names of shards; a name that is in several of them is one object. */
function createReader() {
	const known = new Map<string, Name>();
	const spellings = new Map<Name, Spelling<Name>>();
	const lists = new WeakMap<Shard, Name[]>();
	const maps = new WeakMap<Shard, Map<string, Name[]>>();
	const sorted = new WeakMap<Shard, string[]>();
	const make = (text: string, document: number, kind: number): Name => {
		const id = `${document}|${kind}|${text}`;
		let name = known.get(id);
		if (!name)
			known.set(
				id,
				(name = {
					text,
					key: keyOf(text),
					document,
					kind,
					weight: WEIGHTS[NAME_KINDS[kind]!],
					wrong: NAME_KINDS[kind] === 'misspelling',
					hangul: hasHangul(text),
				}),
			);
		return name;
	};
	const reader = {
		names({ shard }: Loaded): Name[] {
			let names = lists.get(shard);
			if (!names) {
				const documents = unpackNumbers(shard.names?.documents ?? '');
				const texts = shard.names?.texts.split('|') ?? [];
				names = documents.map((document, at) => make(texts[at]!, document, Number(shard.names!.kinds[at])));
				lists.set(shard, names);
			}
			return names;
		},
		/** Names by the keys for which a shard answers. */
		byKey(loaded: Loaded): ReadonlyMap<string, readonly Name[]> {
			let map = maps.get(loaded.shard);
			if (map) return map;
			maps.set(loaded.shard, (map = new Map<string, Name[]>()));
			for (const name of reader.names(loaded))
				for (const key of keysOf(name))
					if (key >= loaded.from && key < loaded.to) map.set(key, [...(map.get(key) ?? []), name]);
			return map;
		},
		/** Those keys, sorted. */
		keys(loaded: Loaded): readonly string[] {
			let keys = sorted.get(loaded.shard);
			if (!keys) sorted.set(loaded.shard, (keys = [...reader.byKey(loaded).keys()].sort()));
			return keys;
		},
		spelling(name: Name): Spelling<Name> {
			let spelling = spellings.get(name);
			if (!spelling) spellings.set(name, (spelling = spell(name, name.key)));
			return spelling;
		},
	};
	return reader;
}

/** The keys by which a name is found: its own, and of an English one the same in one spelling. */
export function keysOf({ key, hangul }: Pick<Name, 'key' | 'hangul'>): string[] {
	return hangul ? [key] : [...new Set([key, foldEnglish(key)])];
}
