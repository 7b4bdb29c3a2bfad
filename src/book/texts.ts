/** A text of an entry and the path of its field, `summary.ko` or `choices.0.text.en`. */
export interface FieldText {
	field: string;
	text: string;
}

/** Every text of an entry. */
export function textsIn(data: unknown, path: string[] = []): FieldText[] {
	if (typeof data === 'string') return [{ field: path.join('.'), text: data }];
	if (typeof data !== 'object' || data === null) return [];
	return Object.entries(data).flatMap(([key, value]) => textsIn(value, [...path, key]));
}

/** The texts of some fields; `*` in a path stands for every item of a list: `confusedWith.*.term`. */
export function textsAt(data: unknown, paths: readonly string[]): FieldText[] {
	const patterns = paths.map((path) => path.split('.'));
	return textsIn(data).filter(({ field }) => {
		const keys = field.split('.');
		return patterns.some(
			(pattern) =>
				pattern.length === keys.length && pattern.every((part, at) => part === '*' || part === keys[at]),
		);
	});
}
