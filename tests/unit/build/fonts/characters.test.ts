import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type UsedCharacters, usedCharacters } from '../../../../src/build/fonts/characters.ts';

const files = {
	'content/docs/ko/a.mdx': '---\ntitle: 가나\n---\n\n## 다리\n\n본문 가나, **굵게**',
	'content/terms/b.yaml': 'name: { ko: 함수, en: function }\nsummary: { ko: 짧은 가, en: short }',
	'content/i18n/ko.json': '{\n\t"guide.map.label": "지도",\n\t"guide.other": "딴말"\n}',
	'src/x.astro': '<p>원천</p>',
	'src/x.css': '/* 안 읽는 글 */',
	'notes.txt': '밖',
};

let root: string;
let used: UsedCharacters;
beforeAll(() => {
	root = mkdtempSync(join(tmpdir(), 'guide-fonts-'));
	for (const [path, text] of Object.entries(files)) {
		mkdirSync(join(root, dirname(path)), { recursive: true });
		writeFileSync(join(root, path), text);
	}
	used = usedCharacters(root, ['추가']);
});
afterAll(() => rmSync(root, { recursive: true }));

test('Every Hangul syllable of content, source and extra strings is drawn, and nothing else is cut', () => {
	expect(used.text.toSorted()).toEqual([...new Set('가나다리본문굵게함수짧은지도딴말원천추')].toSorted());
});

test('What more files use comes first', () => {
	expect(used.text[0]).toBe('가');
});

test('The title face draws titles of pages and sections, names of terms, strings and words of components', () => {
	expect(used.titles.toSorted()).toEqual([...'가나다리함수지도딴말원천'].toSorted());
});

test('The bold face draws headings and marked words too, but no running text', () => {
	for (const one of '가나다리함수지도원천굵게') expect(used.bold, one).toContain(one);
	for (const one of '본문짧은') expect(used.bold, one).not.toContain(one);
});

test('Latin holds all of ASCII and the signs of prose, each once', () => {
	const ascii = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index));
	expect([...ascii, ...'·–—‘’“”…→⊂「」'].filter((one) => !used.latin.includes(one))).toEqual([]);
	expect(new Set(used.latin).size).toBe([...used.latin].length);
});
