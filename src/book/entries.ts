import { leftoversInData } from './check/leftovers.ts';
import { type CollectionName, collections, type DataOf } from './collections.ts';
import { IdSchema } from '../model/schemas/localized.ts';
import { type Problem, problemsOf } from './problems.ts';
import { type Memory, parseYaml, readFiles, type Reading } from './read.ts';

/** A content file that its schema accepted. */
export interface Entry<Data> {
	/** Path from the project's root, with `/`. */
	file: string;
	data: Data;
}

/** The entries of every collection, in the order of their files. */
export type Entries = { [Name in CollectionName]: Entry<DataOf<Name>>[] };

/** What came of reading a collection. */
interface CollectionReading<Name extends CollectionName> {
	entries: Entry<DataOf<Name>>[];
	/** The ids of files that were refused. What names them is not at fault. */
	refused: string[];
	problems: Problem[];
}

/** Reads every file of one collection; what its schema refuses is left out and told. */
export function readCollection<Name extends CollectionName>(
	from: { root: string; memory: Memory },
	name: Name,
): CollectionReading<Name> {
	const readings = readFiles(from, `content/${name}`, acceptsFor(name), (file, text) =>
		readEntry(name, file, text),
	);
	const entries = readings.flatMap(({ value }) => value ?? []);
	const refused = readings.filter(({ value }) => !value).map(({ file }) => idOf(name, file));
	const problems = [...readings.flatMap((reading) => reading.problems), ...repeatedIds(entries)];
	return { entries, refused, problems };
}

/** Whether a file of a collection's folder holds an entry, by its name. */
function acceptsFor(name: CollectionName): (fileName: string) => boolean {
	const own = collections[name].file.split('/').at(-1)!;
	return own.includes('<id>') ? (fileName) => fileName.endsWith('.yaml') : (fileName) => fileName === own;
}

function readEntry<Name extends CollectionName>(
	name: Name,
	file: string,
	text: string,
): Reading<Entry<DataOf<Name>>> {
	const { value: raw, problems } = parseYaml(file, text);
	if (raw === undefined) return { problems };
	const left = leftoversInData(file, raw);
	const result = collections[name].schema.safeParse(raw);
	if (!result.success) return { problems: [...left, ...problemsOf(file, raw, result.error)] };
	const data = result.data as DataOf<Name>;
	const expected = idOf(name, file);
	const remedy = IdSchema.safeParse(expected).success
		? `Write ${expected} or rename the file.`
		: `Rename the file to ${data.id}.yaml.`;
	const message = `"${data.id}" does not match the file. ${remedy}`;
	const misnamed = data.id === expected ? [] : [{ file, field: 'id', message }];
	return { value: { file, data }, problems: [...left, ...misnamed] };
}

/** The id that a file's path gives its entry. */
function idOf(name: CollectionName, file: string): string {
	const fromEnd = collections[name].file
		.split('/')
		.reverse()
		.findIndex((part) => part.includes('<id>'));
	return file
		.split('/')
		.at(-1 - fromEnd)!
		.replace(/\.yaml$/, '');
}

function repeatedIds(entries: Entry<{ id: string }>[]): Problem[] {
	const fileOfId = new Map<string, string>();
	return entries.flatMap(({ file, data: { id } }) => {
		const first = fileOfId.get(id);
		fileOfId.set(id, first ?? file);
		return first
			? [{ file, field: 'id', message: `"${id}" is already the id in ${first}. Choose another.` }]
			: [];
	});
}
