/**
 * The sound of loan words: what is left of an English word when a Korean writes it in Hangul. Both scripts are reduced
 * to the consonants that Hangul tells apart, so that 오서라이제이션 meets authorization whoever transcribed it.
 */
import { nfc } from './hangul.ts';

/** A word as one hears it. */
export interface Sound {
	/** Its consonants in seven classes: K N T L M P S. */
	consonants: string;
	/** Whether a vowel comes first. */
	open: boolean;
	/** Its vowels, diphthongs as one. */
	vowels: number;
}

const INITIAL_CLASS = [...'KKNTTLMPPSS-SSSKTP-'];
const FINAL_CLASS: Record<number, string> = {
	1: 'K',
	2: 'K',
	4: 'N',
	7: 'T',
	8: 'L',
	16: 'M',
	17: 'P',
	19: 'T',
	20: 'T',
	21: 'N',
	22: 'T',
	23: 'T',
	24: 'K',
	25: 'T',
	26: 'P',
};
/** ㅡ stands between consonants that no vowel parts. */
const NO_VOWEL = 18;
const I = 20;

/** English spelling to classes, in this order; what no rule names is silent. `-` is a vowel. */
const SPELT: [RegExp, string][] = [
	[/nc(?=t)/g, 'N'],
	[/(?:t|s|c)i(?=on|an|al|ou)/g, 'S'],
	[/tu(?=al|re)/g, 'S'],
	[/r(?=e\b)/g, ''],
	[/sch/g, 'SK'],
	[/t?ch(?=r)/g, 'K'],
	[/(?<=[ao]r)ch(?=[ie])/g, 'K'],
	[/t?ch|sh|th|dge|du(?=l)/g, 'S'],
	[/ph/g, 'P'],
	[/gh(?=t|\b)/g, ''],
	[/\bkn/g, 'N'],
	[/\bwr/g, 'L'],
	[/ck|gg|qu?/g, 'K'],
	[/ng(?![aeiou])/g, 'N'],
	[/x/g, 'KS'],
	[/[cg](?=[eiy])/g, 'S'],
	[/[cgk]/g, 'K'],
	[/[szj]/g, 'S'],
	[/[dt]/g, 'T'],
	[/[pbfv]/g, 'P'],
	[/l|r(?=[aeiouy])/g, 'L'],
	[/e(?=s?\b)/g, ''],
	[/[aeiouwy]+/g, '-'],
	[/m/g, 'M'],
	[/n/g, 'N'],
	[/[^KNTLMPS-]/g, ''],
];

/** The sound of a Korean or an English text; undefined where it mixes scripts or has neither. */
export function soundOf(text: string): Sound | undefined {
	const plain = nfc(text).toLowerCase();
	if (/^[가-힣\s]+$/.test(plain)) return toSound(hear(plain.replace(/\s/g, '')));
	if (/^[a-z\s-]+$/.test(plain))
		return toSound(
			plain
				.split(/[\s-]+/)
				.map((word) => SPELT.reduce((heard, [spelt, sound]) => heard.replace(spelt, sound), word))
				.join(''),
		);
	return undefined;
}

/** Whether one may be the other in Hangul: the same consonants, and as many vowels give or take one. */
export function soundsLike(one: Sound, other: Sound): boolean {
	return (
		one.consonants === other.consonants && one.open === other.open && Math.abs(one.vowels - other.vowels) <= 1
	);
}

function hear(syllables: string): string {
	let heard = '';
	let before = NO_VOWEL;
	for (const syllable of syllables) {
		const code = syllable.charCodeAt(0) - 0xac00;
		const [initial, vowel, final] = [Math.floor(code / 588), Math.floor((code % 588) / 28), code % 28];
		const consonant = INITIAL_CLASS[initial]!;
		// 에이, 아이: the second half of a diphthong.
		const glide = initial === 11 && vowel === I && before !== NO_VOWEL && heard.endsWith('-');
		heard +=
			(consonant === '-' ? '' : consonant) +
			(vowel === NO_VOWEL || glide ? '' : '-') +
			(FINAL_CLASS[final] ?? '');
		before = vowel;
	}
	return heard;
}

function toSound(heard: string): Sound {
	return {
		consonants: heard
			.replaceAll('-', '')
			.replace(/TS/g, 'S')
			.replace(/(.)\1+/g, '$1'),
		open: heard.startsWith('-'),
		vowels: heard.match(/-/g)?.length ?? 0,
	};
}
