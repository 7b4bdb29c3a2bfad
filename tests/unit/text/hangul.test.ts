import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as hangul from '../../../src/text/hangul.ts';
import { anyText } from '../any-text.ts';

const { asInitials, foldSpelling, initials, jamo, mayBeInitials, nfc, otherKeyboard, partJoined, squash } =
	hangul;
const { typedAsEnglish, typedAsKorean } = hangul;

test.each([
	['Cold-Start', 'coldstart'],
	['콜드 스타트', '콜드스타트'],
	['콜드 스타트'.normalize('NFD'), '콜드스타트'],
	['ＦａａＳ', 'faas'],
	['C++ / C#', 'c++c#'],
	['ㅅㅂ', 'ㅅㅂ'],
	['  ', ''],
])('“%s” is compared as “%s”', (text, form) => expect(squash(text)).toBe(form));

test.each([
	['콜드 스타트', 'ㅋㄷㅅㅌㅌ'],
	['FaaS 함수', 'faasㅎㅅ'],
	['꾸러미', 'ㄲㄹㅁ'],
])('The initial consonants of “%s” are %s', (text, letters) => expect(initials(text)).toBe(letters));

describe('A query of initial consonants', () => {
	test('is known as such, joined letters parted', () => {
		expect(asInitials('ㅅㅂㄹㅅ')).toBe('ㅅㅂㄹㅅ');
		expect(asInitials('ㅂㄳ ㅄ')).toBe('ㅂㄱㅅㅂㅅ');
	});
	test.each(['서버', 'ㅅㅏ', 'abc', '', ' '])('“%s” is none', (text) =>
		expect(asInitials(text)).toBeUndefined(),
	);
});

test.each([
	['ㅋㄷ', true],
	['awsㅎㅅ', true],
	['awsㅎ', false],
	['콜ㄷ', false],
	['', false],
])('Whether “%s” may be initials: %s', (word, may) => expect(mayBeInitials(word)).toBe(may));

test('Joined loose letters are parted, syllables are not', () =>
	expect(partJoined('ㄳ값ㅘ')).toBe('ㄱㅅ값ㅗㅏ'));

test.each([
	['왜 값이', 'ㅇㅗㅐ ㄱㅏㅂㅅㅇㅣ'],
	['ㄳ', 'ㄱㅅ'],
	['a서', 'aㅅㅓ'],
])('“%s” is typed %s', (text, keys) => expect(jamo(text)).toBe(keys));

describe('In the wrong keyboard mode', () => {
	test.each([
		['tjqjfltm', '서버리스'],
		['zhfem tmxkxm', '콜드 스타트'],
		['Tjqjfltm', '써버리스'],
		['Zhfem', '콜드'],
		['Rnfjal', '꾸러미'],
	])('%s was to be %s', (typed, meant) => expect(typedAsKorean(typed)).toBe(meant));
	test.each([
		['ㄹㅁㅁㄴ', 'faas'],
		['채ㅣㅇ', 'cold'],
		['ㄴㄷㄱㅍㄷ기ㄷㄴㄴ', 'serverless'],
	])('%s was to be %s', (typed, meant) => expect(typedAsEnglish(typed)).toBe(meant));
	test.each([
		['tjqjfltm', '서버리스'],
		['애찯ㄱ', 'docker'],
		['꼐', 'RP'],
		['12', undefined],
	])('%s is %s in the other mode', (typed, other) => expect(otherKeyboard(typed)).toBe(other));
	test('digits and the right mode are left alone', () => {
		expect(typedAsKorean('12')).toBeUndefined();
		expect(typedAsKorean('서버')).toBeUndefined();
		expect(typedAsEnglish('faas')).toBeUndefined();
	});
});

test.each([
	['아키텍쳐', '아키텍처'],
	['써버리스', '서버리스'],
	['컨테이너', '컨태이너'],
	['쥬스', '주스'],
	['middelware', 'midelware'],
	['throttling', 'throtling'],
	['왜곡', '외곡'],
	['글럿트', '글럿'],
])('%s and %s meet', (one, other) => expect(foldSpelling(one)).toBe(foldSpelling(other)));

test('다른 and 다운 do not meet', () => expect(foldSpelling('다른')).not.toBe(foldSpelling('다운')));

const korean = fc.stringMatching(/^[가-힣ㄱ-ㅎㅏ-ㅣa-zA-Z0-9 -]{0,20}$/);
const texts = fc.oneof(anyText, korean, fc.string({ unit: 'grapheme' }));

test('Marks that a sign held apart are compared in the order they take without it', () => {
	expect(squash('\u1dc0\0\u0f71')).toBe(squash('\u0f71\u1dc0'));
});

test('No text makes any form fail, and forms for comparing are stable', () => {
	fc.assert(
		fc.property(texts, (text) => {
			for (const form of [nfc, squash, jamo, initials, foldSpelling, partJoined])
				expect(form(text)).toBeTypeOf('string');
			for (const form of [asInitials, mayBeInitials, typedAsKorean, typedAsEnglish, otherKeyboard])
				form(text);
			expect(squash(squash(text))).toBe(squash(text));
			expect(squash(text.normalize('NFD'))).toBe(squash(text));
			expect(jamo(jamo(text))).toBe(jamo(text));
		}),
		{ numRuns: 1000 },
	);
});

test('A Korean word typed in English mode is found again', () => {
	fc.assert(
		fc.property(fc.stringMatching(/^[가-힣]{1,6}$/), (word) => {
			const keys = hangul.typedAsKeys(word);
			expect(jamo(typedAsKorean(keys) ?? '')).toBe(jamo(word));
		}),
	);
});

test('Whatever letters stand behind a beginning, folded they begin as it does', () => {
	const syllable = fc.integer({ min: 0xac00, max: 0xd7a3 }).map((code) => String.fromCharCode(code));
	const unit = fc.oneof(syllable, fc.constantFrom(...'스트외왜쇼까abbㅋㅌ'));
	fc.assert(
		fc.property(fc.string({ unit, maxLength: 6 }), fc.nat({ max: 20 }), (whole, length) => {
			const letters = hangul.jamo(whole);
			expect(hangul.foldLetters(letters).startsWith(hangul.foldBeginning(letters.slice(0, length)))).toBe(
				true,
			);
		}),
		{ numRuns: 3000 },
	);
});

test('Syllables with one initial consonant lie between the first and the last', () => {
	expect(hangul.syllablesOf('벌')).toEqual(['바', '빟']);
	expect(hangul.syllablesOf('a')).toBeUndefined();
});
