import { setMax, wordsBetween } from './collections.ts';
import type { Shard } from './format.ts';
import { inflectionsOf, type WordList } from './inflections.ts';
import { unpackNumbers, unpackPostings } from './postings.ts';
import { rarenessOf, unpackRareness, unpackWeight } from './rareness.ts';
import type { Shards } from './shards.ts';
import { END } from './text.ts';

/** A question that a document answers, as one of its words knows it. */
export interface Question {
	number: number;
	/** What its words weigh together. */
	rareness: number;
	/** Whether it has several words. */
	several: boolean;
}

/** What the site's words stand in. */
export interface Words {
	/** Words of the pages. */
	lexicon: WordList;
	/** Words of questions that documents answer. */
	asked: WordList;
	/** Number of pages with a word that begins so, about; 0 if there is none. */
	frequency(beginning: string): number;
	/** Whether exactly this word is in the lexicon. */
	has(word: string): boolean;
	/** Numbers of the sections that have exactly this word of the lexicon, ascending. */
	sectionsWith(word: string): readonly number[];
	/** Questions that have exactly this word. */
	questionsWith(word: string): readonly Question[];
	/** Documents with a form of the word in names, titles, headings or summaries, at its best place: 0 to 1. */
	documentsWith(word: string): ReadonlyMap<number, number>;
}

/** The words of one shard; lists are unpacked when first asked for. */
interface Opened {
	/** Sorted: all, those of the lexicon, of questions, of short texts. */
	lexicon: readonly string[];
	asked: readonly string[];
	short: readonly string[];
	/** Number of pages with a word, rounded down to a power of two. */
	countOf(word: string): number;
	sectionsWith(word: string): readonly number[];
	questionsWith(word: string): readonly Question[];
	documentsWith(word: string): readonly [document: number, weight: number][];
}

const opened = new WeakMap<Shard, Opened>();

/** Opens the words of the shards that are there. */
export function openWords(shards: Shards): Words {
	const between = (from: string, to: string) =>
		shards.between('words', from, to).map(({ shard }) => open(shard));
	const list = (kind: 'lexicon' | 'asked' | 'short'): WordList =>
		function* (from, to) {
			for (const part of between(from, to)) yield* wordsBetween(from, to, part[kind]);
		};
	const [lexicon, asked, short] = [list('lexicon'), list('asked'), list('short')];
	const the = (word: string) => between(word, word)[0];
	const answers = new Map<string, Map<number, number>>();
	let count = 0;
	return {
		lexicon,
		asked,
		frequency(beginning) {
			let sum = 0;
			for (const part of between(beginning, beginning + END))
				for (const word of wordsBetween(beginning, beginning + END, part.lexicon)) sum += part.countOf(word);
			return sum;
		},
		has: (word) => (the(word)?.countOf(word) ?? 0) > 0,
		sectionsWith: (word) => the(word)?.sectionsWith(word) ?? [],
		questionsWith: (word) => the(word)?.questionsWith(word) ?? [],
		documentsWith(word) {
			// Typing asks for the same words again and again; what was not there may have come.
			if (answers.size > 200 || count !== shards.count) answers.clear();
			count = shards.count;
			const known = answers.get(word);
			if (known) return known;
			const found = new Map<number, number>();
			for (const [other, confidence] of inflectionsOf(word, short))
				for (const [document, weight] of the(other)!.documentsWith(other))
					setMax(found, document, weight * confidence);
			if (!shards.lacks) answers.set(word, found);
			return found;
		},
	};
}

/** How much a word tells: the less, the more pages have it; of an unknown one for the empty word. */
export function idfOf(word: string, words: Words, all: number): number {
	return rarenessOf(word ? words.frequency(word) : 1, all);
}

function open(shard: Shard): Opened {
	let words = opened.get(shard);
	if (!words) opened.set(shard, (words = unpack(shard.words)));
	return words;
}

function unpack(packed: Shard['words']): Opened {
	const words = packed?.words.split(' ').filter(Boolean) ?? [];
	const place = new Map(words.map((word, at) => [word, at]));
	const lists = (text = '') => text.split(' ');
	const [sections, questions, rareness] = [packed?.sections, packed?.questions, packed?.rareness].map(lists);
	const [documents, weights] = [packed?.documents, packed?.weights].map(lists);
	const having = (some: readonly string[]) => words.filter((_, at) => some[at]);
	const listOf = (word: string, some: readonly string[]) => some[place.get(word) ?? -1] ?? '';
	return {
		lexicon: words.filter((_, at) => packed!.powers[at] !== '-'),
		asked: having(questions!),
		short: having(documents!),
		countOf(word) {
			const power = packed?.powers[place.get(word) ?? -1] ?? '-';
			return power === '-' ? 0 : 2 ** Number(power);
		},
		sectionsWith: (word) => unpackPostings(listOf(word, sections!)),
		questionsWith(word) {
			const weigh = unpackNumbers(listOf(word, rareness!));
			return unpackPostings(listOf(word, questions!)).map((number, at) => ({
				number,
				...unpackRareness(weigh[at]!),
			}));
		},
		documentsWith(word) {
			const weigh = unpackNumbers(listOf(word, weights!));
			return unpackPostings(listOf(word, documents!)).map((document, at) => [
				document,
				unpackWeight(weigh[at]!),
			]);
		},
	};
}
