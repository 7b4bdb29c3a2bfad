import type { Name } from './name.ts';

/** What was done to read a token of the query; `unknown` found nothing, `filler` says nothing of the subject. */
export type ReadingMethod =
	| 'as-is'
	| 'stem'
	| 'joined'
	| 'split'
	| 'keyboard'
	| 'initials'
	| 'spelling'
	| 'half-typed'
	| 'part'
	| 'typo'
	| 'misspelling'
	| 'unknown'
	| 'filler';

/** A name the token may be, and how surely, 0 to 1. */
export interface Reading {
	name: Name;
	confidence: number;
}

/** Words of the query that were read together. */
export interface Token {
	/** As it was typed. */
	typed: string;
	method: ReadingMethod;
	/** Names it may be, surest first; empty for an ordinary word. */
	readings: Reading[];
	/** The form looked up in texts, lower case; empty if unknown. */
	word: string;
	/** How surely `word` is meant, 0 to 1. */
	confidence: number;
	/** What it was read as, in the spelling shown to the reader. */
	shown: string;
}
