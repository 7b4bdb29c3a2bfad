import messages from './korean.json' with { type: 'json' };

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** `{a}` becomes a group of that name; `{{` stays what it is. */
function patternOf(english: string): RegExp {
	const source = english
		.split(/(?<!\{)(\{\w+\})(?!\})/)
		.map((part, at) => (at % 2 ? `(?<${part.slice(1, -1)}>.+?)` : escaped(part)))
		.join('');
	return new RegExp(`^${source}$`, 's');
}

const patterns = Object.entries(messages).map(([english, korean]) => ({
	pattern: patternOf(english),
	korean,
}));

/**
 * A message of the check in Korean, from `korean.json`: by the English, in which `{…}` stands for what is quoted, the
 * Korean. The first that fits is taken, so that the general ones stand last. What is not there is told in English.
 */
export function inKorean(message: string): string {
	for (const { pattern, korean } of patterns) {
		const match = pattern.exec(message);
		if (match)
			return korean.replace(/(?<!\{)\{(\w+)\}(?!\})/g, (hole, name: string) => match.groups?.[name] ?? hole);
	}
	return message;
}
