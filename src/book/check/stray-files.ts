import { extname, join } from 'node:path';
import { LOCALES } from '../../model/constants.ts';
import { COLLECTIONS, type CollectionName, collections } from '../collections.ts';
import type { Problem } from '../problems.ts';
import { listFiles } from '../read.ts';

const FOLDERS = ['docs', 'i18n', ...COLLECTIONS];

/** Endings that hold the same text under another name: renaming such a file is enough. */
const ALIKE: Record<string, RegExp> = { '.yaml': /^\.(ya?ml|json)$/i, '.mdx': /^\.(mdx?|markdown)$/i };

/** Files below `content/` that nothing reads because of their ending or their folder. */
export function checkStrayFiles(root: string): Problem[] {
	const content = join(root, 'content').replaceAll('\\', '/');
	return listFiles(content, () => true).flatMap((path) => {
		const below = path.slice(content.length + 1);
		const message = below.startsWith('_') ? undefined : strayness(below.split('/'));
		return message ? [{ file: `content/${below}`, field: '', message }] : [];
	});
}

/** What is wrong with a file's place or ending; nothing where it is read. */
function strayness([folder = '', ...parts]: string[]): string | undefined {
	const name = parts.at(-1);
	if (!name || !FOLDERS.includes(folder))
		return `is in no folder that is read. Move it to one of ${FOLDERS.join(', ')}, or out of content/.`;
	if (folder === 'i18n')
		return LOCALES.some((locale) => parts.join('/') === `${locale}.json`)
			? undefined
			: `is not read. Interface strings stand in ${LOCALES.map((locale) => `${locale}.json`).join(' and ')}.`;
	if (folder === 'docs' && !LOCALES.some((locale) => parts.length > 1 && parts[0] === locale))
		return `is in no language's folder. Move it to ${LOCALES.map((locale) => `content/docs/${locale}/`).join(' or ')}.`;
	return folder === 'docs' ? wrongEnding(name, '.mdx') : straynessIn(folder as CollectionName, parts);
}

function wrongEnding(name: string, wanted: string): string | undefined {
	const ending = extname(name);
	if (ending === wanted) return undefined;
	const found = ending ? `ends in ${ending}` : 'has no ending';
	const remedy = ALIKE[wanted]!.test(ending)
		? `Rename it to ${name.slice(0, -ending.length)}${wanted}.`
		: `Write what it says in a ${wanted} file or move it out of content/.`;
	return `${found}, so nothing reads it. ${remedy}`;
}

/** What is wrong with a file in a collection's folder, where other files may stand beside an entry's own. */
function straynessIn(collection: CollectionName, parts: string[]): string | undefined {
	const { file, beside } = collections[collection];
	const name = parts.at(-1)!;
	if (!beside) return wrongEnding(name, '.yaml');
	const [own, inPlace] = [file.split('/').at(-1)!, parts.length === file.split('/').length];
	if (inPlace && (name === own || beside.files.test(name))) return undefined;
	if (inPlace && name.startsWith(own.replace(/yaml$/, ''))) return wrongEnding(name, '.yaml');
	return `is not read. ${beside.rule}`;
}
