import { describe, expect, test } from 'vitest';
import { ROOT } from './real.ts';
import { findings, textsOf } from './voice-texts.ts';

/** The rules of voice that a regular expression finds without false alarms; the rest is for readers. */
const KOREAN: [name: string, rule: RegExp][] = [
	['“~을 통해” for a means', /[을를] 통(?:해|하여)/],
	['“에 대한” twice in a sentence', /에 대한[^.?!]*에 대한/],
	['“~에 있어서”', /(?<![밖안속앞뒤위래옆곳곁])에 있어서/],
	['“~의 경우”', /의 경우/],
	['a passive made twice', /되어지|보여지|쓰여지|불려지|잊혀지|나뉘어지/],
	['“가지고 있다”', /가지고 있/],
	['“다양한”', /다양[한하]/],
	['“효율적인”', /효율적/],
	['“핵심은”', /핵심은/],
	['“단순히 ~가 아니라”', /단순히[^.?!]*아니/],
	['“~뿐만 아니라”', /뿐만 아니라/],
	['“살펴보겠습니다”', /살펴보겠|살펴봅시다|살펴보도록|알아보겠|알아봅시다|알아보도록/],
	['“할 수 있습니다” in two sentences on end', /수 있습니다\.[^.?!]*수 있습니다\./],
	['a dash', /[—―]/],
	['a spelling that is not the standard one', /아키텍쳐|메세지|어플리케이션|콘테이너|데이타|컨텐츠|디렉토리|메뉴얼|타겟|써버|플렛폼|컨셉/],
	['a unit without a space', /\d(?:GB|MB|kB|KB|TB|ms|vCPU)(?![A-Za-z])/],
	['a percent sign with a space', /\d %/],
];
const ENGLISH: [name: string, rule: RegExp][] = [
	['“in today’s”', /\bin today['’]s\b/i],
	['“let’s explore”', /\blet(?:['’]s| us) (?:explore|look|see|take|dive|start|begin)\b/i],
	['“delve”', /\bdelv/i],
	['“leverage”', /\bleverag/i],
	['“seamless”', /\bseamless/i],
	['“robust”', /\brobust/i],
	['“crucial”', /\bcrucial/i],
	['“powerful”', /\bpowerful/i],
	['“not just X but Y”', /\bnot (?:just|only|merely)\b/i],
	['“simply”, “just”, “easy”', /\bsimply\b|\bjust\b(?! (?:before|after|as|in time)\b)|\beasy\b/i],
	['a dash', /—|\s–\s/],
	['-ize', /\b(?!(?:re|down|over)?siz|priz|seiz|capsiz)\w+iz(?:e[sd]?|ing|ations?)\b/i],
	['an American spelling', /\b(?:color|behavior|center|favor|labor)/i],
	['a unit without a space', /\d(?:GB|MB|kB|KB|TB|ms|vCPU)(?![A-Za-z])/],
	['a percent sign with a space', /\d %/],
];

describe.each([
	['Korean', 'ko', KOREAN],
	['English', 'en', ENGLISH],
] as const)('%s is written without', (_, locale, rules) => {
	const texts = textsOf(ROOT, locale);
	test.each(rules)('%s', (_, rule) => expect(findings(texts, rule)).toEqual([]));

	test('a question that opens a paragraph', () => {
		const paragraphs = texts.filter(({ paragraph }) => paragraph);
		expect(paragraphs.length).toBeGreaterThan(200);
		expect(findings(paragraphs, /^[^.?!“"]*\?\s+\S/)).toEqual([]);
	});
});

test('Korean addresses its reader in 합니다체', () => {
	const texts = textsOf(ROOT, 'ko').filter(({ paragraph }) => paragraph);
	expect(findings(texts, /[가-힣](?:해요|이에요|예요|네요|군요|지요|거든요|하세요|이다|한다|된다|했다|없다|있다)\.(?=\s|$)/)).toEqual([]);
});
