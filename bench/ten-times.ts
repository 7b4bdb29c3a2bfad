import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { visit } from 'unist-util-visit';
import { nounOf } from '../src/book/blocks.ts';
import { type CollectionName, collections } from '../src/book/collections.ts';
import { parseMdx } from '../src/book/mdx.ts';
import type { Term } from '../src/model/schemas/term.ts';
import { copyOfGuide } from './sandbox.ts';
import { type Vary, varyLike } from './vary.ts';

/** How often the book stands in the copy. */
const TIMES = 10;

/** Collections of which every copy of the book has its own entries. */
const COPIED = [
	'terms',
	'facts',
	'questions',
	'diagrams',
	'corrections',
	'disagreements',
] satisfies CollectionName[];
const COPIED_NOUNS = new Set<string>(COPIED.map((name) => collections[name].noun));

/**
 * A copy of the guide in which every page, term, fact, question and diagram stands ten times, under its own id and in
 * words of its own, so that what is compressed or cut to the characters used grows as it would with a larger book.
 */
export function tenTimesTheGuide(): string {
	const folder = copyOfGuide('ten-times');
	const read = (pattern: string) =>
		globSync(pattern, { cwd: join(folder, 'content') }).map((file) => {
			const path = join(folder, 'content', file);
			return { file, path, text: readFileSync(path, 'utf8') };
		});
	const entries = read(`{${COPIED.join(',')}}/**/*.yaml`);
	const pages = read('docs/{ko,en}/*/*.mdx');
	const vary = varyLike([...entries, ...pages].map(({ text }) => text));
	for (let copy = 2; copy <= TIMES; copy += 1) {
		for (const { file, path, text } of entries) {
			const name = file.split('/')[0] as (typeof COPIED)[number];
			writeFileSync(path.replace('.yaml', `-${copy}.yaml`), copyEntry(name, text, copy, vary));
		}
		for (const { path, text } of pages)
			writeFileSync(path.replace('.mdx', `-${copy}.mdx`), copyPage(text, copy, vary));
	}
	return folder;
}

/** An entry under its own id, which names the entries of its own copy. */
function copyEntry(name: (typeof COPIED)[number], text: string, copy: number, vary: Vary): string {
	const entry = varyTexts(parse(text), copy, vary) as Record<string, unknown>;
	entry.id = suffix(String(entry.id), copy);
	const { references } = collections[name] as { references?: Record<string, string[]> };
	for (const [noun, paths] of Object.entries(references ?? {}))
		if (COPIED_NOUNS.has(noun))
			for (const path of paths) changeAt(entry, path.split('.'), (id) => suffix(id, copy));
	if (name === 'terms') makeNamesUnique(entry, copy);
	// JSON is YAML in which a date cannot be taken for anything but text.
	return JSON.stringify(entry);
}

/** Fields that hold texts. */
const TEXTS = new Set(['ko', 'en', 'misspellings', 'says', 'stands']);

/** All texts of an entry. */
function varyTexts(data: unknown, copy: number, vary: Vary, inText = false): unknown {
	if (typeof data === 'string') return inText ? figuresOf(vary(data, copy), copy) : data;
	if (Array.isArray(data)) return data.map((item) => varyTexts(item, copy, vary, inText));
	if (data === null || typeof data !== 'object') return data;
	return Object.fromEntries(
		Object.entries(data).map(([key, value]) => [key, varyTexts(value, copy, vary, inText || TEXTS.has(key))]),
	);
}

/** Texts name the facts of their own copy. */
const figuresOf = (text: string, copy: number) =>
	text.replace(/\{\{([a-z0-9-]+)\}\}/g, (_, id: string) => `{{${suffix(id, copy)}}}`);

/** Changes the text at a path of a collection's table: `confusedWith.*.term`. */
function changeAt(data: unknown, [key, ...rest]: string[], change: (text: string) => string): void {
	if (data === null || typeof data !== 'object') return;
	const fields = data as Record<string, unknown>;
	for (const field of key === '*' ? Object.keys(fields) : [key!]) {
		const value = fields[field];
		if (rest.length > 0) changeAt(value, rest, change);
		else if (typeof value === 'string') fields[field] = change(value);
	}
}

/** Every name of a term is its own, so the copy's number stands behind it. */
function makeNamesUnique(term: Record<string, unknown>, copy: number): void {
	const { aliases, pronunciation } = term as Partial<Pick<Term, 'aliases' | 'pronunciation'>>;
	// Of the one spoken name that stands for two terms, 파스, the check knows as it is.
	if (aliases) aliases.ko = aliases.ko.filter((name) => !pronunciation?.says.includes(name));
	for (const path of ['name.*', 'aliases.*.*', 'misspellings.*', 'abbreviation.*'])
		changeAt(term, path.split('.'), (name) => `${name} ${copy}`);
}

/** A page in words of its own, whose blocks name the entries of its own copy. Headings that a link of it names stay. */
function copyPage(text: string, copy: number, vary: Vary): string {
	const edits: { start: number; end: number; text: string }[] = [];
	const replace = (node: { position?: { start: { offset?: number }; end: { offset?: number } } }) => ({
		with(change: (source: string) => string) {
			const [start, end] = [node.position!.start.offset!, node.position!.end.offset!];
			edits.push({ start, end, text: change(text.slice(start, end)) });
		},
	});
	const keepsHeadings = text.includes('](#');
	visit(parseMdx(text), (node, _, parent) => {
		if (node.type === 'yaml')
			replace(node).with(() => `---\n${copyFrontmatter(node.value, copy, vary)}\n---`);
		if (node.type === 'text' && !(keepsHeadings && parent?.type === 'heading'))
			replace(node).with((source) => (source.startsWith(':::') ? source : vary(source, copy)));
		if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return;
		if (!COPIED_NOUNS.has(nounOf(node.name ?? '') ?? '')) return;
		for (const attribute of node.attributes)
			if (attribute.type === 'mdxJsxAttribute' && /^ids?$/.test(attribute.name)) {
				const { name, value } = attribute;
				if (typeof value === 'string') replace(attribute).with(() => `${name}="${suffix(value, copy)}"`);
			}
	});
	return edits
		.sort((a, b) => b.start - a.start)
		.reduce((page, edit) => page.slice(0, edit.start) + edit.text + page.slice(edit.end), text);
}

function copyFrontmatter(yaml: string, copy: number, vary: Vary): string {
	const page: unknown = parse(yaml);
	for (const path of ['title', 'description', 'sidebar.label', 'asked.*'])
		changeAt(page, path.split('.'), (text) => vary(text, copy));
	return JSON.stringify(page);
}

/** Ids, one or several, of another copy. */
function suffix(ids: string, copy: number): string {
	return ids
		.trim()
		.split(/\s+/)
		.map((id) => `${id}-${copy}`)
		.join(' ');
}
