/** Something that the search does and might do without: a function of `src/domain/search/` and what it returns then. */
export interface Mechanism {
	/** Below `src/domain/search/`. */
	file: string;
	/** How the function begins in the source; the first line of its body goes behind it. */
	begins: RegExp;
	/** What its body begins with where it is switched off. */
	instead: string;
}

const correction = (file: string, name: string): Mechanism => ({
	file: `corrections/${file}.ts`,
	begins: new RegExp(`export const ${name}: Correction = \\([^)]*\\) => \\{\\n`),
	instead: 'return undefined;',
});
const inFunction = (file: string, name: string, instead: string): Mechanism => ({
	file: `${file}.ts`,
	begins: new RegExp(`function ${name}(?:<[^>]*>)?\\([\\s\\S]*?\\n?\\): [^\\n]*\\{\\n`),
	instead,
});

/** Every mechanism by its name, as `npm run bench:search -- --without <name>` takes it. */
export const MECHANISMS: Readonly<Record<string, Mechanism>> = {
	split: correction('joined', 'correctSplit'),
	head: correction('joined', 'correctHead'),
	keyboard: correction('typing', 'correctKeyboard'),
	initials: correction('typing', 'correctInitials'),
	'half-typed': correction('typing', 'correctHalfTyped'),
	typo: correction('typing', 'correctTypo'),
	sound: correction('sound', 'correctSound'),
	loanword: correction('sound', 'correctLoanword'),
	advice: inFunction('advice', 'readAdvice', 'return query;'),
	synonyms: inFunction('synonyms', 'synonymsOf', 'return [];'),
	inflections: inFunction('inflections', 'inflectionsOf', 'return new Map([[word, 1]]);'),
	asked: inFunction('score-asked', 'scoreAsked', 'return new Map();'),
	beginnings: inFunction('match', 'scoreBeginnings', 'return new Map();'),
	everyday: inFunction('stop-words', 'isEveryday', 'return false;'),
	'spoken-particles': inFunction('read-words', 'dropSpokenParticles', 'return tokens;'),
	'right-names': inFunction('read-words', 'withRightName', 'return token;'),
	passing: inFunction('text-score', 'isInPassing', 'return false;'),
	'off-topic': inFunction('relevance', 'isOffTopic', 'return content.length === 0;'),
	'rarest-words': inFunction('interpret', 'rarest', 'return tokens.slice(0, MOST_WORDS);'),
};

/** The source of a file with a mechanism switched off. Throws where the file no longer has it. */
export function switchOff(source: string, { file, begins, instead }: Mechanism): string {
	if (!begins.test(source))
		throw new Error(`${file} has no ${begins.source}. Name it anew in bench/search/mechanisms.ts.`);
	return source.replace(begins, (head) => `${head}\t${instead}\n`);
}
