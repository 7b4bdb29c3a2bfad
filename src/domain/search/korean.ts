/** Particles that may follow any noun. */
const ANY = `의 에 에게 에서 에선 에는 에도 에만 도 만 만의 만은 만을 만이 까지 부터 마다 보다 처럼 만큼
같은 같이 하고 한테 께 밖에 조차 마저 대로 뿐 들 들이 들은 들을 들의 들에 들도 들과 에서부터 에대한 에대해 에대해서 이라는데 이라던데 이라면서 입니다 입니까 인가요 인가 인지 인데 이에요 이고 이며 이면 이지만 이라는 이라고 이란 이다
적 적인 적으로`.split(/\s+/);
/** Particles that ask for a final consonant before them. */
const CLOSED =
	`은 이 을 과 으로 으로서 으로써 으로부터 이나 이라 이라면 이라도 이든 이랑 이야 이죠 이가`.split(/\s+/);
/** Particles that ask for none (로 and what begins with it also stands after ㄹ). */
const OPEN =
	`는 가 를 와 로 로서 로써 로부터 나 라 라면 라도 든 랑 야 란 라는 라는데 라던데 라면서 라고 예요 에요 죠 고 다 며 면 지만 인 일 였다 였던 여서`.split(
		/\s+/,
	);

/** Endings of 하다, 되다 and 시키다 after a noun: 확장하는, 종속되나요. */
const HA =
	`하다 하는 한 할 함 해 해서 해도 해야 했다 했던 했을 했는데 하고 하며 하면 하면서 하려면 하려고 하려는 하기 하기는 하기에 하기위한 하기위해 하게 하지 하지만 하여 하니 하나 하나요 하는데 하는지 하는가 합니다
합니까 하죠 해요 했어요 했습니다 할까 할까요 할지 할때 하던 하도록 한다 한다면 한다는 하거나 하자 하자면 할수록 함으로써`.split(
		/\s+/,
	);
const DOE = HA.flatMap((ending) =>
	ending.startsWith('하') ? [`되${ending.slice(1)}`, `시키${ending.slice(1)}`] : [],
).concat(
	`된 될 됨 돼 돼서 되어 되어서 되어도 돼도 됐다 됐던 됐을 되었다 되었던 됐습니다 됩니다 됩니까 될까 될까요 될지 될때 된다 된다면 된다는 돼요 됐어요 당한 당하는 당했다 시킨 시킬 시킵니다 시켜 시켜서 시켜요
스러운 스럽게 롭게 로운`.split(/\s+/),
);
const NOUN_ENDINGS = new Set([...HA, ...DOE]);
const LONGEST_ENDING = 6;

const any = new Set(ANY);
const closed = new Set(CLOSED);
const open = new Set(OPEN);

/** The number of a syllable's final consonant, 0 for none, or undefined for what is no syllable. */
function finalOf(syllable: string): number | undefined {
	const code = syllable.charCodeAt(0) - 0xac00;
	return code >= 0 && code < 11172 ? code % 28 : undefined;
}

/** A particle with another behind it, 까지만, 로는; of those with one syllable only 로, 과 and 와 take one. */
const FOLLOWED = /(?:..|[로과와])[는은도만의]$/;

/** A particle or an ending of 하다 or 되다 taken off, longest stem first; Latin and digits before it are allowed. */
export function nounStems(word: string): string[] {
	const stems: string[] = [];
	for (let length = 1; length <= LONGEST_ENDING && length < word.length; length++) {
		const stem = word.slice(0, -length);
		const ending = word.slice(-length);
		const final = finalOf(stem.at(-1)!);
		const either = final === undefined;
		const mayFollow = (particle: string) =>
			any.has(particle) ||
			(closed.has(particle) && (either || final > 0)) ||
			(open.has(particle) && (either || final === 0 || (final === 8 && particle.startsWith('로'))));
		const fits =
			mayFollow(ending) ||
			(FOLLOWED.test(ending) && mayFollow(ending.slice(0, -1))) ||
			(NOUN_ENDINGS.has(ending) && (stem.length > 1 || length > 1));
		if (fits) stems.push(stem);
	}
	return stems;
}

