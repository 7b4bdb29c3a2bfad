import { EventEmitter } from 'node:events';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { LoaderContext } from 'astro/loaders';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { bookLoader } from '../../../src/library/loader.ts';

let root: string;
let store: Map<string, { data: Record<string, unknown>; filePath?: string }>;
let watcher: EventEmitter;

beforeEach(async () => {
	root = mkdtempSync(join(tmpdir(), 'guide-loader-'));
	cpSync('tests/fixtures/content/sound', root, { recursive: true });
	store = new Map();
	watcher = new EventEmitter();
	await bookLoader().load({
		store: {
			keys: () => [...store.keys()],
			set: ({ id, ...entry }: { id: string; data: Record<string, unknown> }) => store.set(id, entry),
			delete: (id: string) => store.delete(id),
		},
		config: { root: pathToFileURL(`${root}/`) },
		generateDigest: () => '',
		watcher,
	} as unknown as LoaderContext);
});
afterEach(() => rmSync(root, { recursive: true }));

test('Astro’s store holds every entry and every page, with its file', () => {
	expect([...store.keys()].toSorted()).toEqual([
		'corrections/function-ends',
		'diagrams/one-call',
		'facts/lambda-timeout-max',
		'pages/en/serverless/state',
		'pages/ko/serverless/state',
		'questions/state-when',
		'questions/state-where',
		'questions/state-who',
		'samples/hello',
		'sources/cloud-course-notes',
		'terms/faas',
	]);
	expect(store.get('terms/faas')).toMatchObject({
		filePath: 'content/terms/faas.yaml',
		data: { id: 'faas' },
	});
});

test('While writing, a changed entry and a changed page show', () => {
	const term = join(root, 'content/terms/faas.yaml');
	writeFileSync(term, readFileSync(term, 'utf8').replace(/summary: .*/, 'summary: { ko: 새 글, en: New }'));
	watcher.emit('change', term);
	expect(store.get('terms/faas')?.data).toMatchObject({ summary: { ko: '새 글' } });
	const page = join(root, 'content/docs/ko/serverless/state.mdx');
	writeFileSync(page, `${readFileSync(page, 'utf8')}\n<Diagram id="one-call" />\n`);
	watcher.emit('change', page);
	const { tags } = store.get('pages/ko/serverless/state')!.data as {
		tags: { name: string; ids: string[] }[];
	};
	expect(tags.at(-1)).toMatchObject({ name: 'Diagram', ids: ['one-call'] });
});

test('While writing, what is added comes and what is taken away goes', () => {
	const [one, other] = ['content/terms/faas.yaml', 'content/terms/paas.yaml'].map((file) => join(root, file));
	writeFileSync(other!, readFileSync(one!, 'utf8').replace('id: faas', 'id: paas'));
	watcher.emit('add', other);
	expect(store.has('terms/paas')).toBe(true);
	rmSync(other!);
	watcher.emit('unlink', other);
	expect(store.has('terms/paas')).toBe(false);
	expect(store.has('terms/faas')).toBe(true);
});

test('Changes elsewhere read nothing', () => {
	rmSync(join(root, 'content/terms/faas.yaml'));
	watcher.emit('change', join(root, 'src/x.ts'));
	expect(store.has('terms/faas')).toBe(true);
});
