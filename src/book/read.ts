import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { parse, YAMLParseError } from 'yaml';
import type { Problem } from './problems.ts';

/** What came of reading one file: its value, unless it was refused, and what is wrong with it. */
export interface Reading<Value> {
	value?: Value;
	problems: Problem[];
}

/** What was read before, by file: a text that has not changed is not parsed again. */
export type Memory = Map<string, { text: string; reading: Reading<unknown> }>;

/**
 * All files below `folder` whose name `accepts`, sorted, with `/`; none where the folder is missing. Hidden files and
 * those that begin with `_` are left out, as Astro leaves them out.
 */
export function listFiles(folder: string, accepts: (name: string) => boolean): string[] {
	try {
		return readdirSync(folder, { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile() && accepts(entry.name) && !entry.name.startsWith('_'))
			.map((entry) => join(entry.parentPath, entry.name))
			.filter((path) => !/(^|[\\/])\./.test(relative(folder, path)))
			.map((path) => path.split(sep).join('/'))
			.sort();
	} catch {
		return [];
	}
}

/**
 * Reads the files of a folder below `root`, each by `read`, which gets its path from the root and its text. A file
 * that `memory` knows with the same text is not read again.
 */
export function readFiles<Value>(
	{ root, memory }: { root: string; memory: Memory },
	folder: string,
	accepts: (name: string) => boolean,
	read: (file: string, text: string) => Reading<Value>,
): (Reading<Value> & { file: string })[] {
	return listFiles(join(root, folder), accepts).map((path) => {
		const file = relative(root, path).split(sep).join('/');
		const text = readFileSync(path, 'utf8');
		const known = memory.get(file);
		if (known?.text === text) return { file, ...(known.reading as Reading<Value>) };
		const reading = read(file, text);
		memory.set(file, { text, reading });
		return { file, ...reading };
	});
}

/** What to do about a mistake in the syntax, by the parser's name for it. */
const REMEDIES: Partial<Record<YAMLParseError['code'], string>> = {
	TAB_AS_INDENT: 'Indent with spaces.',
	DUPLICATE_KEY: 'Keep one of the two.',
};

/** Parses YAML; a mistake in its syntax becomes a problem with its line. */
export function parseYaml(file: string, text: string): Reading<unknown> {
	try {
		return { value: parse(text), problems: [] };
	} catch (error) {
		if (!(error instanceof YAMLParseError)) throw error;
		const line = error.linePos?.[0].line;
		const message = `is not valid YAML: ${error.message.split('\n')[0]} ${REMEDIES[error.code] ?? 'Quote texts that contain ": " or begin with a sign.'}`;
		return { problems: [{ file, field: line ? `line ${line}` : '', message }] };
	}
}
