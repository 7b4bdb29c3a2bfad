import type { Interpretation } from './interpret.ts';
import type { SearchIndex } from './search-index.ts';
import { isEveryday, tellingWords } from './stop-words.ts';
import { weightOf } from './text-score.ts';

/** From this confidence on a token is a name that the reader typed, not one that it may be. */
const NAMED = 0.8;

/** Fewer words that are understood are no sentence. */
const FEW = 3;
/** From this weight on a word stands in a name or a title. */
const TOPIC = 0.73;

/**
 * What a query must reach, whose words are no name: the best score, as far as its words are understood, and so much for
 * a word of names and titles and for each word understood. Set on the seen queries and on off-topic ones.
 */
const LEAST = { score: 38.8, topic: 20, word: 5 };

/**
 * Whether a query is about something else, although words of it are understood: 김치찌개 끓이는 시간. `score` is that of
 * its best match.
 */
export function isOffTopic(
	{ content, unknown: all, letters }: Pick<Interpretation, 'content' | 'unknown' | 'letters'>,
	score: number,
	index: SearchIndex,
): boolean {
	if (content.length === 0) return true;
	const unknown = all - letters;
	// Beside words that nobody knows here, 비용 or security is no subject.
	const isSubject = (word: string) => unknown === 0 || !isEveryday(word);
	if (content.some(({ readings, word }) => (readings[0]?.confidence ?? 0) > NAMED && isSubject(word)))
		return false;
	if (content.length < FEW) {
		// What stands in a text is found there; beside unknown words it must be one of a name or a title.
		const topic = Math.max(...content.map(({ word }) => topicOf(word, index)));
		if (unknown > 0 && topic < TOPIC) return true;
		if (unknown === 0) return false;
	}
	const weights = content.map((token) => weightOf(token, index));
	const known = weights.reduce((sum, weight) => sum + weight, 0);
	const whole = known + unknown * index.idf('');
	const topic = content.reduce((sum, { word }, at) => sum + topicOf(word, index) * weights[at]!, 0);
	const reached = (score * known + LEAST.topic * topic) / whole + LEAST.word * content.length;
	return reached < LEAST.score;
}

/** How much a word says of the subject: the most that any name, title or summary makes of it, 0 to 1. */
export function topicOf(word: string, index: SearchIndex): number {
	return Math.max(0, ...tellingWords(word).flatMap((each) => [...index.words.documentsWith(each).values()]));
}
