import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { hangulInEnglish, LATIN, TITLE_LATIN, usedHangul } from '../../../../src/build/fonts/characters.ts';

const files = {
	'content/docs/ko/a.mdx': '---\ntitle: 가나\n---\n\n## 다리\n\n본문 가나, **굵게**',
	'content/terms/b.yaml': 'name: { ko: 함수, en: function }\nsummary: { ko: 짧은 가, en: short }',
	'content/i18n/ko.json': '{\n\t"guide.map.label": "지도",\n\t"guide.other": "딴말"\n}',
	'content/i18n/en.json': '{\n\t"guide.language.switch": "한국어"\n}',
	'src/x.astro': '<p>원천</p>',
	'src/x.css': '/* 안 읽는 글 */',
	'notes.txt': '밖',
};

let root: string;
beforeAll(() => {
	root = mkdtempSync(join(tmpdir(), 'guide-fonts-'));
	for (const [path, text] of Object.entries(files)) {
		mkdirSync(join(root, dirname(path)), { recursive: true });
		writeFileSync(join(root, path), text);
	}
});
afterAll(() => rmSync(root, { recursive: true }));

test('Every Hangul letter of content, source and extra strings is drawn, and nothing else is cut', () => {
	const wanted = [...new Set('가나다리본문굵게함수짧은지도딴말한국어원천추')].sort().join('');
	expect(usedHangul(root, ['추가'])).toBe(wanted);
});

test('English pages draw the Hangul of their own interface', () => {
	expect(hangulInEnglish(root)).toBe('국어한');
});

test('Latin holds all of ASCII and the signs of prose, each once', () => {
	const ascii = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index));
	expect([...ascii, ...'\u00a0·–—‘’“”…→「」'].filter((one) => !LATIN.includes(one))).toEqual([]);
	for (const all of [LATIN, TITLE_LATIN]) expect(new Set(all).size).toBe([...all].length);
});
