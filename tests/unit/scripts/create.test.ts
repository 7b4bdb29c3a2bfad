import {
	cpSync,
	existsSync,
	globSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { create } from '../../../scripts/content/create.ts';
import { COLLECTIONS, collections } from '../../../src/book/collections.ts';
import { checkContent } from '../../../src/book/check/index.ts';
import { QUESTION_KINDS, QuestionSchema } from '../../../src/questions/schema.ts';
import { FactSchema } from '../../../src/model/schemas/fact.ts';
import { PageSchema } from '../../../src/model/schemas/page.ts';
import { TermSchema } from '../../../src/model/schemas/term.ts';

let root: string;
const today = '2026-11-20';
const read = (path: string) => readFileSync(join(root, path), 'utf8');

beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'guide-new-'));
	cpSync('content/_templates', join(root, 'content/_templates'), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

describe('npm run new', () => {
	test('makes a term that fits its schema and carries the day', () => {
		const [file] = create({ kind: 'term', name: 'warm-start', root, today });
		const term = TermSchema.parse(parse(read(file!)));
		expect(file).toBe('content/terms/warm-start.yaml');
		expect(term).toMatchObject({ id: 'warm-start', checked: today });
	});

	test('makes a fact that fits its schema', () => {
		const [file] = create({ kind: 'fact', name: 'longest-run', root, today });
		expect(FactSchema.parse(parse(read(file!))).id).toBe('longest-run');
	});

	test.each(QUESTION_KINDS)('makes a %s question that fits its schema', (variant) => {
		const [file] = create({ kind: 'question', name: 'scaling/too-many', variant, root, today });
		expect(QuestionSchema.parse(parse(read(file!)))).toMatchObject({ id: 'too-many', kind: variant });
	});

	test.each(COLLECTIONS.filter((name) => !['sources', 'checklists'].includes(name)))(
		'makes an entry of %s that fits its schema',
		(name) => {
			const { noun, schema } = collections[name];
			const [file] = create({
				kind: noun,
				name: name === 'questions' ? 'scaling/my-own' : 'my-own',
				root,
				today,
			});
			expect(schema.parse(parse(read(file!)))).toMatchObject({ id: 'my-own' });
		},
	);

	test('makes a sample with its program and what that prints', () => {
		expect(create({ kind: 'sample', name: 'hello', root, today }).toSorted()).toEqual(
			['expected.txt', 'main.ts', 'sample.yaml'].map((file) => `content/samples/hello/${file}`),
		);
	});

	test('makes what the documents tell writers to type, and the command without arguments too', () => {
		cpSync('content', join(root, 'content'), { recursive: true });
		const documents = [
			'README.md',
			'README.ko.md',
			'CONTRIBUTING.md',
			'CONTRIBUTING.ko.md',
			'scripts/new.ts',
		];
		const told = documents.flatMap((file) => [
			...readFileSync(file, 'utf8').matchAll(/npm run new ([a-z]+) ([a-z0-9/-]+)/g),
		]);
		expect(told.length).toBeGreaterThan(12);
		for (const [, kind, name] of new Map(told.map((one) => [one[0], one])).values())
			expect(() => create({ kind: kind!, name: name!, root, today }), `${kind} ${name}`).not.toThrow();
	}, 60_000);

	test('makes a page in both languages, behind the last one of its chapter', () => {
		mkdirSync(join(root, 'content/docs/ko/models'), { recursive: true });
		const page = '---\ntitle: A\ndescription: B\nsidebar: { order: 4 }\n---\n';
		writeFileSync(join(root, 'content/docs/ko/models/a.mdx'), page);
		const files = create({ kind: 'page', name: 'models/paas', root, today });
		expect(files).toEqual(['content/docs/ko/models/paas.mdx', 'content/docs/en/models/paas.mdx']);
		for (const file of files)
			expect(PageSchema.parse(parse(read(file).split('---')[1]!)).sidebar.order).toBe(5);
	});

	test('gives both languages of a page the same headings and blocks', () => {
		const skeletons = create({ kind: 'page', name: 'models/paas', root, today }).map((file) => [
			...read(file).matchAll(/^(#+) |^(<\w+)/gm),
		]);
		expect(skeletons[0]!.map((match) => match[1] ?? match[2])).toEqual(
			skeletons[1]!.map((match) => match[1] ?? match[2]),
		);
	});

	test('leaves no text open of which the content check would not remind its writer', () => {
		const files = [
			...(['term', 'fact'] as const).flatMap((kind) => create({ kind, name: 'one', root, today })),
			...QUESTION_KINDS.flatMap((variant) =>
				create({ kind: 'question', name: `scaling/${variant}`, variant, root, today }),
			),
			...create({ kind: 'page', name: 'models/one', root, today }),
		];
		const { problems } = checkContent(root);
		for (const file of files) {
			const open =
				read(file)
					.replace(/^ *# .*$/gm, '')
					.match(/TODO/g) ?? [];
			const told = problems.filter((problem) => problem.file === file && problem.message.includes('TODO'));
			expect(told.map(({ message }) => message.match(/TODO/g)!).flat(), file).toHaveLength(open.length);
		}
	});

	test('makes a page that can be shown at once, because it names no id that is still to come', () => {
		cpSync('content/terms', join(root, 'content/terms'), { recursive: true });
		const files = create({ kind: 'page', name: 'models/one', root, today });
		const named = files.flatMap((file) => [...read(file).matchAll(/<\w+ ids?="([^"…]+)"/g)]);
		expect(named.map(([, ids]) => ids)).toEqual(['serverless faas', 'serverless faas']);
		const unknown = checkContent(root).problems.filter(
			({ file, message }) => files.includes(file) && message.includes('not a known'),
		);
		expect(unknown).toEqual([]);
	});

	test('leaves no placeholder of its own behind', () => {
		for (const kind of ['term', 'fact'] as const) create({ kind, name: 'one', root, today });
		create({ kind: 'page', name: 'models/one', root, today });
		for (const file of globSync('content/{terms,facts,docs}/**/*.*', { cwd: root }))
			expect(read(file)).not.toMatch(/__[A-Z]+__/);
	});

	test.each([
		['term', 'Warm-Start', 'kebab-case'],
		['term', 'scaling/warm-start', 'Write it as id'],
		['term', 'map', 'an address of the glossary itself'],
		['question', 'too-many', 'topic/id'],
		['page', 'kitchen/paas', 'not a chapter'],
		[
			'source',
			'one-call',
			'Make one of correction, diagram, disagreement, fact, page, question, sample, term',
		],
	] as const)('refuses the %s “%s”', (kind, name, reason) => {
		expect(() => create({ kind, name, root, today })).toThrow(reason);
		expect(existsSync(join(root, 'content/terms'))).toBe(false);
	});

	test('refuses a kind of question of which there is no template', () => {
		expect(() => create({ kind: 'question', name: 'scaling/one', variant: 'guess', root, today })).toThrow(
			'"guess" is not a kind of question. Use one of',
		);
	});

	test('refuses an id that exists, a question’s in any topic', () => {
		create({ kind: 'question', name: 'scaling/too-many', root, today });
		expect(() => create({ kind: 'question', name: 'cost/too-many', root, today })).toThrow(
			'content/questions/scaling/too-many.yaml exists',
		);
		create({ kind: 'term', name: 'one', root, today });
		expect(() => create({ kind: 'term', name: 'one', root, today })).toThrow('exists');
	});
});
