/** Every text of an entry with the path of its field, `summary.ko` or `choices.0.text.en`. */
export function textsIn(data: unknown, path: string[] = []): { field: string; text: string }[] {
	if (typeof data === 'string') return [{ field: path.join('.'), text: data }];
	if (typeof data !== 'object' || data === null) return [];
	return Object.entries(data).flatMap(([key, value]) => textsIn(value, [...path, key]));
}
