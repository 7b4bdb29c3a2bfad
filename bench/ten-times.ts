import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { copyOfGuide } from './workshop.ts';

/** Collections of which every copy of a page uses its own. */
const COLLECTIONS = 'terms,facts,questions/*,diagrams,corrections,disagreements';
const TAGS = /<(?:Diagram|ThenNow|SourcesDisagree|SelfCheck) ids?="[^"]+"/g;

/** A copy of the guide in which every page, term, fact, question and diagram stands ten times, under its own id. */
export function tenTimesTheGuide(): string {
	const folder = copyOfGuide('ten-times');
	const entries = globSync(`content/{${COLLECTIONS}}/*.yaml`, { cwd: folder }).map((file) =>
		read(folder, file),
	);
	const pages = globSync('content/docs/{ko,en}/*/*.mdx', { cwd: folder }).map((file) => read(folder, file));
	for (let copy = 2; copy <= 10; copy += 1) {
		for (const { path, text } of entries)
			writeFileSync(path.replace('.yaml', `-${copy}.yaml`), copyEntry(text, copy));
		for (const { path, text } of pages)
			writeFileSync(path.replace('.mdx', `-${copy}.mdx`), copyPage(text, copy));
	}
	return folder;
}

function read(folder: string, file: string): { path: string; text: string } {
	return { path: join(folder, file), text: readFileSync(join(folder, file), 'utf8') };
}

function copyEntry(text: string, copy: number): string {
	const entry = parse(text);
	entry.id = `${entry.id}-${copy}`;
	if (entry.aliases) {
		// A term's names must be its own.
		entry.name = { ko: `${entry.name.ko} ${copy}`, en: `${entry.name.en} ${copy}` };
		entry.aliases = { ko: [], en: [] };
		delete entry.misspellings;
		delete entry.pronunciation;
		delete entry.abbreviation;
	}
	// JSON is YAML in which a date cannot be taken for anything but text.
	return JSON.stringify(entry);
}

function copyPage(text: string, copy: number): string {
	return text.replace(TAGS, (tag) => tag.replace(/"([^"]+)"/, (_, ids: string) => `"${suffix(ids, copy)}"`));
}

function suffix(ids: string, copy: number): string {
	return ids
		.trim()
		.split(/\s+/)
		.map((id) => `${id}-${copy}`)
		.join(' ');
}

/** How many pages a site has, both languages together. */
export function countPages(folder: string): number {
	return globSync('dist/**/index.html', { cwd: folder }).filter((file) => basename(file) === 'index.html')
		.length;
}
