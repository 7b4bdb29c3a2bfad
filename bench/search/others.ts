import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Index } from 'flexsearch';
import MiniSearch from 'minisearch';
import type { SearchIndex } from '../../src/domain/search/search-index.ts';
import { parseHtml } from '../../src/build/html.ts';
import { readPageText } from '../../src/build/search-data/page-text.ts';
import { documentsOf, type Search, targetOf } from './site.ts';

/** A page of the site as the other search libraries index it. */
export interface Document {
	/** `term:<id>` or `page:<path>`. */
	id: string;
	title: string;
	text: string;
}

/** The texts that Pagefind indexes too, of every page of the book and of the glossary. */
export async function readDocuments(dist: string, index: SearchIndex): Promise<Document[]> {
	return Promise.all(
		documentsOf(index).map(async (document) => {
			const title = index.document(document)!.names[0]!;
			const id = targetOf(document, index);
			const path = id.replace(/^term:/, 'glossary/').replace(/^page:/, '');
			const html = await readFile(join(dist, index.locale, path, 'index.html'), 'utf8');
			return { id, title, text: readPageText(parseHtml(html))?.text ?? '' };
		}),
	);
}

/** Words, Hangul as pairs of syllables. */
function bigrams(text: string): string[] {
	return (
		text
			.toLowerCase()
			.normalize('NFC')
			.match(/[가-힣]+|[\p{L}\p{N}]+/gu) ?? []
	).flatMap((run) =>
		/[가-힣]/.test(run) && run.length > 2
			? Array.from({ length: run.length - 1 }, (_, at) => run.slice(at, at + 2))
			: [run],
	);
}

/** MiniSearch, pairs of syllables, titles counted three times, beginnings and one wrong letter in five allowed. */
export function openMiniSearch(documents: readonly Document[]): Search {
	const engine = new MiniSearch<Document>({ fields: ['title', 'text'], tokenize: bigrams });
	engine.addAll(documents);
	return (query) =>
		engine.search(query, { boost: { title: 3 }, prefix: true, fuzzy: 0.2 }).map(({ id }) => String(id));
}

/** FlexSearch as it comes, with matching of beginnings. */
export function openFlexSearch(documents: readonly Document[]): Search {
	const engine = new Index({ tokenize: 'forward' });
	for (const [at, { title, text }] of documents.entries()) engine.add(at, `${title} ${text}`);
	return (query) => engine.search(query, { limit: 50 }).map((at) => documents[Number(at)]!.id);
}
