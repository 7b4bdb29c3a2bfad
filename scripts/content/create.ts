import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { parse } from 'yaml';
import { IdSchema } from '../../src/model/schemas/localized.ts';
import { TermIdSchema } from '../../src/model/schemas/term.ts';
import { CHAPTERS } from '../../src/model/constants.ts';
import { QUESTION_KINDS } from '../../src/questions/schema.ts';

/** What `npm run new` can make. */
export const KINDS = ['term', 'fact', 'question', 'page'] as const;
export type Kind = (typeof KINDS)[number];

/** What to make and where. `today` is a day such as `2026-11-20`. */
export interface Order {
	kind: Kind;
	/** `cold-start` for a term or fact, `topic/id` for a question, `chapter/slug` for a page. */
	name: string;
	questionKind?: string;
	/** The folder that holds `content/`. */
	root: string;
	today: string;
}

/**
 * Copies the templates of a kind and returns the new files, relative to the root.
 * @throws Error that says what is wrong with the name and what to write instead
 */
export function create(order: Order): string[] {
	const { kind, name, root } = order;
	const parts = name.split('/');
	const expected = { term: ['id'], fact: ['id'], question: ['topic', 'id'], page: ['chapter', 'slug'] }[kind];
	if (parts.length !== expected.length)
		throw new Error(`"${name}" does not name a ${kind}. Write it as ${expected.join('/')}.`);
	for (const part of parts) {
		const { success, error } = (kind === 'term' ? TermIdSchema : IdSchema).safeParse(part);
		if (!success) throw new Error(`"${part}" ${error.issues[0]?.message}`);
	}
	if (kind === 'page' && !CHAPTERS.some((chapter) => chapter === parts[0]))
		throw new Error(`"${parts[0]}" is not a chapter. Use one of ${CHAPTERS.join(', ')}.`);
	const copies = templatesOf(order, parts);
	const taken = copies.flatMap(({ target }) => existing(root, kind, target));
	if (taken.length > 0)
		throw new Error(`${taken[0]} exists already. Choose another id: ids are never reused.`);
	// All texts before the first file: the place of a page counts the pages that are there.
	const texts = copies.map(({ template }) =>
		fill(readFileSync(join(root, 'content/_templates', template), 'utf8'), order, parts),
	);
	copies.forEach(({ target }, index) => {
		mkdirSync(dirname(join(root, target)), { recursive: true });
		writeFileSync(join(root, target), texts[index]!);
	});
	return copies.map(({ target }) => target);
}

function templatesOf({ kind, name, questionKind = 'single-choice' }: Order, parts: string[]) {
	if (kind === 'page')
		return ['ko', 'en'].map((locale) => ({
			template: `page.${locale}.mdx`,
			target: `content/docs/${locale}/${name}.mdx`,
		}));
	if (kind === 'question') {
		if (!QUESTION_KINDS.some((known) => known === questionKind))
			throw new Error(
				`"${questionKind}" is not a kind of question. Use one of ${QUESTION_KINDS.join(', ')}.`,
			);
		return [{ template: `question.${questionKind}.yaml`, target: `content/questions/${name}.yaml` }];
	}
	return [{ template: `${kind}.yaml`, target: `content/${kind}s/${parts[0]}.yaml` }];
}

/** Files that hold the id already; a question's id is unique over all topics. */
function existing(root: string, kind: Kind, target: string): string[] {
	if (kind === 'question') return globSync(`content/questions/*/${basename(target)}`, { cwd: root });
	return existsSync(join(root, target)) ? [target] : [];
}

function fill(text: string, { kind, root, today }: Order, parts: string[]): string {
	return text
		.replaceAll('__ID__', parts.at(-1)!)
		.replaceAll('__TOPIC__', parts.at(-1)!)
		.replaceAll('__TODAY__', today)
		.replaceAll('__ORDER__', () => String(kind === 'page' ? nextOrder(root, parts[0]!) : 1));
}

/** One more than the highest place taken in the chapter. */
function nextOrder(root: string, chapter: string): number {
	const places = globSync(`content/docs/ko/${chapter}/*.mdx`, { cwd: root }).map((file) => {
		const frontmatter = readFileSync(join(root, file), 'utf8').split(/^---$/m)[1] ?? '';
		return Number(parse(frontmatter)?.sidebar?.order ?? 0);
	});
	return Math.max(0, ...places) + 1;
}
