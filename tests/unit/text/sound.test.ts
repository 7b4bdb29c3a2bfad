import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { soundOf, soundsLike } from '../../../src/text/sound.ts';
import { anyText } from '../any-text.ts';

describe('A loan word sounds like its English', () => {
	test.each([
		['오서라이제이션', 'authorization'],
		['스케일러블', 'scalable'],
		['폴트 아이솔레이션', 'fault isolation'],
		['펑션', 'function'],
		['아키텍처', 'architecture'],
		['스케줄러', 'scheduler'],
		['엣지 컴퓨팅', 'edge computing'],
		['이벤츄얼 컨시스턴시', 'eventual consistency'],
		['베어 메탈', 'bare metal'],
		['하이퍼바이저', 'hypervisor'],
	])('%s, %s', (korean, english) => expect(soundsLike(soundOf(korean)!, soundOf(english)!)).toBe(true));
});

test('Other words do not', () => {
	expect(soundsLike(soundOf('스케일러블')!, soundOf('scheduler')!)).toBe(false);
	expect(soundsLike(soundOf('김치찌개')!, soundOf('consumer')!)).toBe(false);
});

test('A text of both scripts, or of neither, has no sound', () => {
	expect(soundOf('AWS 람다')).toBeUndefined();
	expect(soundOf('3.14')).toBeUndefined();
	expect(soundOf('')).toBeUndefined();
});

test('Any text has consonants of seven classes, none twice in a row', () => {
	const word = fc.stringMatching(/^([a-z]{1,12}|[가-힣]{1,6})$/);
	fc.assert(
		fc.property(fc.oneof(anyText, word), (text) => {
			const { consonants } = soundOf(text) ?? { consonants: '' };
			expect(consonants).toMatch(/^[KNTLMPS]*$/);
			expect(consonants).not.toMatch(/(.)\1/);
		}),
	);
});
