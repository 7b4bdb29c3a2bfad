import { globSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { COLLECTIONS, collections } from '../../src/book/collections.ts';
import { readPages } from '../../src/book/pages.ts';
import { IdSchema } from '../../src/model/schemas/localized.ts';
import { CHAPTERS, LOCALES } from '../../src/model/constants.ts';

const TEMPLATES = 'content/_templates';

/** The variant that is made where none is asked for, by kind. */
const USUAL: Record<string, string> = { question: 'single-choice', diagram: 'flow' };

/** What to make and where. `today` is a day such as `2026-11-20`. */
export interface Order {
	/** `page`, or what an entry of a collection is called: `term`. */
	kind: string;
	/** `cold-start` for a term or fact, `topic/id` for a question, `chapter/slug` for a page. */
	name: string;
	/** Which of several templates: the kind of a question. */
	variant?: string;
	/** The folder that holds `content/`. */
	root: string;
	today: string;
}

/** A file to be made. In `target`, `<id>` and its like stand for what the name gives. */
interface Copy {
	template: string;
	target: string;
}

/** What can be made: everything of which there is a template. */
export function kindsIn(root: string): string[] {
	return [...new Set(readdirSync(join(root, TEMPLATES)).map((file) => file.split('.')[0]!))];
}

/**
 * Copies the templates of a kind and returns the new files, relative to the root.
 * @throws Error that says what is wrong with the name and what to write instead
 */
export function create(order: Order): string[] {
	const { kind, root, today } = order;
	const copies = copiesOf(order);
	const values = readName(order, copies[0]!.target);
	const taken = globSync(
		copies.map(({ target }) => fill(target, kind === 'page' ? values : { id: values.id! })),
		{ cwd: root },
	);
	if (taken.length > 0)
		throw new Error(`${taken[0]} exists already. Choose another id: ids are never reused.`);
	const id = (values.id ?? values.slug)!;
	const place = kind === 'page' ? nextPlace(root, values.chapter!) : 1;
	return copies.map(({ template, target }) => {
		const file = fill(target, values);
		const text = readFileSync(join(root, TEMPLATES, template), 'utf8')
			.replaceAll('__ID__', id)
			.replaceAll('__TOPIC__', id)
			.replaceAll('__TODAY__', today)
			.replaceAll('__ORDER__', String(place));
		mkdirSync(dirname(join(root, file)), { recursive: true });
		writeFileSync(join(root, file), text);
		return file;
	});
}

/** The templates of a kind with the places of their copies. */
function copiesOf({ kind, variant = USUAL[kind], root }: Order): Copy[] {
	if (kind === 'page')
		return LOCALES.map((locale) => ({
			template: `page.${locale}.mdx`,
			target: `content/docs/${locale}/<chapter>/<slug>.mdx`,
		}));
	const folder = COLLECTIONS.find((name) => collections[name].noun === kind);
	if (!folder || !kindsIn(root).includes(kind))
		throw new Error(`There is no template of a ${kind}. Make one of ${kindsIn(root).join(', ')}.`);
	const templates = readdirSync(join(root, TEMPLATES)).filter((file) => file.startsWith(`${kind}.`));
	const template = variant ? `${kind}.${variant}.yaml` : `${kind}.yaml`;
	if (!templates.includes(template)) {
		const variants = templates.map((file) => file.split('.')[1]);
		throw new Error(`"${variant}" is not a kind of ${kind}. Use one of ${variants.join(', ')}.`);
	}
	const target = `content/${folder}/${collections[folder].file}`;
	if (!collections[folder].beside) return [{ template, target }];
	return [{ template, target }, ...templates.filter((file) => file !== template).map((file) => besideIt(kind, file, target))];
}

/** A template of a file that stands beside an entry's own: `sample.main.ts` becomes `main.ts` in the same folder. */
function besideIt(kind: string, template: string, target: string): Copy {
	return { template, target: target.replace(/[^/]+$/, template.slice(kind.length + 1)) };
}

/** The parts of a name by what the target calls them; throws where one is missing or not an id. */
function readName({ kind, name }: Order, target: string): Record<string, string> {
	const wanted = [...target.matchAll(/<(\w+)>/g)].map(([, part]) => part!);
	const parts = name.split('/');
	if (parts.length !== wanted.length)
		throw new Error(`"${name}" does not name a ${kind}. Write it as ${wanted.join('/')}.`);
	const values = Object.fromEntries(wanted.map((part, at) => [part, parts[at]!]));
	for (const [part, value] of Object.entries(values)) {
		const fault = faultOf(kind, part, value);
		if (fault) throw new Error(`"${value}" ${fault}`);
	}
	return values;
}

/** What is wrong with a part of a name: no part may be anything but an id, and a kind may refuse some. */
function faultOf(kind: string, part: string, value: string): string | undefined {
	const { error } = IdSchema.safeParse(value);
	if (error) return error.issues[0]!.message;
	if (part === 'chapter' && !CHAPTERS.some((chapter) => chapter === value))
		return `is not a chapter. Use one of ${CHAPTERS.join(', ')}.`;
	if (part !== 'id') return undefined;
	const folder = COLLECTIONS.find((name) => collections[name].noun === kind)!;
	const refused = collections[folder].schema.safeParse({ id: value }).error;
	return refused?.issues.find(({ path }) => path[0] === 'id')?.message;
}

/** Puts values in their places; a part without one may be anything. */
function fill(target: string, values: Record<string, string>): string {
	return target.replace(/<(\w+)>/g, (_, part: string) => values[part] ?? '*');
}

/** One more than the highest place taken in the chapter. */
function nextPlace(root: string, chapter: string): number {
	const { pages } = readPages({ root, memory: new Map() });
	const places = pages.filter((page) => page.chapter === chapter).map((page) => page.frontmatter.sidebar.order);
	return Math.max(0, ...places) + 1;
}
