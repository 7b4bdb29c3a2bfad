/**
 * Reads a `_headers` file as Netlify and Cloudflare Pages do: a line with a path, then indented `Name: value` lines.
 * @param {string} text
 * @returns {{ matches: (path: string) => boolean, headers: [name: string, value: string][] }[]}
 */
export function parseHeadersFile(text) {
	const rules = [];
	for (const line of text.split('\n')) {
		if (!line.trim() || line.trimStart().startsWith('#')) continue;
		if (/^\s/.test(line)) {
			const colon = line.indexOf(':');
			rules.at(-1)?.headers.push([line.slice(0, colon).trim(), line.slice(colon + 1).trim()]);
		} else rules.push({ matches: matcher(line.trim()), headers: [] });
	}
	return rules;
}

/**
 * Headers for a path, names in lower case. Rules that set the same header are joined with a comma, as Cloudflare does.
 * @returns {Record<string, string>}
 */
export function headersFor(rules, path) {
	const result = {};
	for (const rule of rules.filter((rule) => rule.matches(path)))
		for (const [name, value] of rule.headers) {
			const key = name.toLowerCase();
			result[key] = result[key] ? `${result[key]}, ${value}` : value;
		}
	return result;
}

/** `*` stands for anything, `:name` for one segment. */
function matcher(pattern) {
	const source = pattern
		.replace(/[.+?^${}()|[\]\\]/g, '\\$&')
		.replace(/\*/g, '.*')
		.replace(/:[a-z]\w*/gi, '[^/]+');
	// A path may hold an encoded line break.
	const expression = new RegExp(`^${source}$`, 's');
	return (path) => expression.test(path);
}
