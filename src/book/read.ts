import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { z } from 'astro/zod';
import { parse, YAMLParseError } from 'yaml';
import { leftoversInData } from './check/leftovers.ts';
import { type Problem, problemsOf } from './check/problems.ts';

/** A content file that its schema accepted. */
export interface Entry<Data> {
	/** Path from the project's root, with `/`. */
	file: string;
	data: Data;
}

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

/** Parses YAML text; a mistake in its syntax becomes a problem with its line. */
export function parseYaml(file: string, text: string, problems: Problem[]): unknown {
	try {
		return parse(text);
	} catch (error) {
		if (!(error instanceof YAMLParseError)) throw error;
		const line = error.linePos?.[0].line;
		problems.push({
			file,
			field: line ? `line ${line}` : '',
			message: `is not valid YAML: ${error.message.split('\n')[0]} Quote texts that contain ": " or begin with a sign.`,
		});
		return undefined;
	}
}

/** Reads every YAML file of one collection; what the schema refuses becomes problems. */
export function readCollection<Data extends { id: string }>(
	root: string,
	folder: string,
	schema: z.ZodType<Data>,
	problems: Problem[],
	accepts: (name: string) => boolean = (name) => name.endsWith('.yaml'),
): Entry<Data>[] {
	const entries: Entry<Data>[] = [];
	const fileOfId = new Map<string, string>();
	for (const path of listFiles(join(root, 'content', folder), accepts)) {
		const file = relative(root, path).split(sep).join('/');
		const raw = parseYaml(file, readFileSync(path, 'utf8'), problems);
		if (raw === undefined) continue;
		problems.push(...leftoversInData(file, raw));
		const result = schema.safeParse(raw);
		if (!result.success) {
			problems.push(...problemsOf(file, raw, result.error));
			continue;
		}
		const { id } = result.data;
		const first = fileOfId.get(id);
		if (first)
			problems.push({ file, field: 'id', message: `"${id}" is already the id in ${first}. Choose another.` });
		fileOfId.set(id, first ?? file);
		const expected = idFromPath(file);
		if (id !== expected)
			problems.push({
				file,
				field: 'id',
				message: `"${id}" does not match the file. Write ${expected} or rename the file.`,
			});
		entries.push({ file, data: result.data });
	}
	return entries;
}

function idFromPath(file: string): string {
	const parts = file.split('/');
	const name = parts.at(-1)!.replace(/\.yaml$/, '');
	return name === 'sample' ? parts.at(-2)! : name;
}
