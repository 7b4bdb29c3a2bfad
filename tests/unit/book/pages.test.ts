import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readPages } from '../../../src/book/pages.ts';

let root: string;
beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'guide-pages-'));
	mkdirSync(join(root, 'content/docs/ko/serverless'), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

/** Reads a page that holds some MDX below its frontmatter. */
function read(body: string) {
	const text = `---\ntitle: 상태\ndescription: 설명\nsidebar: { order: 1, label: 짧게 }\n---\n\n${body}`;
	writeFileSync(join(root, 'content/docs/ko/serverless/state.mdx'), text);
	return readPages({ root, memory: new Map() });
}

test('A page is known by its place, and by the shorter title in lists', () => {
	expect(read('').pages).toMatchObject([
		{
			file: 'content/docs/ko/serverless/state.mdx',
			locale: 'ko',
			path: 'serverless/state',
			chapter: 'serverless',
			label: '짧게',
		},
	]);
});

test('Words are those of the prose, without tags, code and frontmatter', () => {
	expect(read('하나 둘, `code` <Term id="faas" />\n\n- 셋\n\n```js\nfour();\n```\n').pages[0]?.words).toBe(3);
});

test('A tag is known with its ids, its line and the heading above it', () => {
	const { pages } = read(
		'<Term id="faas" />\n\n## 하나\n\n## 둘\n\n<KeyTerms\n\tids=" faas\n\tpaas "\n/>\n\n### 셋 <Fact id="a" />\n',
	);
	expect(pages[0]?.tags).toEqual([
		{ name: 'Term', ids: ['faas'], line: 7, heading: -1, inHeading: false },
		{ name: 'KeyTerms', ids: ['faas', 'paas'], line: 13, heading: 1, inHeading: false },
		{ name: 'Fact', ids: ['a'], line: 18, heading: 2, inHeading: true },
	]);
});

test('A tag in code, in a comment or in an expression names nothing', () => {
	const { pages } = read(
		'`<Term id="a" />`\n\n```\n<Term id="b" />\n```\n\n{/* <Term id="c" /> */}\n\n<Term id={"d"} />\n',
	);
	expect(pages[0]?.tags.flatMap(({ ids }) => ids)).toEqual([]);
});

test('A block that takes ids is not served by an id', () => {
	expect(read('<KeyTerms id="faas" />').pages[0]?.tags[0]?.ids).toEqual([]);
});