/** Whether what stands behind a Latin word is a particle only: PaaS의, IaaS라면. */
export function isParticle(word: string): boolean {
	return nounStems(`A${word}`).includes('A');
}

const VERB_ENDINGS =
	`습니다 습니까 니다 니까 는데 는지 는가 는가요 나요 려면 으려면 려고 으려고 으면 면 으며 며 면서 으면서 다가 다가는 다보니 거든요 더라 더라고요 느라 고 지 지만 기 기는 게 게끔 도록 거나 아요 어요 요 아서 어서 서 아도 어도 도 야 다 았다 었다 는다 다면 는 은 을 던 네요
가요 네 죠 지요 자 니 나 까 까요 수록 ㄹ까요 지는 지도 지면 진다 집니다 져요 진 질 었던 았던 어 아`.split(
		/\s+/,
	);
const SPOKEN_FINALS = [4, 8, 16, 17, 20]; // ㄴ ㄹ ㅁ ㅂ ㅆ: what an ending leaves under a stem.
const CONTRACTED: Record<string, string> = { ㅕ: 'ㅣ', ㅘ: 'ㅗ', ㅝ: 'ㅜ', ㅐ: 'ㅏ', ㅙ: 'ㅚ', ㅓ: 'ㅡ' };
const VOWELS = 'ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ';

/** What one does or what is, without the space before it: 두는거랑, 없는건가요. */
const THING =
	/(?<=[가-힣]{2})(?:거|게|건|걸|것)(?:랑|는|은|이|을|도|지|야|죠|임|가|가요|인가|인가요|예요|에요)?$/;

/** Stems a verb or adjective may have, likeliest first: 느려요 → 느려, 느리; 걸린 → 걸리. Empty for words too short to tell. */
export function verbStems(spelt: string): string[] {
	if (!/^[가-힣]{2,}$/.test(spelt)) return [];
	const word = spelt.replace(THING, '');
	const stems = new Set<string>();
	const add = (stem: string) => {
		if (stem.length === 0) return;
		stems.add(stem);
		const last = stem.charCodeAt(stem.length - 1) - 0xac00;
		const bare = SPOKEN_FINALS.includes(last % 28) ? last - (last % 28) : last;
		const head = stem.slice(0, -1);
		if (bare !== last) stems.add(head + String.fromCharCode(bare + 0xac00));
		if (bare % 28 !== 0) return;
		const vowel = Math.floor(bare / 28) % 21;
		const plain = CONTRACTED[VOWELS[vowel]!];
		if (plain) stems.add(head + String.fromCharCode(bare + (VOWELS.indexOf(plain) - vowel) * 28 + 0xac00));
	};
	for (const ending of VERB_ENDINGS.filter((each) => word.endsWith(each)).sort((a, b) => b.length - a.length))
		add(word.slice(0, -ending.length));
	add(word);
	stems.delete(spelt);
	return [...stems];
}

/** A noun made a verb (하다, 되다, 당하다, 나다), with a helping verb or without one: 호출해두. */
const ACTION =
	/^(.{2,}?)(?:하|해|했|한|할|함|되|돼|됐|된|될|됨|시키|시켜|시킨|시킬|당하|당해|당한|당할|당했|받|나|난|날|났)(?:두|둬|둔|놓|놔|버리|버려|보|봐|본|주|줘|준|있|왔)?$/;

/** The nouns of verbs in forms that `nounStems` has no ending for, likeliest first: 호출해두고 → 호출. */
export function actionNouns(word: string): string[] {
	return [...new Set([word, ...verbStems(word)].flatMap((stem) => ACTION.exec(stem)?.[1] ?? []))];
}
