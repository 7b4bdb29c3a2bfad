/** What a reader chose: option ids; `true` or `false` for a statement. Order carries no meaning. */
export type Answer = readonly string[];

/** What became of one option. */
export type Mark = 'hit' | 'miss' | 'wrong' | 'left';

/** The verdict on an answer. */
export interface Grade {
	right: boolean;
	/** `hit`: right and chosen. `miss`: right, not chosen. `wrong`: chosen, not right. `left`: rightly not chosen. */
	marks: Record<string, Mark>;
}

/** Grades a set of chosen options against the right ones: right when the two sets are equal. */
export function gradeChoices(options: readonly string[], right: readonly string[], answer: Answer): Grade {
	const mark = (id: string): Mark =>
		right.includes(id) ? (answer.includes(id) ? 'hit' : 'miss') : answer.includes(id) ? 'wrong' : 'left';
	const marks = Object.fromEntries(options.map((id) => [id, mark(id)]));
	return { right: Object.values(marks).every((verdict) => verdict === 'hit' || verdict === 'left'), marks };
}
