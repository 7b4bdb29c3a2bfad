import { readdirSync } from 'node:fs';

const HEADS =
	'분산 동적 정적 탄력 자동 병렬 지연 임시 영구 공용 전용 가상 논리 물리 중앙 주변 동기 비동기 원격 내부'.split(
		' ',
	);
const MIDDLES =
	'호출 저장 전송 배포 실행 복제 요청 응답 연결 인증 관측 확장 예약 정산 기록 감시 격리 검증 조회 병합'.split(
		' ',
	);
const TAILS = '관리자 게이트웨이 컨테이너 스케줄러 트리거 모델'.split(' ');
const ENGLISH: Record<string, string[]> = {
	heads:
		'distributed dynamic static elastic automatic parallel lazy ephemeral durable shared dedicated virtual logical physical central edge synchronous asynchronous remote internal'.split(
			' ',
		),
	middles:
		'invocation storage transfer deployment execution replication request response connection identity telemetry scaling reservation billing logging monitoring isolation validation query merge'.split(
			' ',
		),
	tails: 'manager gateway container scheduler trigger model'.split(' '),
};

/** Terms that fill a folder up to `count`, as [id, YAML]: always the same, of the length that real ones have. */
export function generatedTerms(folder: string, count: number): [id: string, text: string][] {
	const missing = count - readdirSync(folder).filter((name) => name.endsWith('.yaml')).length;
	return Array.from({ length: Math.max(0, missing) }, (_, index) => {
		const [head, middle, tail] = [
			index % 20,
			Math.floor(index / 20) % 20,
			Math.floor(index / 400) % 6,
		] as const;
		const ko = `${HEADS[head]} ${MIDDLES[middle]} ${TAILS[tail]}`;
		const en = `${ENGLISH.heads![head]} ${ENGLISH.middles![middle]} ${ENGLISH.tails![tail]}`;
		const near = [index - 1, index + 1, index + 20]
			.filter((other) => other >= 0 && other < missing)
			.map(idOf);
		const text = [
			`id: ${idOf(index)}`,
			`name: { ko: ${ko}, en: ${en} }`,
			`aliases: { ko: [${ko.replaceAll(' ', '')}], en: [${en.replaceAll(' ', '-')}] }`,
			'class: concept',
			`summary: { ko: ${ko}는 크기를 재려고 지어낸 용어이며 뜻은 한 문장입니다., en: The ${en} is a term made up to measure a page by its size. }`,
			`definition: { ko: ${ko}는 실제 용어와 길이가 비슷합니다. 다른 용어와 이어지고 예도 하나 있습니다., en: The ${en} is about as long as a real term. It leads to others and has an example. }`,
			`related: [${near.join(', ')}]`,
			'examples: [{ ko: 크기를 재는 시험, en: A test of size }]',
			`tags: [${['serverless', 'cost', 'scaling'][index % 3]}]`,
			`chapter: ${['models', 'serverless', 'architecture'][index % 3]}`,
			'references: [{ title: Made up, url: https://example.org/ }]',
			"checked: '2026-11-20'",
		];
		return [idOf(index), `${text.join('\n')}\n`];
	});
}

const idOf = (index: number) => `made-up-${index}`;
