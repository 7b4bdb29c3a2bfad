import { nounStems } from './korean.ts';
import { wordsOf } from './text.ts';

/** Words of a question that say nothing of its subject; left out while another word remains. */
const STOP = new Set(
	`a an the of to in on at by for from with and or but if so as is are was were be been am i my me we our you your it its
this that these those there here what which who whom whose when where why how do does did done can could should would
will may might must have has had get got need needs still really very much many more most than then too also not
no any some all between difference different vs versus mean means meaning explain about use used using into out up just ever always please tell there's whats isn't happen happens thing things someone something anything let want give gives given giving nothing while
like work works working way ways kind kinds please thanks thank hello hi hey anyone anybody know help sorry appreciate appreciated multiple several just
왜 뭐 뭐가 뭐야 뭐예요 뭐에요 뭔가요 뭐죠 뭐지 뭔지 뭘 무엇 무엇이 무엇을 무엇인가요 무엇인가 무슨 어떤 어떻게 어떡하죠 어떡하나요 어떨까요 어디 어디서
어디에 어디에서 언제 언제나 누가 누구 얼마나 몇 정말 진짜 그 이 저 그럼 그런데 것 게 건 걸 수 있는 있나요 있어요 있습니까 있다 있을까요 있음
있죠 없나요 하죠 하나요 하는 하면 하려면 해요 해야 할 할까요 하는지 한 하는가 합니까 되나요 되는 되면 되죠 돼요 될까요 됩니까 인가요 인가 이란 란 달라요 다른가요 다르죠 다른지 다른
다른가 차이 차이점 차이가 차이는 뜻 뜻이 의미 의미가 설명 알려줘 알려주세요 알고 싶어요 방법 및 또는 그리고 또 등 때 때는 더 잘 좀 꼭 다 도 위해 위한 대해 대한 관한 무조건 항상
같은 서로 만약 그냥 혹시 아니면 이랑 랑 와 과 법 어느 왜요 이유 까닭 싶은데 싶어 싶다 싶으면 궁금 궁금해요 대체 도대체 굳이 이런 그런 저런 이렇게 그렇게
안 못 내 제 우리 내가 제가 나는 저는 거 거야 거죠 거예요 건가요 것인가요 쪽 경우 보통 아무 아무것 가능 가능한 가능한가요 필요 필요한 필요한가요 할까 을까 될까 일까 안녕하세요 안녕 질문 질문이 질문드립니다 궁금합니다 궁금한데 감사합니다 감사하겠습니다 고맙습니다 라면 부탁 부탁드립니다 부탁드려요 도와주세요 조언 초보 초보자 입니다 각각 각각의 같아요 같은데`.split(
		/\s+/,
	),
);

/** Whether a word, in lower case, is one of them. */
export function isStopWord(word: string): boolean {
	return STOP.has(word);
}

/** Verbs that only help another or ask: 하나요, 되면, 있을까요, 써야. Not before 기 and 지, with which they make nouns. */
const HELPING =
	/^(?:하|되|돼|시키|있|않|싶|주|줘|쓰|써|쓸|가|오|와|같|모르|몰라|알|되어|해)(?:나요|는가요|을까요?|까요|은가요|ㄴ가요|려면|으려면|려고|면|으면|야|아야|도|아도|어도|어요|아요|요|죠|는지|는데|은데|는|던데|네요|습니까|나|니|어야)$/;

/** 들어주세요, 알려주시면, 해주실: a favour is asked. */
const POLITE =
	/(?:주세요|주실|주시|주십시오|줄래요?|드립니다|드려요|드릴게요|바랍니다)(?:수|면|나요|겠어요|겠습니까|고|는지|면서)?$/;

/** 몇 개, 몇분: a number is asked for. 3가지: one is given. */
const COUNTING =
	/^(?:몇(?:개|번|분|초|명|시간|배|건|달|년|일)|\d+(?:가지|개|번째|명|박)[은는이가을를로에도의]?$)/;

/** A letter of the Latin alphabet alone, which says nothing: the x of a version, the beginning of a word. */
export function isLetter(word: string): boolean {
	return /^[a-z]$/i.test(word);
}

/** The words of a name in lower case, without letters that stand among words: the a of function as a service. */
export function tellingWords(name: string): string[] {
	const words = wordsOf(name.toLowerCase());
	const telling = words.filter((word) => !isLetter(word));
	return telling.length > 0 ? telling : words;
}

/** Everyday words for what is wanted of a subject: no subject while there is another, nor beside words that are unknown. */
const EVERYDAY = new Set(
	`problem problems issue issues error errors setup guide tutorial tutorials example examples tool tools tooling pricing price prices cost costs
pattern patterns practice practices basics overview definition introduction comparison types feature features alternative alternatives setting settings configuration architecture design structure case cases best pros cons
정의 예제 예시 설정 오류 에러 문제 문제점 패턴 구조 원리 종류 도구 도입 설계 관리 해결 개념 정리 특징 사용법 가이드 튜토리얼 비교 장단점 사례 활용 비용 요금 가격 과금 테스트 배포 한도`.split(
		/\s+/,
	),
);

/** Whether a word, in lower case, is one of them. */
export function isEveryday(word: string): boolean {
	return EVERYDAY.has(word);
}

/** Whether a word, in lower case, says nothing of the subject: a stop word, one with particles, a helping verb. */
export function isFiller(word: string): boolean {
	return (
		isStopWord(word) ||
		HELPING.test(word) ||
		POLITE.test(word) ||
		COUNTING.test(word) ||
		nounStems(word).some((stem) => STOP.has(stem) && /[가-힣]$/.test(stem))
	);
}
