import { inflectionsOf } from './inflections.ts';
import type { Lexicon } from './lexicon.ts';
import { packPostings, unpackPostings } from './postings.ts';
import { setMax } from './collections.ts';
import { isFiller } from './stop-words.ts';
import { wordsOf } from './text.ts';

/** A question that a document answers. */
export interface Question {
	document: number;
	/** Its words that say something of the subject, each once. */
	words: readonly string[];
}

/** Questions that documents answer, as readers put them who do not know the name of what they look for. */
export interface Asked {
	/** All their words, sorted. */
	words: readonly string[];
	/** Questions with a word. */
	having(word: string): readonly Question[];
	/** Documents with a question that has a form of a word, and how surely it is one, 0 to 1. */
	documentsWith(word: string): ReadonlyMap<number, number>;
}

/**
 * Questions of each document as the file holds them, parted by spaces: of each the numbers its words have in the
 * lexicon (`packPostings`), which takes a third of the room of the words.
 */
export function packAsked(
	lists: readonly (readonly string[])[],
	lexicon: Lexicon,
	packed: readonly string[],
): string[] {
	const numbers = new Map(wordsIn(packed).map((word, number) => [word, number]));
	return lists.map((questions) =>
		questions
			.map((question) => {
				const words = wordsOf(question.toLowerCase()).filter((word) => !isFiller(word));
				const entries = words.flatMap((word) => lexicon.entriesOf(word)).map((word) => numbers.get(word)!);
				return packPostings([...new Set(entries)].sort((a, b) => a - b));
			})
			.filter(Boolean)
			.join(' '),
	);
}

/** Reads `FullTextData.asked`; `packed` is the lexicon it goes by. */
export function indexAsked(lists: readonly string[], packed: readonly string[]): Asked {
	const lexicon = wordsIn(packed);
	const questions = lists.flatMap((list, document) =>
		list
			.split(' ')
			.filter(Boolean)
			.map((question) => ({ document, words: unpackPostings(question).map((number) => lexicon[number]!) })),
	);
	const having = new Map<string, Question[]>();
	for (const question of questions)
		for (const word of question.words) {
			const list = having.get(word);
			if (list) list.push(question);
			else having.set(word, [question]);
		}
	const words = [...having.keys()].sort();
	return {
		words,
		having: (word) => having.get(word) ?? [],
		documentsWith(word) {
			const documents = new Map<number, number>();
			for (const [form, confidence] of inflectionsOf(word, words))
				for (const { document } of having.get(form)!) setMax(documents, document, confidence);
			return documents;
		},
	};
}

function wordsIn(packed: readonly string[]): string[] {
	return packed.flatMap((words) => words.split(' '));
}
